import { html, nothing, type TemplateResult } from 'lit';
import type { Paging } from '../api/paging.ts';
import { t } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { failed, showing } from './states.ts';

/**
 * The foot of a list that is loaded page by page: how much of it is shown, and the button for more.
 *
 * @param step how many a page brings
 */
export function more<Result, Variables, Item>(paging: Paging<Result, Variables, Item>, step: number): TemplateResult | typeof nothing {
  const left = paging.total - paging.items.length;
  if (paging.failure) {
    return failed(paging.failure, () => void paging.more());
  }
  if (!paging.hasMore) {
    return nothing;
  }
  return html`<p class="row more">
    <button ?disabled=${paging.pending} @click=${() => void paging.more()}>
      ${paging.pending ? t('loading') : t('showMore', { count: number(Math.min(step, left)) })}
    </button>
    ${showing(paging.items.length, paging.total)}
  </p>`;
}
