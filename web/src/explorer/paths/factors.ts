import { css, html, type TemplateResult } from 'lit';
import { number } from '../messages/format.ts';
import type { Path } from './sentence.ts';
import { t } from './texts.ts';

export const factorStyles = css`
  .factors summary {
    cursor: pointer;
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .factors dl {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: var(--gap-1) var(--gap-4);
    margin-block: var(--gap-2);
    font-size: var(--size-small);
  }
  .factors dd.number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;

/** How the score of a path is made of its three factors, and what each means. */
export function factors({ explanation, score }: Path): TemplateResult {
  const rows = (['confidence', 'evidence', 'specificity'] as const).map(
    name => html`<dt>${t(`factor.${name}`)}</dt><dd class="number">${rounded(explanation[name])}</dd><dd class="soft">${t(`factor.${name}.hint`)}</dd>`,
  );
  return html`<details class="factors">
    <summary>${t('factors')}</summary>
    <dl>${rows}<dt><strong>${t('score', { score: '' })}</strong></dt><dd class="number"><strong>${rounded(score)}</strong></dd>
      <dd class="soft">${t('factors.hint')}</dd></dl>
  </details>`;
}

/** Scores differ by orders of magnitude: three significant digits tell them apart. */
export function rounded(share: number): string {
  return number(share, { maximumSignificantDigits: 3 });
}
