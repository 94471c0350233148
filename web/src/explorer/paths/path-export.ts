import { t as common } from '../messages/common.ts';
import { date, percent } from '../messages/format.ts';
import { csv } from '../elements/csv.ts';
import { linkDetail, linkWords } from '../elements/link-words.ts';
import { currentLanguage } from '../messages/language.ts';
import type { PathsQuery } from './paths.graphql.ts';
import { arrow, sentence, steps, type Link, type Path } from './sentence.ts';
import { t } from './texts.ts';

/** What was found between two ends. */
export type Found = PathsQuery['paths'];

const COLUMNS = [
  'from', 'to', 'path', 'score', 'hop', 'hopFrom', 'hopTo', 'forward', 'parallel', 'relation', 'type', 'detail',
  'confidence', 'sourceCount', 'sentence', 'quote', 'article', 'publishedOn', 'publication', 'start', 'end',
] as const;

/** One row for each sentence of each link of each hop; a link without sentences has a row too. */
export function pathsCsv(found: readonly Found[]): string {
  return csv(COLUMNS, found.flatMap(between => between.paths.flatMap((path, index) => pathRows(between, path, index + 1))));
}

function pathRows(between: Found, path: Path, rank: number): (string | number | null)[][] {
  return steps(path).flatMap(({ from, to, hop }, index) =>
    [hop.relation, ...hop.parallel].flatMap((link, parallel) =>
      orOne(link.evidence).map(said => [
        between.from.name, between.to.name, rank, path.score, index + 1, from.name, to.name, String(hop.forward), parallel, link.id,
        link.type, linkDetail(link), link.confidence, link.sourceCount, said?.sentence ?? null, said?.quote ?? null,
        said?.article.headline ?? null, said?.article.publishedOn ?? null, said?.article.publication ?? null, said?.start ?? null, said?.end ?? null,
      ]),
    ),
  );
}

/** A report that reads by itself: each path, why it ranks so, and the sentences of each hop. */
export function pathsReport(found: readonly Found[], address: string): string {
  return [`# ${t('report.title')}`, address, ...found.map(reportBetween)].join('\n\n') + '\n';
}

function reportBetween(between: Found): string {
  const head = `## ${between.from.name} – ${between.to.name}`;
  const cut = between.complete ? [] : [t('cut', { length: between.completeTo })];
  const none = between.paths.length === 0 && between.complete ? [t('none.plain')] : [];
  return [head, ...cut, ...none, ...between.paths.map((path, index) => reportPath(path, index + 1))].join('\n\n');
}

function reportPath(path: Path, rank: number): string {
  const hops = steps(path).map(({ from, to, hop }) => {
    const links = [hop.relation, ...hop.parallel].map(link => reportLink(link)).join('\n');
    return `- ${from.name} ${arrow(hop.relation, hop.forward)} ${to.name}\n${links}`;
  });
  return `### ${rank}. ${sentence(path)}\n\n${path.explanation[currentLanguage()]}\n\n${hops.join('\n')}`;
}

function reportLink(link: Link): string {
  const head = `  - ${linkWords(link)}, ${common('confidence', { share: percent(link.confidence) })}, ${common('sources', { count: link.sourceCount })}`;
  return [head, ...link.evidence.map(said => `    > ${oneLine(said.sentence ?? said.quote)} — ${where(said.article)}`)].join('\n');
}

function where({ headline, publication, publishedOn }: Link['evidence'][number]['article']): string {
  return [`《${headline}》`, publication, publishedOn ? date(publishedOn) : common('undated')].filter(part => part).join(', ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function orOne<T>(items: readonly T[]): readonly (T | null)[] {
  return items.length > 0 ? items : [null];
}
