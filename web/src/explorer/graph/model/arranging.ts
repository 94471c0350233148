import type { Filter } from './filter.ts';
import type { GraphState, Point } from './graph-state.ts';
import { onlyEntries, union, withEntries, without } from './sets.ts';

export function select(state: GraphState, keys: Iterable<string>): GraphState {
  return { ...state, selected: new Set(keys) };
}

export function hide(state: GraphState, ids: ReadonlySet<string>): GraphState {
  const members = membersOf(state, ids);
  return { ...state, hidden: union(state.hidden, members), selected: without(state.selected, union(ids, members)) };
}

export function hideOthers(state: GraphState, ids: ReadonlySet<string>): GraphState {
  const kept = membersOf(state, ids);
  return { ...state, hidden: new Set([...state.entities.keys()].filter(id => !kept.has(id))) };
}

export function showAll(state: GraphState): GraphState {
  return { ...state, hidden: new Set() };
}

/** Holds a node where it is; with a position, where it was dragged to. */
export function pin(state: GraphState, key: string, position?: Point): GraphState {
  const positions = position === undefined ? state.positions : withEntries(state.positions, [[key, position]]);
  return { ...state, pinned: union(state.pinned, [key]), positions };
}

export function unpin(state: GraphState, keys: ReadonlySet<string>): GraphState {
  return { ...state, pinned: without(state.pinned, keys) };
}

export function filterBy(state: GraphState, filter: Partial<Filter>): GraphState {
  return { ...state, filter: { ...state.filter, ...filter } };
}

/** Shows several nodes as one; groups among them are dissolved into the new one. */
export function group(state: GraphState, key: string, ids: ReadonlySet<string>): GraphState {
  const members = membersOf(state, ids);
  if (members.size < 2) {
    return state;
  }
  const others = new Map([...state.groups].map(([other, inside]) => [other, without(inside, members)] as const));
  const groups = onlyEntries(others, (_, inside) => inside.size > 1);
  return {
    ...state,
    groups: withEntries(groups, [[key, members]]),
    positions: withEntries(state.positions, [[key, middleOf(state, members)]]),
    selected: new Set([key]),
  };
}

export function ungroup(state: GraphState, key: string): GraphState {
  const members = state.groups.get(key) ?? new Set();
  return { ...state, groups: onlyEntries(state.groups, other => other !== key), selected: new Set(members) };
}

/** The entities meant by keys of nodes: a group stands for its members. */
export function membersOf(state: GraphState, keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].flatMap(key => [...(state.groups.get(key) ?? [key])]).filter(id => state.entities.has(id)));
}

function middleOf(state: GraphState, ids: ReadonlySet<string>): Point {
  const points = [...ids].flatMap(id => state.positions.get(id) ?? []);
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}
