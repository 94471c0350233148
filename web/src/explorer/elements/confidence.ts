import { css, html, type TemplateResult } from 'lit';
import { t } from '../messages/common.ts';
import { percent } from '../messages/format.ts';

/** Below this a link counts as unsure: its line is dashed, its figure marked. */
export const LOW_CONFIDENCE = 0.6;

/** Styles of `confidence`. */
export const confidenceStyles = css`
  .confidence {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--ink-soft);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
  }
  .confidence meter {
    width: 2.5rem;
    height: 0.5rem;
  }
  .confidence.low {
    color: var(--warn);
  }
`;

/** How sure something is, as a bar and a figure. */
export function confidence(share: number): TemplateResult {
  const text = t('confidence', { share: percent(share) });
  return html`<span class="confidence ${share < LOW_CONFIDENCE ? 'low' : ''}" title=${text}>
    <meter min="0" max="1" .value=${share} aria-label=${text}></meter>${percent(share)}</span>`;
}
