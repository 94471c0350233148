import { css, html, nothing, type TemplateResult } from 'lit';
import type { EvidenceFragment } from '../api/evidence.graphql.ts';
import { articleHref } from '../app/place.ts';
import { icon } from '../design/icons.ts';
import { t } from '../messages/common.ts';
import { date, percent } from '../messages/format.ts';

/** Styles of `evidence`. */
export const evidenceStyles = css`
  .evidence {
    display: grid;
    gap: var(--gap-3);
    max-width: var(--measure);
  }
  .evidence blockquote {
    padding-inline-start: var(--gap-3);
    border-inline-start: 3px solid var(--mark);
    line-height: 1.75;
  }
  .evidence footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--gap-3);
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
`;

/**
 * The sentences behind a link, the words that say it marked in each, and where they stand.
 *
 * @param total how many statements there are in all
 */
export function evidence(statements: readonly EvidenceFragment[], total = statements.length): TemplateResult {
  if (statements.length === 0) {
    return html`<p class="soft small">${t('evidence.none')}</p>`;
  }
  const more = total - statements.length;
  return html`<ul class="evidence">
    ${statements.map(statement => html`<li>${quoted(statement)}</li>`)}
    ${more > 0 ? html`<li class="soft small">${t('evidence.more', { count: more })}</li>` : nothing}
  </ul>`;
}

function quoted(statement: EvidenceFragment): TemplateResult {
  const { article } = statement;
  return html`<blockquote lang="zh-CN">${markedSentence(statement)}</blockquote>
    <footer>
      <a href=${articleHref(article.id, statement.id)}>${icon('ARTICLE')} <span lang="zh-CN">${article.headline}</span></a>
      ${article.publication ? html`<span lang="zh-CN">${article.publication}</span>` : nothing}
      <span>${article.publishedOn ? date(article.publishedOn) : t('undated')}</span>
      <span>${statement.rule ? t('evidence.rule', { rule: statement.rule }) : t('evidence.person')}</span>
      <span>${t('confidence', { share: percent(statement.confidence) })}</span>
    </footer>`;
}

/** The sentence with the quote marked in it; the quote alone where the sentence is not known or says it otherwise (a mended line break). */
export function markedSentence(statement: Pick<EvidenceFragment, 'sentence' | 'quote'>): TemplateResult {
  const { sentence, quote } = statement;
  const at = sentence?.indexOf(quote) ?? -1;
  if (!sentence || at < 0) {
    return html`<mark>${quote}</mark>`;
  }
  return html`${sentence.slice(0, at)}<mark>${quote}</mark>${sentence.slice(at + quote.length)}`;
}
