import { degreeOf } from '../model/facts.ts';
import { detailOf, type ShownGraph } from './shown-graph.ts';

type Cell = string | number | null;

/** RFC 4180, with the mark that makes spreadsheets read UTF-8. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

export function entitiesCsv(graph: ShownGraph): string {
  const head = ['id', 'name', 'type', 'aliases', 'date', 'relations', 'description'];
  const rows = graph.entities.map(entity => [
    entity.id,
    entity.name,
    entity.type,
    entity.aliases.join('|'),
    entity.date,
    degreeOf(entity),
    entity.description,
  ]);
  return csv([head, ...rows]);
}

/** One row for each sentence, so that no evidence is lost; a relation without any has one row too. */
export function relationsCsv(graph: ShownGraph): string {
  const names = new Map(graph.entities.map(entity => [entity.id, entity.name]));
  const head = ['id', 'type', 'from', 'fromName', 'to', 'toName', 'detail', 'validFrom', 'validTo', 'confidence', 'statements', 'sources'];
  const rows = graph.relations.flatMap(relation => {
    const facts = [
      relation.id,
      relation.type,
      relation.from,
      names.get(relation.from) ?? null,
      relation.to,
      names.get(relation.to) ?? null,
      detailOf(relation),
      relation.validFrom?.value ?? null,
      relation.validTo?.value ?? null,
      relation.confidence,
      relation.statementCount,
      relation.sourceCount,
    ];
    const said = relation.evidence.map(({ sentence, quote, article }) => [sentence, quote, article.id, article.headline, article.publishedOn]);
    return (said.length > 0 ? said : [[null, null, null, null, null]]).map(row => [...facts, ...row]);
  });
  return csv([[...head, 'sentence', 'quote', 'article', 'headline', 'publishedOn'], ...rows]);
}

/** Spreadsheets take what begins with these signs as a formula. */
function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
