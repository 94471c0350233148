import type { EntityFacts, RelationCount } from './facts.ts';
import type { GraphState } from './graph-state.ts';

const MORE = 'more:';

/** The key of the "n more" node of an entity. */
export function moreKey(center: string): string {
  return MORE + center;
}

export interface RemainingCount extends RelationCount {
  readonly shown: number;
}

/** Of each type and direction, how many relations an entity has, and how many of them are in the state. */
export function countsOf(state: GraphState, entity: EntityFacts): RemainingCount[] {
  const shown = new Map<string, number>();
  for (const relation of state.relations.values()) {
    if (relation.from === entity.id) {
      raise(shown, `${relation.type} OUT`);
    }
    if (relation.to === entity.id) {
      raise(shown, `${relation.type} IN`);
    }
  }
  return entity.counts.map(count => ({ ...count, shown: shown.get(`${count.type} ${count.direction}`) ?? 0 }));
}

/** How many relations of an entity are not in the state, whichever expansion brought those that are. */
export function remainingOf(state: GraphState, entity: EntityFacts): number {
  return countsOf(state, entity).reduce((sum, count) => sum + Math.max(0, count.count - count.shown), 0);
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
