import type { EntityFacts, RelationFacts } from './facts.ts';
import type { Expansion, GraphState, Point } from './graph-state.ts';
import { HARD_LIMIT } from './limits.ts';
import { onlyEntries, union, withEntries } from './sets.ts';

export interface Found {
  readonly entities: readonly EntityFacts[];
  readonly relations: readonly RelationFacts[];
}

/** How many entities would be too many after adding these; 0 when they fit. */
export function excessOf(state: GraphState, found: Found): number {
  const added = found.entities.filter(entity => !state.entities.has(entity.id)).length;
  return Math.max(0, state.entities.size + added - HARD_LIMIT);
}

/** Adds what was asked for by search or link. */
export function addRoots(state: GraphState, found: Found): GraphState {
  return { ...adopt(state, found), roots: union(state.roots, found.entities.map(entity => entity.id)) };
}

/** Adds the neighbours of an entity and remembers that this expansion showed them. Hidden ones come back. */
export function expand(state: GraphState, expansion: Expansion, found: Found): GraphState {
  const grown = adopt(state, found);
  return {
    ...grown,
    expansions: [...state.expansions, expansion],
    hidden: new Set([...state.hidden].filter(id => !expansion.entities.has(id))),
  };
}

/**
 * Takes back what one expansion added. What else wants to stay does: what was asked for, what another expansion showed
 * or started from, what is pinned or selected.
 */
export function collapse(state: GraphState, expansionId: string): GraphState {
  const gone = state.expansions.find(expansion => expansion.id === expansionId);
  if (gone === undefined) {
    return state;
  }
  const expansions = state.expansions.filter(expansion => expansion !== gone);
  const wanted = new Set([...state.roots, ...state.pinned, ...state.selected, gone.center]);
  for (const other of expansions) {
    wanted.add(other.center);
    other.entities.forEach(id => wanted.add(id));
  }
  const kept = { ...state, expansions };
  return remove(kept, new Set([...gone.entities].filter(id => !wanted.has(id))));
}

/** Takes entities out of the state, with their relations and all that is remembered of them. */
export function remove(state: GraphState, ids: ReadonlySet<string>): GraphState {
  const stays = (id: string) => !ids.has(id);
  const only = (set: ReadonlySet<string>) => new Set([...set].filter(stays));
  const groups = new Map([...state.groups].map(([key, members]) => [key, only(members)] as const));
  return {
    ...state,
    entities: onlyEntries(state.entities, stays),
    relations: onlyEntries(state.relations, (_, relation) => stays(relation.from) && stays(relation.to)),
    roots: only(state.roots),
    hidden: only(state.hidden),
    pinned: only(state.pinned),
    selected: only(state.selected),
    groups: onlyEntries(groups, (_, members) => members.size > 1),
    positions: onlyEntries(state.positions, stays),
    expansions: state.expansions
      .filter(expansion => stays(expansion.center))
      .map(expansion => ({ ...expansion, entities: only(expansion.entities) })),
  };
}

/** Adds relations among the entities that are there. */
export function addRelations(state: GraphState, relations: readonly RelationFacts[]): GraphState {
  return adopt(state, { entities: [], relations });
}

/** Moves nodes, because a layout or the user did. */
export function place(state: GraphState, positions: Iterable<readonly [string, Point]>): GraphState {
  return { ...state, positions: withEntries(state.positions, positions) };
}

function adopt(state: GraphState, found: Found): GraphState {
  const added = found.entities.map(entity => [entity.id, entity] as const);
  const entities = added.length === 0 ? state.entities : withEntries(state.entities, added);
  const joined = found.relations.filter(relation => entities.has(relation.from) && entities.has(relation.to));
  return {
    ...state,
    entities,
    relations: withEntries(
      state.relations,
      joined.map(relation => [relation.id, relation] as const),
    ),
  };
}
