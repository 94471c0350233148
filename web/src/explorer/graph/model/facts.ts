import type { Direction, EntityType, RelationType } from './kinds.ts';

/** How many relations of one type and direction an entity has in the whole graph. */
export interface RelationCount {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly total: number;
}

export interface EntityFacts {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly counts: readonly RelationCount[];
  /** When it happened or was first reported: 2024, 2024-05 or 2024-05-08. */
  readonly date: string | null;
}

/** One sentence of one article that says so. */
export interface Evidence {
  readonly articleId: string;
  readonly headline: string;
  readonly publishedOn: string | null;
  readonly quote: string;
  readonly sentence: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
  readonly confidence: number;
}

export interface RelationFacts {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** The role, post or award. */
  readonly detail: string | null;
  readonly confidence: number;
  readonly statementCount: number;
  readonly sourceCount: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The surest statements; `statementCount` says how many there are. */
  readonly evidence: readonly Evidence[];
}

/** How many relations an entity has in the whole graph. */
export function degreeOf(entity: EntityFacts): number {
  return entity.counts.reduce((sum, count) => sum + count.total, 0);
}
