import { isTyping } from '../../app/app.ts';
import type { KeyHelp } from '../../app/keys.ts';
import { t } from '../../messages/common.ts';
import { number } from '../../messages/format.ts';
import { select } from '../model/arranging.ts';
import type { GraphScreen } from '../graph-screen.ts';
import { g } from '../texts.ts';
import { groupLabel } from '../words.ts';
import { nodeKeys } from './actions.ts';
import { isArrow, stepTo } from './steering.ts';

/** The keys of the canvas. Arrows move a cursor, which the letters act on; without a cursor they act on what is selected. */
export class GraphKeys {
  private cursor: string | null = null;

  constructor(private readonly screen: GraphScreen) {}

  readonly pressed = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.defaultPrevented) {
      return;
    }
    const onCanvas = event.composedPath().includes(this.screen.drawing) || event.composedPath()[0] === document.body;
    if (onCanvas && isArrow(event.key)) {
      event.preventDefault();
      this.move(event.key);
    } else if (this.act(event.key, onCanvas)) {
      event.preventDefault();
    }
  };

  private act(key: string, onCanvas: boolean): boolean {
    const { session, actions } = this.screen;
    const { at } = this;
    const keys = this.keys();
    const some = keys.size > 0;
    switch (key) {
      case 'Enter':
        return onCanvas && at !== null && this.select(at);
      case 'Escape':
        this.cursor = null;
        session.amend(state => select(state, []));
        return true;
      case 'e':
        at !== null && actions.expand(at);
        return true;
      case 'c':
        at !== null && actions.collapse(at);
        return true;
      case 'h':
        some && actions.hide(keys);
        return true;
      case 'p':
        some && actions.togglePin(keys);
        return true;
      case 'm':
      case 'ContextMenu':
        at !== null && this.screen.showMenu(at);
        return true;
      case 'z':
        session.undo();
        return true;
      case 'Z':
        session.redo();
        return true;
      case 't':
      case 'T':
        this.screen.toggleTable();
        return true;
      case 'l':
        this.screen.toggleLasso();
        return true;
      case 'f':
        this.screen.drawing.fit();
        return true;
      case '+':
      case '-':
        this.screen.drawing.view?.zoomBy(key === '+' ? 1.25 : 0.8);
        return true;
      case '/':
        this.screen.focus();
        return true;
      default:
        return false;
    }
  }

  /** The one node that a key acts on; null when there is none or when several are selected. */
  private get at(): string | null {
    const keys = [...this.keys()];
    return keys.length === 1 ? keys[0]! : null;
  }

  private keys(): ReadonlySet<string> {
    const { session, actions } = this.screen;
    return actions.node(this.cursor) === null ? nodeKeys(session, session.state.selected) : new Set([this.cursor!]);
  }

  private move(key: string): void {
    const { session, drawing } = this.screen;
    const next = stepTo(session.scene, this.at, key);
    if (next !== null) {
      this.cursor = next;
      drawing.view?.point(next);
      drawing.view?.reveal(next);
      this.screen.say(this.describe(next));
    }
  }

  private select(key: string): boolean {
    this.cursor = null;
    this.screen.session.amend(state => select(state, [key]));
    return true;
  }

  private describe(key: string): string {
    const node = this.screen.actions.node(key);
    switch (node?.kind) {
      case 'entity':
        return g('reached', { name: node.entity.name, type: t(`entityType.${node.entity.type}`), count: number(node.degree) });
      case 'group':
        return groupLabel(node.members);
      case 'more':
        return g('more.text', { name: '', count: number(node.count) });
      default:
        return '';
    }
  }
}

/** The keys in words, for the help. */
export function keyHelp(): readonly KeyHelp[] {
  return [
    { keys: '← ↑ ↓ →', does: () => g('key.arrows') },
    { keys: 'Enter', does: () => g('key.enter') },
    { keys: 'e', does: () => g('key.e') },
    { keys: 'c', does: () => g('key.c') },
    { keys: 'h', does: () => g('key.h') },
    { keys: 'p', does: () => g('key.p') },
    { keys: 'm', does: () => g('key.m') },
    { keys: 'z', does: () => g('key.z') },
    { keys: 'Z', does: () => g('key.Z') },
    { keys: 't', does: () => g('key.t') },
    { keys: 'l', does: () => g('key.l') },
    { keys: 'f', does: () => g('key.f') },
  ];
}
