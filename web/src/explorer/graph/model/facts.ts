import type { EntityNameFragment, EvidenceFragment, LinkFragment } from '../../api/evidence.graphql.ts';
import type { Direction, RelationType } from '../../api/schema.ts';

/** How many relations of one type and direction an entity has in the whole graph. */
export interface RelationCount {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly count: number;
}

export interface EntityFacts extends Readonly<EntityNameFragment> {
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly counts: readonly RelationCount[];
  /** When an event took place, as precisely as is known: 2024, 2024-05 or 2024-05-08; null of anything else. */
  readonly date: string | null;
}

export interface RelationFacts extends Readonly<LinkFragment> {
  readonly from: string;
  readonly to: string;
  /** The surest statements; `statementCount` says how many there are. */
  readonly evidence: readonly EvidenceFragment[];
}

/** How many relations an entity has in the whole graph. */
export function degreeOf(entity: EntityFacts): number {
  return entity.counts.reduce((sum, { count }) => sum + count, 0);
}
