import { ask } from '../api/ask.ts';
import { MoreMentionsDocument, MoreStatementsDocument, type ArticlePageQuery } from './article.graphql.ts';

export type Article = Extract<NonNullable<ArticlePageQuery['node']>, { headline: string }>;

/** A place of the text that names something. */
export type Mention = Article['mentions']['edges'][number];

/** Something that the article says. */
export type Fact = Article['statements']['nodes'][number];

/** All mentions and facts of an article, in the order of the text. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
}

export function isArticle(node: NonNullable<ArticlePageQuery['node']>): node is Article {
  return 'headline' in node;
}

/** What came with the article itself: the first hundred of each. */
export function begun(article: Article): Found {
  return { mentions: article.mentions.edges, facts: article.statements.nodes };
}

/** Whether there is more than that. */
export function goesOn(article: Article): boolean {
  return article.mentions.pageInfo.hasNextPage || article.statements.pageInfo.hasNextPage;
}

/** Asks for all pages that are left. */
export async function whole(article: Article, signal: AbortSignal): Promise<Found> {
  const mentions = [...article.mentions.edges];
  const facts = [...article.statements.nodes];
  let after = next(article.mentions.pageInfo);
  while (after) {
    const page: Article['mentions'] | undefined = (await ask(MoreMentionsDocument, { id: article.id, after }, signal)).data.node?.mentions;
    mentions.push(...(page?.edges ?? []));
    after = page ? next(page.pageInfo) : null;
  }
  after = next(article.statements.pageInfo);
  while (after) {
    const page: Article['statements'] | undefined = (await ask(MoreStatementsDocument, { id: article.id, after }, signal)).data.node?.statements;
    facts.push(...(page?.nodes ?? []));
    after = page ? next(page.pageInfo) : null;
  }
  return { mentions, facts };
}

function next(page: { readonly hasNextPage: boolean; readonly endCursor: string | null }): string | null {
  return page.hasNextPage ? page.endCursor : null;
}
