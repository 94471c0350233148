import type { EntityType, RelationType } from './schema.ts';

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
