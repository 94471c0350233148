import { degreeOf, type EntityFacts, type RelationFacts } from '../model/facts.ts';
import { detailOf, evidenceText } from './shown-graph.ts';

type ColumnType = 'string' | 'double' | 'long';

/** What GEXF and GraphML write of each thing, beside its id, ends and label. */
export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly value: (item: T) => string | number | null;
}

export const ENTITY_COLUMNS: readonly Column<EntityFacts>[] = [
  { name: 'type', type: 'string', value: entity => entity.type },
  { name: 'aliases', type: 'string', value: entity => entity.aliases.join('|') },
  { name: 'date', type: 'string', value: entity => entity.date },
  { name: 'relations', type: 'long', value: degreeOf },
  { name: 'description', type: 'string', value: entity => entity.description },
];

export const RELATION_COLUMNS: readonly Column<RelationFacts>[] = [
  { name: 'type', type: 'string', value: relation => relation.type },
  { name: 'detail', type: 'string', value: detailOf },
  { name: 'confidence', type: 'double', value: relation => relation.confidence },
  { name: 'statements', type: 'long', value: relation => relation.statementCount },
  { name: 'sources', type: 'long', value: relation => relation.sourceCount },
  { name: 'validFrom', type: 'string', value: relation => relation.validFrom?.value ?? null },
  { name: 'validTo', type: 'string', value: relation => relation.validTo?.value ?? null },
  { name: 'evidence', type: 'string', value: evidenceText },
];
