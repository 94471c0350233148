import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { EventFilter } from '../api/schema.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { failed, stateStyles } from '../elements/states.ts';
import { axis, bars, barStyles } from './bars.ts';
import { dateOf, lengthOf, type Days } from './days.ts';
import { whenWords, type TimelineEvent } from './event-words.ts';
import { intervalFor } from './intervals.ts';
import { placed, type Placed } from './marks.ts';
import type { Scale } from './scale.ts';
import { within } from './state.ts';
import { t } from './texts.ts';
import { LaneDocument } from './timeline.graphql.ts';
import { Width } from './width.ts';

/** So many events are drawn one by one; more are summed up in bars. */
export const MOST_MARKS = 100;
const MOST_ROWS = 7;
const ROW = 16;
const BAR = 10;
const PADDING = 6;
const BARS_HEIGHT = 44;

/** The events of one lane: each a mark whose shape shows how precisely its date is known, or bars when they are too many. */
@customElement('ug-lane')
export class LaneTrack extends Localized {
  static override styles = [
    base,
    stateStyles,
    barStyles,
    css`
      :host {
        display: block;
        min-height: ${ROW + 2 * PADDING}px;
      }
      svg {
        display: block;
      }
      .mark {
        cursor: pointer;
        fill: var(--event);
        stroke: var(--surface);
      }
      .mark.month,
      .mark.year {
        fill: var(--event-wash);
        stroke: var(--event);
        stroke-dasharray: 3 2;
      }
      .mark:hover {
        stroke: var(--ink);
      }
      .mark:focus-visible,
      .mark[aria-pressed='true'] {
        outline: none;
        stroke: var(--accent);
        stroke-width: 3;
        stroke-dasharray: none;
      }
      p {
        line-height: 1.3;
      }
      .waiting {
        height: ${ROW}px;
        border-radius: var(--radius-small);
        background: var(--sunken);
      }
    `,
  ];

  @property({ attribute: false }) filter: EventFilter = {};
  @property({ attribute: false }) days!: Days;
  @property() selected = '';
  @property() name = '';
  readonly #width = new Width(this);
  readonly #asking = new Asking(this, LaneDocument, () => ({
    filter: within(this.filter, this.days),
    first: MOST_MARKS,
    interval: intervalFor(lengthOf(this.days)),
    from: dateOf(this.days.from),
    to: dateOf(this.days.to),
  }));

  override render(): unknown {
    if (this.#asking.failure) {
      return failed(this.#asking.failure, () => this.#asking.retry());
    }
    const { latest } = this.#asking;
    if (!latest || this.#width.pixels === 0) {
      return html`<div class="waiting" aria-busy="true"></div>`;
    }
    const scale: Scale = { ...this.days, width: this.#width.pixels };
    const { events, timeline } = latest.data;
    if (events.totalCount > MOST_MARKS) {
      return html`<svg width=${scale.width} height=${BARS_HEIGHT} role="img" aria-label=${t('lane.summed', { name: this.name, count: events.totalCount })}>
          ${axis(scale, -20, BARS_HEIGHT + 20)} ${bars(scale, timeline.buckets, BARS_HEIGHT)}
        </svg>`;
    }
    return this.#marks(scale, events.nodes);
  }

  #marks(scale: Scale, events: readonly TimelineEvent[]): unknown {
    const { marks, left } = placed(events, scale, MOST_ROWS);
    const rows = 1 + marks.reduce((most, { row }) => Math.max(most, row), 0);
    const height = rows * ROW + 2 * PADDING;
    const reached = marks.find(({ item }) => item.id === this.selected) ?? marks[0];
    return html`<svg width=${scale.width} height=${height} role="group" aria-label=${t('lane.marks', { name: this.name, count: marks.length })} @keydown=${walk}>
        ${axis(scale, -20, height + 20)} ${marks.map(mark => this.#mark(mark, mark === reached))}
      </svg>
      ${left > 0 ? html`<p class="soft small">${t('lane.crowded', { count: left })}</p>` : nothing}`;
  }

  #mark({ item, shape, left, right, row }: Placed<TimelineEvent>, isReached: boolean): TemplateResult {
    const label = t('mark', { name: item.name, when: whenWords(item) });
    const open = (): void => setParams({ event: item.id });
    const y = PADDING + row * ROW + (ROW - BAR) / 2;
    const isRound = shape === 'day';
    return svg`<rect class="mark ${shape}" role="button" tabindex=${isReached ? 0 : -1} aria-label=${label} aria-pressed=${item.id === this.selected}
      x=${isRound ? left + 1 : left} y=${isRound ? y : y + 1} width=${isRound ? BAR : right - left} height=${isRound ? BAR : BAR - 2} rx=${isRound ? BAR / 2 : 2}
      @click=${open} @keydown=${(event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), open())}>
      <title>${label}</title></rect>` as TemplateResult;
  }
}

/** Arrows go from mark to mark; Tab leaves the lane. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const marks = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('.mark')];
  const at = marks.indexOf(event.target as SVGElement);
  if (step !== undefined && at >= 0) {
    event.preventDefault();
    marks[at + step]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-lane': LaneTrack;
  }
}
