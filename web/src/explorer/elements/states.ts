import { css, html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../api/ask.ts';
import type { Asking } from '../api/asking.ts';
import { Refused, type Problem } from '../api/refused.ts';
import { icon } from '../design/icons.ts';
import { isCommonKey, t } from '../messages/common.ts';
import { number } from '../messages/format.ts';

/** How a question's states are shown; whoever uses `shown` takes these styles. */
export const stateStyles = css`
  .skeleton {
    display: grid;
    gap: var(--gap-3);
    padding-block: var(--gap-3);
  }
  .skeleton i {
    height: 1.1rem;
    border-radius: var(--radius-small);
    background: var(--sunken);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }
  .skeleton i:nth-child(3n + 1) {
    width: 46%;
  }
  .skeleton i:nth-child(3n) {
    width: 78%;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-3);
    margin-block: var(--gap-3);
    padding: var(--gap-3) var(--gap-4);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .state.bad {
    background: var(--bad-wash);
    color: var(--bad);
  }
  .state.partial {
    background: var(--warn-wash);
    color: var(--warn);
  }
`;

/**
 * Shows a question as it stands: a skeleton at once, a way to cancel after two seconds, what went wrong with a way to retry, or the answer
 * (with a warning when it is not whole).
 *
 * @param lines how many lines the skeleton has
 */
export function shown<Result, Variables>(
  asking: Asking<Result, Variables>,
  render: (data: Result) => unknown,
  lines = 6,
): TemplateResult | typeof nothing {
  if (asking.failure) {
    return failed(asking.failure, () => asking.retry());
  }
  if (asking.pending) {
    return html`${skeleton(lines)}
    ${asking.slow ? html`<p class="state"><span>${t('loading')}</span><button @click=${() => asking.cancel()}>${t('cancel')}</button></p>` : nothing}`;
  }
  return asking.answer ? whole(asking.answer, render) : nothing;
}

function whole<Result>(answer: Answer<Result>, render: (data: Result) => unknown): TemplateResult {
  return html`${partial(answer.problems)}${render(answer.data)}`;
}

/** Lines that stand where something will. */
export function skeleton(lines: number): TemplateResult {
  return html`<div class="skeleton" role="status" aria-label=${t('loading')}>${Array.from({ length: lines }, () => html`<i></i>`)}</div>`;
}

/** What went wrong, in plain words, with the cure where there is one. */
export function failed(failure: unknown, retry: () => void): TemplateResult {
  return html`<div class="state bad" role="alert">
    ${icon('warning')}
    <span>${message(failure)}</span>
    ${failure instanceof Refused ? html`<span class="small">${t('requestId', { id: failure.requestId })}</span>` : nothing}
    <button @click=${retry}>${t('retry')}</button>
  </div>`;
}

/** A warning that parts of an answer are missing. */
export function partial(problems: readonly Problem[]): TemplateResult | typeof nothing {
  const [first] = problems;
  return first
    ? html`<p class="state partial" role="status">${icon('warning')} ${t('partial', { message: first.message })}</p>`
    : nothing;
}

/** That there is nothing, why, and what to do next. */
export function empty(why: string, next: unknown = nothing): TemplateResult {
  return html`<div class="state" role="status"><span>${why}</span>${next}</div>`;
}

/** How many of how many are shown: nothing is ever cut silently. */
export function showing(shownCount: number, total: number): TemplateResult {
  return html`<span class="soft small showing">${t('showing', { shown: number(shownCount), total: number(total) })}</span>`;
}

/** An error in the user's language where we have words for its code, else as the server says it. */
export function message(failure: unknown): string {
  if (failure instanceof Refused) {
    const key = `error.${failure.code}`;
    return isCommonKey(key) ? t(key) : `${t('failed')}: ${failure.message}`;
  }
  return failure instanceof DOMException && failure.name === 'AbortError' ? t('cancel') : `${t('failed')}: ${String(failure)}`;
}
