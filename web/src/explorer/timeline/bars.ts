import { css, svg, type TemplateResult } from 'lit';
import { dayOf } from './days.ts';
import { left, right, ticks, type Scale } from './scale.ts';
import { t } from './texts.ts';

export interface Bucket {
  readonly label?: string;
  readonly start: string;
  readonly end: string;
  readonly count: number;
}

export const barStyles = css`
  .bar {
    fill: var(--event);
    opacity: 0.72;
  }
  .axis line {
    stroke: var(--line);
  }
  .axis text {
    fill: var(--ink-soft);
    font-size: 12px;
  }
`;

/** A bar for each bucket that is not empty, as high as its share of the greatest. */
export function bars(scale: Scale, buckets: readonly Bucket[], height: number, most = greatest(buckets)): readonly TemplateResult[] {
  return buckets
    .filter(({ count, start, end }) => count > 0 && dayOf(end) >= scale.from && dayOf(start) <= scale.to)
    .map(({ start, end, count, label }) => {
      const from = Math.max(0, left(scale, dayOf(start)));
      const to = Math.min(scale.width, right(scale, dayOf(end)));
      const tall = Math.max(2, (count / most) * height);
      return svg`<rect class="bar" x=${from + 0.5} y=${height - tall} width=${Math.max(1, to - from - 1)} height=${tall}>
        <title>${t('bucket', { label: label ?? start, count })}</title></rect>` as TemplateResult;
    });
}

export function greatest(buckets: readonly Bucket[]): number {
  return buckets.reduce((most, { count }) => Math.max(most, count), 1);
}

/** The axis: lines down to `height` and what they mean. */
export function axis(scale: Scale, top: number, height: number): TemplateResult {
  return svg`<g class="axis">${ticks(scale).map(({ day, label }) => {
    const x = left(scale, day);
    return svg`<line x1=${x} x2=${x} y1=${top} y2=${top + height}></line>
      ${x < scale.width - 40 ? svg`<text x=${x + 4} y=${top + 12}>${label}</text>` : ''}`;
  })}</g>` as TemplateResult;
}
