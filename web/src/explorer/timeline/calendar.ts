import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { EventFilter } from '../api/schema.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { shown, stateStyles } from '../elements/states.ts';
import { currentLocale } from '../messages/language.ts';
import { date, number } from '../messages/format.ts';
import { cells, levelOf, levels, stepOf, type Cell } from './calendar-grid.ts';
import { dateOf, dayOf, type Day } from './days.ts';
import './event-table.ts';
import { t } from './texts.ts';
import { DensityDocument, type DensityQuery } from './timeline.graphql.ts';

const SIZE = 15;
const STEP = 18;
const LEFT = 30;
const TOP = 20;
const WEEKS = 54;

/** A year as a calendar: each day in the colour of how many events began on it. */
@customElement('ug-calendar')
export class Calendar extends Localized {
  static override styles = [
    base,
    stateStyles,
    css`
      :host {
        display: grid;
        gap: var(--gap-4);
      }
      .scroll {
        overflow-x: auto;
        padding-bottom: var(--gap-2);
      }
      svg {
        display: block;
      }
      text {
        fill: var(--ink-soft);
        font-size: 12px;
      }
      .day {
        fill: var(--sunken);
        stroke: var(--line);
        stroke-width: 0.5;
      }
      .level {
        fill: var(--event);
        cursor: pointer;
      }
      .l1 {
        fill-opacity: 0.28;
      }
      .l2 {
        fill-opacity: 0.5;
      }
      .l3 {
        fill-opacity: 0.75;
      }
      .l4 {
        fill-opacity: 1;
      }
      .day:focus-visible,
      .day[aria-selected='true'] {
        outline: none;
        stroke: var(--accent);
        stroke-width: 2.5;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2) var(--gap-4);
      }
      .legend span {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
      }
    `,
  ];

  @property({ attribute: false }) filter: EventFilter = {};
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ type: Number }) year = 0;
  /** The day whose events are listed. */
  @property({ attribute: false }) chosen: Day | null = null;
  @property() selected = '';
  @state() private reached: Day | null = null;

  readonly #asking = new Asking(this, DensityDocument, () => ({
    filter: { and: [this.filter, { date: { from: `${this.year}-01-01`, to: `${this.year}-12-31` } }] },
    interval: 'DAY' as const,
    from: `${this.year}-01-01`,
    to: `${this.year}-12-31`,
  }));

  override render(): unknown {
    return html`<label class="row small"><span class="soft">${t('year')}</span>
        <select @change=${(event: Event) => setParams({ year: (event.target as HTMLSelectElement).value, from: null, to: null })}>
          ${this.years.map(year => html`<option value=${year} ?selected=${year === this.year}>${year}</option>`)}
        </select></label>
      ${shown(this.#asking, ({ timeline }) => this.#grid(timeline), 5)}
      ${this.chosen === null
        ? nothing
        : html`<section><h2>${date(dateOf(this.chosen))}</h2>
            <ug-event-table .filter=${{ and: [this.filter, { date: { on: dateOf(this.chosen) } }] }} .selected=${this.selected}></ug-event-table></section>`}`;
  }

  #grid({ buckets, imprecise }: DensityQuery['timeline']): unknown {
    const counts = new Map(buckets.map(({ start, count }) => [dayOf(start), count]));
    const ends = levels([...counts.values()]);
    const days = cells(this.year);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return html`<div class="scroll">
        <svg width=${LEFT + WEEKS * STEP} height=${TOP + 7 * STEP} role="grid" aria-label=${t('calendar', { year: String(this.year), count: total })} @keydown=${this.#walk}>
          ${months(days)}${weekdays()}
          ${[0, 1, 2, 3, 4, 5, 6].map(
            row => svg`<g role="row">${days.filter(cell => cell.row === row).map(cell => this.#day(cell, counts.get(cell.day) ?? 0, ends))}</g>`,
          )}
        </svg>
      </div>
      <p class="legend soft small">${legend(ends)}${imprecise > 0 ? html`<span>${t('imprecise.DAY', { count: imprecise })}</span>` : nothing}</p>`;
  }

  #day({ day, column, row }: Cell, count: number, ends: readonly number[]): TemplateResult {
    const level = levelOf(count, ends);
    const label = t('bucket', { label: date(dateOf(day)), count });
    const isReached = day === (this.reached ?? this.chosen ?? dayOf(`${this.year}-01-01`));
    return svg`<rect role="gridcell" class="day ${level > 0 ? `level l${level}` : ''}" data-day=${day} tabindex=${isReached ? 0 : -1} aria-label=${label}
      aria-selected=${day === this.chosen} x=${LEFT + column * STEP} y=${TOP + row * STEP} width=${SIZE} height=${SIZE} rx="3"
      @click=${() => choose(day)} @focus=${() => (this.reached = day)}><title>${label}</title></rect>` as TemplateResult;
  }

  readonly #walk = async (event: KeyboardEvent): Promise<void> => {
    const from = Number((event.target as Element).getAttribute('data-day'));
    const step = stepOf(event.key);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(from);
    } else if (step !== 0) {
      event.preventDefault();
      this.renderRoot.querySelector<SVGElement>(`[data-day='${from + step}']`)?.focus();
      await this.updateComplete;
    }
  };
}

function choose(day: Day): void {
  setParams({ from: dateOf(day), to: dateOf(day) });
}

function months(days: readonly Cell[]): readonly TemplateResult[] {
  const words = new Intl.DateTimeFormat(currentLocale(), { month: 'short', timeZone: 'UTC' });
  return days
    .filter(({ day }) => dateOf(day).endsWith('-01'))
    .map(({ day, column }) => svg`<text aria-hidden="true" x=${LEFT + column * STEP} y="12">${words.format(day * 86_400_000)}</text>` as TemplateResult);
}

function weekdays(): readonly TemplateResult[] {
  const words = new Intl.DateTimeFormat(currentLocale(), { weekday: 'narrow', timeZone: 'UTC' });
  const monday = dayOf('2024-01-01');
  return [0, 2, 4, 6].map(row => svg`<text aria-hidden="true" x="4" y=${TOP + row * STEP + 12}>${words.format((monday + row) * 86_400_000)}</text>` as TemplateResult);
}

function legend(ends: readonly number[]): unknown {
  return ends.map((end, index) => {
    const from = (ends[index - 1] ?? 0) + 1;
    const words = from === end ? number(end) : t('range', { from: number(from), to: number(end) });
    return html`<span><svg width=${SIZE} height=${SIZE} aria-hidden="true">${svg`<rect class="day level l${index + 1}" width=${SIZE} height=${SIZE} rx="3"></rect>`}</svg>${words}</span>`;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-calendar': Calendar;
  }
}
