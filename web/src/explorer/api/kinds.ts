import type { EntityType, EventType, OrganizationKind, RelationType, UnionLevel } from './schema.ts';

/** The sorts of entities, in the order in which legends and filters show them. */
export const ENTITY_TYPES = ['UNION', 'OTHER_ORGANIZATION', 'PERSON', 'EVENT', 'PLACE', 'TOPIC'] as const satisfies readonly EntityType[];

/** What links say, in the order in which legends and filters show them. */
export const RELATION_TYPES = [
  'ORGANIZED',
  'PARTICIPATED_IN',
  'WON',
  'HOLDS_POSITION',
  'SUBORDINATE_TO',
  'UNION_OF',
  'HELD_AT',
  'PART_OF',
  'ABOUT',
  'LOCATED_IN',
] as const satisfies readonly RelationType[];

/** Kinds of organisations, as filters show them. */
export const ORGANIZATION_KINDS = [
  'UNION',
  'GOVERNMENT',
  'PARTY',
  'ENTERPRISE',
  'INSTITUTION',
  'MEDIA',
  'ASSOCIATION',
  'TEAM',
] as const satisfies readonly OrganizationKind[];

/** Where unions stand, from the top. */
export const UNION_LEVELS = [
  'NATIONAL',
  'PROVINCIAL',
  'CITY',
  'DISTRICT',
  'SUBDISTRICT',
  'GRASSROOTS',
  'INDUSTRY',
] as const satisfies readonly UnionLevel[];

/** Sorts of activities, as filters show them. */
export const EVENT_TYPES = [
  'COMPETITION',
  'SPORTS',
  'TRAINING',
  'LECTURE',
  'VOLUNTEERING',
  'CONSULTATION',
  'FAIR',
  'MEETING',
  'CEREMONY',
  'VISIT',
  'CAMPAIGN',
  'CULTURE',
  'RECRUITMENT',
  'SIGNING',
  'OTHER',
] as const satisfies readonly EventType[];
