import type { EntityType, RelationType } from '../api/schema.ts';
import type { EntityFacts, RelationFacts } from './model/facts.ts';

/** Builds facts for unit tests. */
export function entity(id: string, more: Partial<EntityFacts> = {}): EntityFacts {
  const type: EntityType = 'UNION';
  return { id, name: id, type, aliases: [], description: null, counts: [], date: null, ...more };
}

export function relation(id: string, from: string, to: string, more: Partial<RelationFacts> = {}): RelationFacts {
  const type: RelationType = 'ORGANIZED';
  const unsaid = { role: null, title: null, award: null, validFrom: null, validTo: null };
  return { id, type, from, to, confidence: 1, statementCount: 1, sourceCount: 1, ...unsaid, evidence: [], ...more };
}
