import { ask } from '../api/ask.ts';
import { pageOf } from '../api/paging.ts';
import { csv, type Cell } from '../elements/csv.ts';
import type { PageEntity } from './page.ts';
import { ExportLinksDocument, type ExportLinksQuery } from './links.graphql.ts';

type Edge = NonNullable<ExportLinksQuery['node']>['relations']['edges'][number];

/** An entity's links with their sentences, and whether that is all of them. */
export interface Exported {
  readonly links: readonly Edge[];
  readonly total: number;
}

const PAGE = 50;
/** What one file holds at most, and what of each relation. */
export const MOST_LINKS = 1000;
export const MOST_SENTENCES = 20;

/**
 * Asks for the links of an entity, at most 1,000, each with up to 20 sentences.
 *
 * @param told how many have come, of how many
 */
export async function exported(id: string, told: (done: number, total: number) => void): Promise<Exported> {
  const links: Edge[] = [];
  let after: string | null = null;
  for (;;) {
    const page: ReturnType<typeof pageOf<Edge>> = pageOf<Edge>((await ask(ExportLinksDocument, { id, first: PAGE, after, sentences: MOST_SENTENCES })).data.node?.relations);
    links.push(...page.items);
    told(links.length, page.total);
    after = page.next;
    if (after === null || links.length >= MOST_LINKS) {
      return { links, total: page.total };
    }
  }
}

export function asJson(entity: PageEntity, { links, total }: Exported): string {
  return JSON.stringify({ entity, relations: { shown: links.length, total, sentencesEach: MOST_SENTENCES, links } }, null, 2);
}

const HEADS = [
  'relation', 'type', 'direction', 'id', 'name', 'sort', 'role', 'title', 'award', 'from', 'to', 'confidence', 'sources', 'statements',
  'sentence', 'quote', 'rule', 'statement', 'article', 'headline', 'publication', 'published',
];

/** How many links have more sentences than the file. */
export function shortened({ links }: Exported): number {
  return links.filter(({ relation }) => relation.statementCount > relation.evidence.length && relation.evidence.length === MOST_SENTENCES).length;
}

/** One line for each sentence; a link that follows from others has a line without one. The last line says what was left out. */
export function asCsv(id: string, all: Exported): string {
  const { links, total } = all;
  const rows = links.flatMap(({ node, relation }) => {
    const link: Cell[] = [
      relation.id, relation.type, relation.from.id === id ? 'OUT' : 'IN', node.id, node.name, node.type, relation.role, relation.title, relation.award,
      relation.validFrom?.value, relation.validTo?.value, relation.confidence, relation.sourceCount, relation.statementCount,
    ];
    const sentences = relation.evidence.map((statement): Cell[] => [
      statement.sentence, statement.quote, statement.rule, statement.id,
      statement.article.id, statement.article.headline, statement.article.publication, statement.article.publishedOn,
    ]);
    return (sentences.length > 0 ? sentences : [[]]).map(sentence => [...link, ...sentence]);
  });
  const cut = shortened(all);
  const left = [
    ...(links.length < total ? [`relations: ${links.length} of ${total}`] : []),
    ...(cut > 0 ? [`${cut} of them with their first ${MOST_SENTENCES} sentences only`] : []),
  ];
  return csv(HEADS, left.length > 0 ? [...rows, [`# ${left.join('; ')}`]] : rows);
}
