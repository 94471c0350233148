import { csv } from '../elements/csv.ts';
import type { Article, Found } from './whole.ts';

/** An article with all that was found in it. */
export function articleAsJson(article: Article, { mentions, facts }: Found): string {
  const { mentions: _mentions, statements: _statements, ...rest } = article;
  return JSON.stringify({ ...rest, mentions, statements: facts }, null, 2);
}

/** The facts of an article as a table, each with its sentence. */
export function factsAsCsv(article: Article, { facts }: Found): string {
  const heads = ['statement', 'type', 'subject', 'subjectId', 'object', 'objectId', 'role', 'title', 'award', 'measure', 'value', 'unit', 'confidence', 'rule', 'start', 'end', 'quote', 'sentence', 'article'];
  return csv(
    heads,
    facts.map(fact => [
      fact.id, fact.type, fact.subject?.name, fact.subject?.id, fact.object?.name, fact.object?.id, fact.role, fact.title, fact.award, fact.measure,
      fact.value, fact.unit, fact.confidence, fact.rule, fact.start, fact.end, fact.quote, fact.sentence, article.id,
    ]),
  );
}
