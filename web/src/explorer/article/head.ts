import { html, nothing, type TemplateResult } from 'lit';
import { entityLink } from '../elements/entity-link.ts';
import { t as common } from '../messages/common.ts';
import { date } from '../messages/format.ts';
import { t } from './texts.ts';
import type { Article } from './whole.ts';

/** Where and when it was printed, and who wrote it. */
export function imprint(article: Article): TemplateResult {
  const printed = [article.publication, article.page ? t('page', { page: article.page }) : null, article.section].filter(Boolean);
  const { authors } = article;
  return html`<p class="imprint row soft small">
    ${printed.map(words => html`<span lang="zh-CN">${words}</span>`)}
    <span>${article.publishedOn ? html`<time datetime=${article.publishedOn}>${date(article.publishedOn)}</time>` : common('undated')}</span>
    ${authors.edges.map(({ node, relation }) => html`<span>${relation.role ? t(`author.${relation.role}`) : nothing} <span lang="zh-CN">${entityLink(node)}</span></span>`)}
    ${article.note ? html`<span lang="zh-CN">${article.note}</span>` : nothing}
  </p>`;
}
