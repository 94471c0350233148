import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { EventFilter } from '../api/schema.ts';
import { isTyping } from '../app/app.ts';
import { setParams, type Place } from '../app/place.ts';
import { ScreenKeys } from '../app/screen-keys.ts';
import type { ScreenElement } from '../app/screens.ts';
import { base } from '../design/base.ts';
import { chipStyles, choices } from '../elements/chip.ts';
import { Localized } from '../elements/localized.ts';
import { Names } from '../elements/names.ts';
import { nameNotices, pageHead, pageHeadStyles } from '../elements/page-head.ts';
import { empty, shown, stateStyles } from '../elements/states.ts';
import { isAll, zoomed } from './brush.ts';
import './bucket-table.ts';
import './calendar.ts';
import { dateOf, dayOf, lengthOf, type Days } from './days.ts';
import './density-brush.ts';
import type { BrushEvent } from './density-brush.ts';
import './event-facts.ts';
import './event-table.ts';
import { daysWords } from './event-words.ts';
import './filters.ts';
import { intervalFor } from './intervals.ts';
import './lanes.ts';
import type { LanesEvent } from './lanes.ts';
import { chosenDays, filterOf, stateOf, undated, VIEWS, within, type TimelineState } from './state.ts';
import { t } from './texts.ts';
import { DensityDocument, type DensityQuery } from './timeline.graphql.ts';
import { timelineStyles } from './timeline-styles.ts';
import './timeline-tools.ts';

type Timeline = DensityQuery['timeline'];

/** The timeline: when what took place, over all time and in the chosen days. */
@customElement('ug-timeline-screen')
export class TimelineScreen extends Localized implements ScreenElement {
  static override styles = [base, stateStyles, chipStyles, pageHeadStyles, timelineStyles, css``];

  @property({ attribute: false }) place!: Place;
  @state() private laneIds: readonly string[] = [];
  readonly #names = new Names(this, () => Object.values(stateOf(this.place.params).entities).filter(id => id !== ''));
  /** In which years there are events; from this follows how long the bars of the overview are. */
  readonly #years = new Asking(this, DensityDocument, () => ({ filter: this.#filter, interval: 'YEAR' as const }));
  readonly #overview = new Asking(this, DensityDocument, () => {
    const span = spanOf(this.#years.answer?.data.timeline);
    return span && intervalFor(lengthOf(span)) !== 'YEAR' ? { filter: this.#filter, interval: intervalFor(lengthOf(span)) } : null;
  });

  constructor() {
    super();
    new ScreenKeys(this, [
      { keys: 't', does: () => t('key.table') },
      { keys: 'k', does: () => t('key.calendar') },
      { keys: '+', does: () => t('key.in') },
      { keys: '-', does: () => t('key.out') },
      { keys: '0', does: () => t('key.all') },
    ], event => this.#pressed(event));
  }

  override render(): unknown {
    const state = this.#state;
    return html`<div class="page" @ug-brush=${this.#brushed} @ug-lanes=${(event: LanesEvent) => (this.laneIds = event.ids)}>
      ${pageHead(
        t('title'),
        t('lead'),
        choices(t('view'), VIEWS, state.view, view => t(`view.${view}`), view => setParams({ view: view === 'lanes' ? null : view })),
      )}
      <ug-timeline-filters .state=${state} .known=${this.#names.known}></ug-timeline-filters>
      ${nameNotices(this.#names)}
      ${shown(this.#years, ({ timeline }) => this.#whole(state, timeline), 8)}
    </div>`;
  }

  get #state(): TimelineState {
    return stateOf(this.place.params);
  }

  get #filter(): EventFilter {
    return filterOf(this.#state);
  }

  #whole(state: TimelineState, years: Timeline): unknown {
    const span = spanOf(years);
    if (!span) {
      return this.#noDates(state, years);
    }
    if (this.#overview.variables !== null) {
      return shown(this.#overview, ({ timeline }) => this.#dated(state, years, timeline), 8);
    }
    return this.#dated(state, years, years);
  }

