import { degreeOf, type EntityFacts } from './facts.ts';
import { isDuring, passesEntity } from './filter.ts';
import type { GraphState, Point } from './graph-state.ts';
import { linesOf, type SceneLine } from './lines.ts';
import { groupBy } from './sets.ts';
import { moreKey, remainingOf } from './remaining.ts';

interface NodeBase {
  readonly key: string;
  readonly faded: boolean;
  readonly pinned: boolean;
  readonly selected: boolean;
  readonly position: Point | null;
}

export interface EntityNode extends NodeBase {
  readonly kind: 'entity';
  readonly entity: EntityFacts;
  readonly degree: number;
  readonly expanded: boolean;
}

export interface GroupNode extends NodeBase {
  readonly kind: 'group';
  readonly members: readonly EntityFacts[];
}

/** Stands for the relations of an expanded entity that are not shown yet. */
export interface MoreNode extends NodeBase {
  readonly kind: 'more';
  readonly center: string;
  readonly count: number;
}

export type SceneNode = EntityNode | GroupNode | MoreNode;

/** What is to be drawn, after hiding, filtering, grouping and merging. Follows from the state alone. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
}

export function sceneOf(state: GraphState): Scene {
  const shown = [...state.entities.values()].filter(entity => isShown(state, entity));
  const groupOf = new Map([...state.groups].flatMap(([key, ids]) => [...ids].map(id => [id, key] as const)));
  const grouped = groupBy(shown, entity => groupOf.get(entity.id) ?? null);
  const keyOf = new Map(shown.map(entity => [entity.id, groupOf.get(entity.id) ?? entity.id]));
  const expanded = new Set(state.expansions.map(expansion => expansion.center));
  const single = (grouped.get(null) ?? []).map(entity => entityNode(state, entity, expanded));
  const groups = [...grouped].flatMap(([key, members]) => (key === null ? [] : [groupNode(state, key, members)]));
  const more = single.filter(node => node.expanded).flatMap(node => moreNode(state, node));
  const nodes = [...single, ...groups, ...more];
  const faded = new Set(nodes.filter(node => node.faded).map(node => node.key));
  return { nodes, lines: [...linesOf(state, keyOf, faded), ...more.map(tether)] };
}

function isShown(state: GraphState, entity: EntityFacts): boolean {
  return !state.hidden.has(entity.id) && (state.filter.mode === 'fade' || passesEntity(state.filter, entity));
}

function isFaded(state: GraphState, entity: EntityFacts): boolean {
  return !passesEntity(state.filter, entity) || !isDuring(state.filter, entity);
}

function base(state: GraphState, key: string): Omit<NodeBase, 'faded'> {
  return {
    key,
    pinned: state.pinned.has(key),
    selected: state.selected.has(key),
    position: state.positions.get(key) ?? null,
  };
}

function entityNode(state: GraphState, entity: EntityFacts, expanded: ReadonlySet<string>): EntityNode {
  return {
    kind: 'entity',
    ...base(state, entity.id),
    entity,
    degree: degreeOf(entity),
    expanded: expanded.has(entity.id),
    faded: isFaded(state, entity),
  };
}

function groupNode(state: GraphState, key: string, members: readonly EntityFacts[]): GroupNode {
  return { kind: 'group', ...base(state, key), members, faded: members.every(entity => isFaded(state, entity)) };
}

function moreNode(state: GraphState, node: EntityNode): MoreNode[] {
  const count = remainingOf(state, node.entity);
  const key = moreKey(node.key);
  return count > 0 ? [{ kind: 'more', ...base(state, key), center: node.key, count, faded: node.faded }] : [];
}

function tether(node: MoreNode): SceneLine {
  return {
    key: `${node.center} ${node.key}`,
    from: node.center,
    to: node.key,
    relations: [],
    confidence: 1,
    sources: 0,
    bothWays: false,
    faded: node.faded,
    selected: false,
  };
}
