import { degreeOf, type EntityFacts, type RelationFacts } from './facts.ts';
import type { EntityType, RelationType } from '../../api/schema.ts';

/** Days, both inclusive; an open end is null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the legend lets through. What does not pass is hidden or faded; what lies outside of `during` only ever fades. */
export interface Filter {
  readonly withoutTypes: ReadonlySet<EntityType>;
  readonly withoutRelations: ReadonlySet<RelationType>;
  readonly minConfidence: number;
  readonly minDegree: number;
  readonly during: Period | null;
  readonly mode: 'hide' | 'fade';
}

export const NO_FILTER: Filter = {
  withoutTypes: new Set(),
  withoutRelations: new Set(),
  minConfidence: 0,
  minDegree: 0,
  during: null,
  mode: 'fade',
};

export function passesEntity(filter: Filter, entity: EntityFacts): boolean {
  return !filter.withoutTypes.has(entity.type) && degreeOf(entity) >= filter.minDegree;
}

export function passesRelation(filter: Filter, relation: RelationFacts): boolean {
  return !filter.withoutRelations.has(relation.type) && relation.confidence >= filter.minConfidence;
}

/** Only events are of a time: an organisation goes on. What has no date stays. */
export function isDuring(filter: Filter, entity: EntityFacts): boolean {
  return filter.during === null || entity.type !== 'EVENT' || overlaps(filter.during, entity.date, entity.date);
}

export function isRelationDuring(filter: Filter, relation: RelationFacts): boolean {
  return filter.during === null || overlaps(filter.during, relation.validFrom?.value ?? null, relation.validTo?.value ?? null);
}

export function isFiltering(filter: Filter): boolean {
  return (
    filter.withoutTypes.size > 0 ||
    filter.withoutRelations.size > 0 ||
    filter.minConfidence > 0 ||
    filter.minDegree > 0 ||
    filter.during !== null
  );
}

/** Partial dates compare by their common prefix: 2024-05 meets a period that starts on 2024-05-20. */
function overlaps(period: Period, from: string | null, to: string | null): boolean {
  const endsBefore = to !== null && period.from !== null && to < period.from.slice(0, to.length);
  const startsAfter = from !== null && period.to !== null && from > period.to.slice(0, from.length);
  return !endsBefore && !startsAfter;
}
