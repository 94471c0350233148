import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../design/icons.ts';
import { t } from '../messages/common.ts';
import type { Names } from './names.ts';

/** Styles of `pageHead`. */
export const pageHeadStyles = css`
  .page-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--gap-3);
  }
`;

/** The head of a screen: what it is called and is for, and beside it how it can be seen. */
export function pageHead(title: string, lead: string | null, side: unknown = nothing): TemplateResult {
  return html`<div class="page-head">
    <div>
      <h1>${title}</h1>
      ${lead !== null ? html`<p class="soft">${lead}</p>` : nothing}
    </div>
    ${side}
  </div>`;
}

/** What the address names that is gone, or goes by another id now. */
export function nameNotices({ gone, merged }: Names): TemplateResult {
  return html`${merged.map(name => html`<p class="state" role="status">${t('names.merged', { name })}</p>`)}
  ${gone.length > 0 ? html`<p class="state partial" role="status">${icon('warning')} ${t('names.gone', { ids: gone.join(', ') })}</p>` : nothing}`;
}
