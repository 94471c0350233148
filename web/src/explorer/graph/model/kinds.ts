/** The sorts of entities, in the order in which lists show them. */
export const ENTITY_TYPES = ['UNION', 'OTHER_ORGANIZATION', 'PERSON', 'EVENT', 'PLACE', 'TOPIC'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

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
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export type Direction = 'OUT' | 'IN';
