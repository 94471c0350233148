import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { isTyping } from '../app/app.ts';
import { setParams, type Place } from '../app/place.ts';
import { ScreenKeys } from '../app/screen-keys.ts';
import type { ScreenElement } from '../app/screens.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/chart/chart.ts';
import type { ChartData } from '../elements/chart/chart-data.ts';
import '../elements/copy-query.ts';
import { Localized } from '../elements/localized.ts';
import { pageHead, pageHeadStyles } from '../elements/page-head.ts';
import { empty, showing, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { DRAWN, regionChart, TOP, topChart, trendChart, typeChart, unknownRegions } from './charts.ts';
import { dashboardStyles } from './dashboard-styles.ts';
import {
  ByRegionDocument,
  ByTopicDocument,
  ByTypeDocument,
  FiguresDocument,
  FilterNamesDocument,
  HoldingsDocument,
  QualityDocument,
  TopPeopleDocument,
  TopPlacesDocument,
  TopUnionsDocument,
  TotalsDocument,
  TrendDocument,
  type TopUnionsQuery,
  type TrendQuery,
} from './dashboard.graphql.ts';
import { figuresTable, saveFigures } from './figures.ts';
import { filterBar, filterStyles, namesOf } from './filter-bar.ts';
import { holdings, numberStyles, totals } from './holdings.ts';
import { qualityList, qualityStyles, saveQuality } from './quality.ts';
import { filterOf, INTERVALS, isNarrowed, REGION_LEVELS, selectionOf, type Selection } from './selection.ts';
import { t } from './texts.ts';

/** Figures over the graph: numbers first, then when, what, where and who, and how far all of it can be trusted. */
@customElement('ug-dashboard-screen')
export class DashboardScreen extends Localized implements ScreenElement {
  static override styles = [base, stateStyles, numberStyles, filterStyles, qualityStyles, dashboardStyles, pageHeadStyles, css``];

  @property({ attribute: false }) place!: Place;

  readonly #counted = () => ({ filter: filterOf(this.#selection) });
  readonly #ranked = () => ({ filter: filterOf(this.#selection), first: TOP + 1 });
  readonly #holdings = new Asking(this, HoldingsDocument, () => ({}));
  readonly #names = new Asking(this, FilterNamesDocument, () => {
    const ids = [this.#selection.under, this.#selection.topic].filter(id => id !== '');
    return ids.length > 0 ? { ids } : null;
  });
  readonly #totals = new Asking(this, TotalsDocument, this.#counted);
  readonly #trend = new Asking(this, TrendDocument, () => {
    const { interval, from, to } = this.#selection;
    return { ...this.#counted(), interval, from, to };
  });
  readonly #types = new Asking(this, ByTypeDocument, this.#counted);
  readonly #regions = new Asking(this, ByRegionDocument, () => ({ ...this.#counted(), regionLevel: this.#selection.regionLevel }));
  readonly #topics = new Asking(this, ByTopicDocument, this.#ranked);
  readonly #unions = new Asking(this, TopUnionsDocument, this.#ranked);
  readonly #people = new Asking(this, TopPeopleDocument, this.#ranked);
  readonly #places = new Asking(this, TopPlacesDocument, this.#ranked);
  readonly #figures = new Asking(this, FiguresDocument, this.#counted);
  readonly #quality = new Asking(this, QualityDocument, () => ({}));

  constructor() {
    super();
    new ScreenKeys(this, [{ keys: 't', does: () => t('key.table') }], event => this.#pressed(event));
  }

  get #selection(): Selection {
    return selectionOf(this.place.params);
  }

  override render(): unknown {
    const selection = this.#selection;
    return html`<div class="page">
      ${pageHead(
        common('nav.dashboard'),
        null,
        html`<button aria-pressed=${selection.tables} @click=${this.#turn}>${icon('table')}${t('tables')}</button>`,
      )}
      <section aria-labelledby="holdings"><h2 id="holdings">${t('holdings')}</h2>${shown(this.#holdings, holdings, 2)}</section>
      <section aria-labelledby="selection"><h2 id="selection">${isNarrowed(selection) ? t('selected') : t('all')}</h2>
        ${filterBar(selection, this.#names.answer ? namesOf(this.#names.variables?.ids ?? [], this.#names.answer.data) : null)}
        ${selection.from || selection.to ? html`<p class="soft small">${t('dated')}</p>` : nothing}
        <div class="totals">${shown(this.#totals, data => totals(data, selection), 2)}</div>
      </section>
      <div class="grid">${this.#panels(selection)}</div>
      <section aria-labelledby="figures"><h2 id="figures">${t('figures')}</h2><p class="soft small">${t('figures.hint')}</p>
        ${shown(this.#figures, data => html`${figuresTable(data)}${tools(this.#figures, () => saveFigures(data))}`, 4)}</section>
      <section aria-labelledby="quality"><h2 id="quality">${t('quality')}</h2><p class="soft small">${t('quality.hint')}</p>
        ${shown(this.#quality, data => html`${qualityList(data)}${tools(this.#quality, () => saveQuality(data))}`, 6)}</section>
    </div>`;
  }

  #panels(selection: Selection): TemplateResult {
    const { interval, regionLevel } = selection;
    return html`
      ${this.#panel('trend', t('trend'), this.#trend, data => trendChart(data, selection), {
        tools: choice(t('interval'), 'interval', INTERVALS, interval, value => t(`interval.${value}`)),
        note: trendNote,
        none: t('none.dated'),
        wide: true,
      })}
      ${this.#panel('types', t('types'), this.#types, data => typeChart(data, selection))}
      ${this.#panel('regions', t('regions'), this.#regions, data => regionChart(data, selection), {
        tools: choice(t('regionLevel'), 'regionLevel', REGION_LEVELS, regionLevel, value => t(`regionLevel.${value}`)),
        note: data => html`${unknownRegions(data) > 0 ? html`<span>${t('regions.unknown', { count: number(unknownRegions(data)) })}</span>` : nothing}`,
      })}
      ${this.#panel('unions', t('unions', { count: TOP }), this.#unions, data => topChart(data, common('entityType.UNION')), { note: topNote })}
      ${this.#panel('people', t('topPeople', { count: TOP }), this.#people, data => topChart(data, common('entityType.PERSON')), { note: topNote })}
      ${this.#panel('topics', t('topics', { count: TOP }), this.#topics, data => topChart(data, common('entityType.TOPIC')), { note: topNote })}
      ${this.#panel('places', t('places', { count: TOP }), this.#places, data => topChart(data, t('place')), { note: topNote })}`;
  }

  #panel<Data, Variables>(
    id: string,
    title: string,
    asking: Asking<Data, Variables>,
    chartOf: (data: Data) => ChartData,
    more: { readonly tools?: unknown; readonly note?: (data: Data) => unknown; readonly none?: string; readonly wide?: boolean } = {},
  ): TemplateResult {
    const view = (data: Data): unknown => {
      const chart = chartOf(data);
      if (chart.bars.length === 0) {
        return html`${note(more.note?.(data))}${empty(more.none ?? t('none'), isNarrowed(this.#selection) ? html`<span>${t('none.next')}</span>` : nothing)}`;
      }
      const drawn = chart.drawn ?? chart.bars.length;
      const cut = drawn === DRAWN && chart.bars.length > drawn ? html`${showing(drawn, chart.bars.length)}<span>${t('cut')}</span>` : nothing;
      return html`${note(html`${more.note?.(data)}${cut}`)}<ug-chart .data=${chart} .label=${title} .table=${this.#selection.tables} .operation=${asking.query}
        .variables=${asking.variables}></ug-chart>`;
    };
    return html`<section class="card panel ${more.wide ? 'wide' : ''}" aria-labelledby=${id}>
      <div class="row head"><h2 id=${id}>${title}</h2>${more.tools}</div>
      ${shown(asking, view, 7)}
    </section>`;
  }

  readonly #turn = (): void => setParams({ view: this.#selection.tables ? null : 'table' }, { replace: true });

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!isTyping(event) && (event.key === 't' || event.key === 'T')) {
      this.#turn();
    }
  };
}

function note(content: unknown): TemplateResult {
  return html`<p class="row soft small note">${content}</p>`;
}

/** What no bucket holds is told beside them. */
function trendNote({ timeline }: TrendQuery): TemplateResult {
  const { undated, imprecise, outside } = timeline;
  return html`<span>${t('undated', { count: number(undated) })}</span>
    ${imprecise > 0 ? html`<span>${t('imprecise', { count: number(imprecise) })}</span>` : nothing}
    ${outside > 0 ? html`<span>${t('outside', { count: number(outside) })}</span>` : nothing}`;
}

function topNote({ topEntities }: TopUnionsQuery): unknown {
  return topEntities.length > TOP ? common('showingAtLeast', { shown: TOP }) : nothing;
}

function choice<Value extends string>(label: string, name: string, values: readonly Value[], chosen: Value, words: (value: Value) => string): TemplateResult {
  return html`<div class="row choice" role="group" aria-label=${label}>${values.map(
    value => html`<button aria-pressed=${value === chosen} @click=${() => setParams({ [name]: value === values[0] ? null : value })}>${words(value)}</button>`,
  )}</div>`;
}

function tools<Data, Variables>(asking: Asking<Data, Variables>, save: () => void): TemplateResult {
  return html`<div class="row tools"><button class="plain" @click=${save}>${icon('download')}CSV</button>
    <ug-copy-query plain .query=${asking.query} .variables=${asking.variables}></ug-copy-query></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-dashboard-screen': DashboardScreen;
  }
}
