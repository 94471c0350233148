import type { Direction, EntityType, RelationType } from '../api/schema.ts';
import type { TypedQuery } from '../api/typed-query.ts';
import {
  EventsAtVenueDocument,
  EventsOfDocument,
  LinksByNameDocument,
  OrganizedEventsDocument,
  ParticipatedEventsDocument,
  WonEventsDocument,
  type LinksByNameQuery,
  type LinksByNameQueryVariables,
} from './links.graphql.ts';

/** Links of one type and direction. */
export interface Group {
  readonly type: RelationType;
  readonly direction: Direction;
}

export type LinkEdge = NonNullable<LinksByNameQuery['node']>['links']['edges'][number];

type LinkQuery = TypedQuery<LinksByNameQuery, LinksByNameQueryVariables>;

/** What gives a group's links in the best order there is: events newest first, all else by name. */
export function linkQuery(entity: EntityType, { type, direction }: Group): LinkQuery {
  return direction === 'OUT' ? outgoing(type) : incoming(entity, type);
}

/** Whether a group's query takes its type and direction. */
export function byName(query: LinkQuery): boolean {
  return query === LinksByNameDocument;
}

function outgoing(type: RelationType): LinkQuery {
  switch (type) {
    case 'ORGANIZED':
      return OrganizedEventsDocument as LinkQuery;
    case 'PARTICIPATED_IN':
      return ParticipatedEventsDocument as LinkQuery;
    case 'WON':
      return WonEventsDocument as LinkQuery;
    default:
      return LinksByNameDocument;
  }
}

function incoming(entity: EntityType, type: RelationType): LinkQuery {
  if (type === 'HELD_AT') {
    return (entity === 'PLACE' ? EventsOfDocument : EventsAtVenueDocument) as LinkQuery;
  }
  return type === 'ABOUT' ? (EventsOfDocument as LinkQuery) : LinksByNameDocument;
}

const FIRST: Readonly<Record<EntityType, readonly string[]>> = {
  PERSON: ['HOLDS_POSITION OUT', 'PARTICIPATED_IN OUT', 'WON OUT'],
  UNION: ['SUBORDINATE_TO OUT', 'UNION_OF OUT', 'HOLDS_POSITION IN', 'ORGANIZED OUT', 'PARTICIPATED_IN OUT', 'WON OUT', 'SUBORDINATE_TO IN'],
  OTHER_ORGANIZATION: ['SUBORDINATE_TO OUT', 'HOLDS_POSITION IN', 'ORGANIZED OUT', 'PARTICIPATED_IN OUT', 'WON OUT', 'UNION_OF IN'],
  EVENT: ['ORGANIZED IN', 'PARTICIPATED_IN IN', 'WON IN', 'HELD_AT OUT', 'PART_OF OUT', 'PART_OF IN', 'ABOUT OUT'],
  PLACE: ['LOCATED_IN OUT', 'HELD_AT IN', 'LOCATED_IN IN'],
  TOPIC: ['ABOUT IN'],
};

/** Groups in the order in which somebody asks: a person's posts first, an event's organisers first; the rest by size, as given. */
export function ordered<G extends Group>(entity: EntityType, groups: readonly G[]): readonly G[] {
  const rank = ({ type, direction }: Group): number => {
    const at = FIRST[entity].indexOf(`${type} ${direction}`);
    return at < 0 ? FIRST[entity].length : at;
  };
  return groups.toSorted((a, b) => rank(a) - rank(b));
}
