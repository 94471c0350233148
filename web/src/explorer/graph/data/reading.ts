import type { EntityFacts, RelationFacts } from '../model/facts.ts';
import type { GraphEntityFragment, GraphRelationFragment } from '../graph.graphql.ts';

export function entityFacts(entity: GraphEntityFragment): EntityFacts {
  const { id, name, type, aliases, description, relationCounts: counts } = entity;
  const date = 'start' in entity ? (entity.start?.value ?? entity.beganBy ?? null) : null;
  return { id, name, type, aliases, description, counts, date };
}

export function relationFacts(relation: GraphRelationFragment): RelationFacts {
  return { ...relation, from: relation.from.id, to: relation.to.id };
}