  /** Nothing can be placed in time: why, and what is known all the same. */
  #noDates(state: TimelineState, years: Timeline): unknown {
    const count = years.undated + years.imprecise;
    if (count === 0) {
      return empty(t('none'));
    }
    return html`<div class="state" role="status"><span>${t('noDates', { count })}</span></div>
      <div class=${state.event ? 'with-facts' : ''}>
        <section class="main" aria-label=${t('undated.list', { count })}><ug-event-table .filter=${this.#filter} .selected=${state.event}></ug-event-table></section>
        ${this.#facts(state)}
      </div>`;
  }

  #dated(state: TimelineState, years: Timeline, overview: Timeline): unknown {
    const bounds = boundsOf(years, overview);
    const chosen = chosenDays(state, bounds);
    const interval = intervalFor(lengthOf(spanOf(years) ?? bounds));
    return html`<section class="card overview" aria-label=${t('overview')}>
        <div class="row">
          <strong>${daysWords(chosen)}</strong>
          ${isAll(chosen, bounds) ? html`<span class="soft small">${t('brush.hint')}</span>` : html`<button @click=${showAll}>${t('brush.all')}</button>`}
          <span class="zoom row"><button aria-label=${t('key.in')} title=${t('key.in')} @click=${() => choose(zoomed(chosen, 0.5, bounds), bounds)}>＋</button>
            <button aria-label=${t('key.out')} title=${t('key.out')} @click=${() => choose(zoomed(chosen, 2, bounds), bounds)}>－</button></span>
        </div>
        <ug-density-brush .buckets=${overview.buckets} .bounds=${bounds} .chosen=${chosen} .interval=${interval}></ug-density-brush>
        ${this.#counts(overview, interval)}
      </section>
      <ug-timeline-tools .state=${state} .filter=${this.#filter} .chosen=${chosen} .laneIds=${this.laneIds}></ug-timeline-tools>
      <div class=${state.event ? 'with-facts' : ''}>
        <div class="main">${this.#view(state, years, overview, chosen)}</div>
        ${this.#facts(state)}
      </div>
      ${overview.undated > 0 ? this.#undated(state, overview.undated) : nothing}`;
  }

  #counts({ buckets, undated: without, imprecise }: Timeline, interval: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'): TemplateResult {
    const dated = buckets.reduce((sum, { count }) => sum + count, 0);
    return html`<p class="counts soft small" role="status">
      <span>${t('count.dated', { count: dated })}</span>
      <span>${t(`imprecise.${interval}`, { count: imprecise })}</span>
      <span>${t('count.undated', { count: without })}</span>
    </p>`;
  }

  #view(state: TimelineState, years: Timeline, overview: Timeline, chosen: Days): unknown {
    switch (state.view) {
      case 'lanes':
        return html`<ug-lanes .filter=${this.#filter} .days=${chosen} .lane=${state.lane} .selected=${state.event}></ug-lanes>${legend()}`;
      case 'calendar': {
        const all = years.buckets.filter(({ count }) => count > 0).map(({ start }) => Number(start.slice(0, 4)));
        const isDay = chosen.from === chosen.to;
        const year = state.year ?? (state.from ? Number(state.from.slice(0, 4)) : (all.at(-1) ?? 0));
        return html`<ug-calendar .filter=${this.#filter} .years=${[...new Set([...all, year])].sort((a, b) => a - b)} .year=${year}
          .chosen=${isDay ? chosen.from : null} .selected=${state.event}></ug-calendar>`;
      }
      case 'table':
        return html`<ug-event-table .filter=${within(this.#filter, chosen)} .selected=${state.event}></ug-event-table>
          <ug-bucket-table .buckets=${overview.buckets} .chosen=${chosen}></ug-bucket-table>`;
    }
  }

  #undated(state: TimelineState, count: number): TemplateResult {
    const isOpen = state.undated;
    return html`<details class="undated" ?open=${isOpen} @toggle=${(event: Event) => setParams({ undated: (event.target as HTMLDetailsElement).open ? '1' : null }, { replace: true })}>
      <summary>${t('undated.list', { count })}</summary>
      <p class="soft small">${t('undated.why')}</p>
      ${isOpen ? html`<ug-event-table .filter=${undated(this.#filter)} .selected=${state.event}></ug-event-table>` : nothing}
    </details>`;
  }

  #facts(state: TimelineState): unknown {
    return state.event ? html`<aside class="card facts" aria-label=${t('facts')}><ug-event-facts .event=${state.event}></ug-event-facts></aside>` : nothing;
  }

  get #bounds(): Days | null {
    const years = this.#years.answer?.data.timeline;
    return years ? boundsOf(years, this.#overview.answer?.data.timeline ?? years) : null;
  }

  readonly #brushed = (event: BrushEvent): void => {
    const bounds = this.#bounds;
    if (bounds) {
      choose(event.days, bounds);
    }
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const bounds = this.#bounds;
    if (isTyping(event)) {
      return;
    }
    const { view } = this.#state;
    if (event.key === 't') {
      setParams({ view: view === 'table' ? null : 'table' });
    } else if (event.key === 'k') {
      setParams({ view: view === 'calendar' ? null : 'calendar' });
    } else if (event.key === '0') {
      showAll();
    } else if (bounds && (event.key === '+' || event.key === '=' || event.key === '-')) {
      choose(zoomed(chosenDays(this.#state, bounds), event.key === '-' ? 2 : 0.5, bounds), bounds);
    }
  };
}

/** From the first day of the first bucket to the last of the last; null when there is none with events. */
function spanOf(timeline: Timeline | undefined): Days | null {
  const some = timeline?.buckets.filter(({ count }) => count > 0) ?? [];
  const [first, last] = [some[0], some.at(-1)];
  return first && last ? { from: dayOf(first.start), to: dayOf(last.end) } : null;
}

/** The days of the overview's bars; the whole years when there are events that only these hold. */
function boundsOf(years: Timeline, overview: Timeline): Days {
  const whole = spanOf(years) ?? { from: 0, to: 0 };
  return overview.imprecise > 0 ? whole : (spanOf(overview) ?? whole);
}

/** Other days are a step that one may want to go back from. */
function choose(days: Days, bounds: Days): void {
  setParams(isAll(days, bounds) ? { from: null, to: null } : { from: dateOf(days.from), to: dateOf(days.to) });
}

function showAll(): void {
  setParams({ from: null, to: null });
}

/** What the shapes of the marks mean. */
function legend(): TemplateResult {
  return html`<ul class="legend small soft" aria-label=${t('legend')}>
    ${(['day', 'month', 'year', 'period'] as const).map(shape => html`<li><i class=${shape}></i>${t(`legend.${shape}`)}</li>`)}
  </ul>`;
}
