import { entityHref, go } from '../../app/place.ts';
import type { IconName } from '../../design/icons.ts';
import { t } from '../../messages/common.ts';
import { number } from '../../messages/format.ts';
import type { ExpandOptions } from '../data/graph-source.ts';
import { aggregate } from '../model/aggregating.ts';
import { group, hide, hideOthers, membersOf, pin, select, ungroup, unpin } from '../model/arranging.ts';
import { countsOf } from '../model/remaining.ts';
import type { SceneNode } from '../model/scene.ts';
import type { GraphSession } from '../session/graph-session.ts';
import { g } from '../texts.ts';

/** Something that can be done to what is selected or pointed at. */
export interface Action {
  readonly words: string;
  readonly icon?: IconName;
  readonly key?: string;
  readonly run: () => void;
}

/** What the menu, the keys and the side panel do. */
export class Actions {
  private pathStart: string | null = null;

  constructor(
    private readonly session: GraphSession,
    /** How many nodes to choose first. */
    private readonly options: () => ExpandOptions,
  ) {}

  /** The node of a key; null for lines and what is gone. */
  node(key: string | null): SceneNode | null {
    return this.session.scene.nodes.find(node => node.key === key) ?? null;
  }

  expand(key: string, options: ExpandOptions = this.options()): void {
    const node = this.node(key);
    if (node?.kind === 'group') {
      this.session.do(state => ungroup(state, key));
    } else if (node !== null) {
      void this.session.expand(node.kind === 'more' ? node.center : key, options);
    }
  }

  collapse(key: string): void {
    const node = this.node(key);
    this.session.collapse(node?.kind === 'more' ? node.center : key);
  }

  hide(keys: ReadonlySet<string>): void {
    this.session.do(state => hide(state, keys));
  }

  togglePin(keys: ReadonlySet<string>): void {
    this.session.do(state => {
      const pinned = [...keys].every(key => state.pinned.has(key));
      return pinned ? unpin(state, keys) : [...keys].reduce((next, key) => pin(next, key), state);
    });
  }

  aggregate(): void {
    this.session.do(aggregate);
  }

  /** All that can be done to a node; to all selected ones when it is one of several. */
  ofNode(node: SceneNode): readonly Action[] {
    if (node.kind === 'more') {
      return this.expansions(node.center);
    }
    const { state } = this.session;
    const keys = state.selected.has(node.key) ? nodeKeys(this.session, state.selected) : new Set([node.key]);
    const single = keys.size === 1;
    const pinned = [...keys].every(key => state.pinned.has(key));
    return [
      ...(single && node.kind === 'entity' ? this.expansions(node.key) : []),
      ...(single && node.kind === 'entity' && node.expanded
        ? [{ words: g('collapse'), icon: 'collapse', key: 'C', run: () => this.collapse(node.key) } as const]
        : []),
      { words: g('hide'), icon: 'hide', key: 'H', run: () => this.hide(keys) },
      { words: g('hideOthers'), run: () => this.session.do(current => hideOthers(current, keys)) },
      { words: pinned ? g('unpin') : g('pin'), icon: 'pin', key: 'P', run: () => this.togglePin(keys) },
      ...(membersOf(state, keys).size > 1 && !single ? [this.grouping(keys)] : []),
      ...(node.kind === 'group' ? [{ words: g('ungroup'), run: () => this.expand(node.key) }] : []),
      ...this.paths(node, keys),
      ...(single && node.kind === 'entity' ? [{ words: g('open'), icon: 'open', run: () => go(entityHref(node.key)) } as const] : []),
      { words: g('evidence'), icon: 'quote', run: () => this.session.amend(current => select(current, keys)) },
    ];
  }

  private expansions(id: string): readonly Action[] {
    const entity = this.session.state.entities.get(id);
    const waiting = entity === undefined ? [] : countsOf(this.session.state, entity).filter(count => count.count > count.shown);
    const remaining = waiting.reduce((sum, { count, shown }) => sum + count - shown, 0);
    if (remaining === 0) {
      return [];
    }
    const { orderBy } = this.options();
    const each = waiting.map(({ type, direction, count, shown }) => ({
      words: `${t(`relation.${type}.${direction}`)}  ${number(count - shown)}`,
      run: () => this.expand(id, { orderBy, relationTypes: [type] }),
    }));
    return [{ words: `${g('expand')}  ${number(remaining)}`, icon: 'expand', key: 'E', run: () => this.expand(id) }, ...(each.length > 1 ? each : [])];
  }

  private grouping(keys: ReadonlySet<string>): Action {
    return { words: g('group'), icon: 'group', run: () => this.session.do(state => group(state, `group:${[...keys][0]}`, keys)) };
  }

  private paths(node: SceneNode, keys: ReadonlySet<string>): readonly Action[] {
    const ids = [...keys].filter(key => this.node(key)?.kind === 'entity');
    if (ids.length === 2 && keys.size === 2) {
      return [{ words: g('pathBetween'), icon: 'paths', run: () => go(pathHref(ids[0]!, ids[1]!)) }];
    }
    if (keys.size !== 1 || node.kind !== 'entity') {
      return [];
    }
    const start = this.pathStart;
    const from: Action = { words: g('pathFrom'), icon: 'paths', run: () => (this.pathStart = node.key) };
    return start === null || start === node.key ? [from] : [from, { words: g('pathTo'), icon: 'paths', run: () => go(pathHref(start, node.key)) }];
  }
}

/** The keys among these that are nodes. */
export function nodeKeys(session: GraphSession, keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(session.scene.nodes.map(node => node.key).filter(key => keys.has(key)));
}

function pathHref(from: string, to: string): string {
  return `/paths?${new URLSearchParams({ from, to })}`;
}
