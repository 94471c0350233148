import { csv } from '../elements/csv.ts';
import { linkDetail } from '../elements/link-words.ts';
import { currentLanguage } from '../messages/language.ts';
import type { GroupQuery } from './paths.graphql.ts';
import { arrow } from './sentence.ts';
import { t } from './texts.ts';

/** What a group was found to share. */
export type SharedFound = GroupQuery['connections'];

type Link = SharedFound['direct'][number];

const COLUMNS = [
  'shared', 'memberCount', 'degree', 'score', 'member', 'hop', 'from', 'to', 'relation', 'type', 'detail', 'confidence', 'sourceCount',
  'sentence', 'quote', 'article', 'publishedOn',
] as const;

/** One row for each sentence of each link; the members' own links have no `shared`. */
export function groupCsv(found: SharedFound): string {
  const direct = found.direct.flatMap(link => linkRows([null, null, null, null, null, null], link));
  const shared = found.shared.flatMap(({ node, memberCount, degree, score, links }) =>
    links.flatMap(({ member, hops }) =>
      hops.flatMap(({ relation }, index) => linkRows([node.name, memberCount, degree, score, member.name, index + 1], relation)),
    ),
  );
  return csv(COLUMNS, [...direct, ...shared]);
}

function linkRows(head: readonly (string | number | null)[], link: Link): (string | number | null)[][] {
  const said = link.evidence.length > 0 ? link.evidence : [null];
  return said.map(statement => [
    ...head, link.from.name, link.to.name, link.id, link.type, linkDetail(link), link.confidence, link.sourceCount,
    statement?.sentence ?? null, statement?.quote ?? null, statement?.article.headline ?? null, statement?.article.publishedOn ?? null,
  ]);
}

/** A report of what is shared, with its sentences. */
export function groupReport(found: SharedFound, address: string): string {
  const heads = [`# ${t('report.title')}`, address, found.members.map(({ name }) => name).join(currentLanguage() === 'zh' ? '、' : ', ')];
  const cut = found.complete ? [] : [t('cut.nothing')];
  const direct = found.direct.length > 0 ? [`## ${t('direct')}`, found.direct.map(reportLink).join('\n')] : [];
  const shared = found.shared.flatMap(({ node, memberCount, links }) => [
    `## ${node.name} (${t('shared.members', { count: memberCount, total: found.members.length })})`,
    links.flatMap(({ hops }) => hops.map(({ relation }) => reportLink(relation))).join('\n'),
  ]);
  return [...heads, ...cut, ...direct, ...shared].join('\n\n') + '\n';
}

function reportLink(link: Link): string {
  const head = `- ${link.from.name} ${arrow(link, true)} ${link.to.name}`;
  return [head, ...link.evidence.map(said => `  > ${(said.sentence ?? said.quote).replaceAll(/\s+/g, ' ')} — 《${said.article.headline}》`)].join('\n');
}
