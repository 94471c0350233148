import type { RelationFacts } from './facts.ts';
import { isRelationDuring, passesRelation } from './filter.ts';
import type { GraphState } from './graph-state.ts';
import { groupBy } from './sets.ts';

/** All relations between two nodes, drawn as one. A line without relations leads to an "n more" node. */
export interface SceneLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The surest first. */
  readonly relations: readonly RelationFacts[];
  /** That of the surest relation. */
  readonly confidence: number;
  /** The independent articles behind all relations, added up. */
  readonly sources: number;
  readonly bothWays: boolean;
  readonly faded: boolean;
  readonly selected: boolean;
}

/** Merges parallel relations. `keyOf` has the node that stands for an entity: itself or its group. */
export function linesOf(
  state: GraphState,
  keyOf: ReadonlyMap<string, string>,
  fadedNodes: ReadonlySet<string>,
): SceneLine[] {
  const shown = [...state.relations.values()].filter(
    relation => state.filter.mode === 'fade' || passesRelation(state.filter, relation),
  );
  const pairs = groupBy(shown, relation => pairOf(keyOf.get(relation.from), keyOf.get(relation.to)));
  pairs.delete('');
  return [...pairs].map(([key, relations]) => line(state, key, relations, keyOf, fadedNodes));
}

/** The same whichever way a relation leads; empty when there is nothing to draw between the two. */
function pairOf(a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined || a === b) {
    return '';
  }
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function line(
  state: GraphState,
  key: string,
  relations: readonly RelationFacts[],
  keyOf: ReadonlyMap<string, string>,
  fadedNodes: ReadonlySet<string>,
): SceneLine {
  const sorted = relations.toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const first = sorted[0]!;
  const from = keyOf.get(first.from)!;
  const to = keyOf.get(first.to)!;
  return {
    key,
    from,
    to,
    relations: sorted,
    confidence: first.confidence,
    sources: sorted.reduce((sum, relation) => sum + relation.sourceCount, 0),
    bothWays: sorted.some(relation => keyOf.get(relation.from) === to),
    faded: fadedNodes.has(from) || fadedNodes.has(to) || !sorted.some(relation => isVivid(state, relation)),
    selected: state.selected.has(key),
  };
}

function isVivid(state: GraphState, relation: RelationFacts): boolean {
  return passesRelation(state.filter, relation) && isRelationDuring(state.filter, relation);
}
