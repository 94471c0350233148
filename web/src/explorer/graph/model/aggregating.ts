import { group } from './arranging.ts';
import type { GraphState } from './graph-state.ts';
import { groupBy } from './sets.ts';

const SMALLEST_GROUP = 4;

/** Groups what hangs on one entity only, by that entity and by type: a crowd at a hub becomes a node or two. */
export function aggregate(state: GraphState): GraphState {
  const neighbours = new Map<string, Set<string>>();
  const note = (a: string, b: string) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const relation of state.relations.values()) {
    note(relation.from, relation.to);
    note(relation.to, relation.from);
  }
  const leaves = [...state.entities.values()].filter(
    entity => neighbours.get(entity.id)?.size === 1 && !state.roots.has(entity.id) && !state.pinned.has(entity.id),
  );
  const crowds = groupBy(leaves, entity => `group:${[...neighbours.get(entity.id)!][0]}:${entity.type}`);
  const grouped = [...crowds]
    .filter(([, members]) => members.length >= SMALLEST_GROUP)
    .reduce((next, [key, members]) => group(next, key, new Set(members.map(member => member.id))), state);
  return { ...grouped, selected: state.selected };
}
