import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { pageOf, Paging } from '../api/paging.ts';
import type { SearchType } from '../api/schema.ts';
import { listParam, setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/copy-query.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { more } from '../elements/more.ts';
import { saveFile } from '../elements/save-file.ts';
import '../elements/save-view.ts';
import { showing, shown, stateStyles } from '../elements/states.ts';
import { CSV_TYPE } from '../elements/csv.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import './filter-bar.ts';
import { narrowing, SEARCH_TYPES } from './filters.ts';
import { foundRow, type FoundEdge } from './found.ts';
import { grouped, type Group } from './groups.ts';
import { hitsAsCsv } from './hits-csv.ts';
import { meant } from './meant.ts';
import './no-results.ts';
import { resultStyles } from './results-styles.ts';
import { SearchCountsDocument, SearchDocument, type SearchQuery } from './search.graphql.ts';
import { t } from './texts.ts';

const PAGE = 20;

/** What a search found, by sort, with the filters that narrow it. The address holds the text and the filters. */
@customElement('ug-search-results')
export class SearchResults extends Localized {
  static override styles = [base, stateStyles, entityStyles, resultStyles];

  @property({ attribute: false }) params!: URLSearchParams;

  readonly #hits = new Paging(
    this,
    SearchDocument,
    () => ({ text: this.#text, ...narrowing(this.params), first: PAGE, after: null }),
    data => pageOf<FoundEdge>(data.search),
  );
  readonly #counts = new Asking(this, SearchCountsDocument, () => ({ text: this.#text, filter: narrowing(this.params).filter }));

  get #text(): string {
    return (this.params.get('q') ?? '').trim();
  }

  override render(): unknown {
    return html`${this.#types()}<ug-search-filters .params=${this.params}></ug-search-filters>
      ${shown(this.#hits.first, data => this.#found(data), 10)}`;
  }

  /** The sorts with how many hits each has; pressed ones are shown. */
  #types(): unknown {
    const counts = this.#counts.latest?.data;
    const chosen = listParam(this.params, 'types');
    return html`<div class="types row" role="group" aria-label=${t('types')}>
      ${SEARCH_TYPES.map(
        type => html`<button class=${type} aria-pressed=${chosen.includes(type)} @click=${() => choose(type, chosen)}>
          ${icon(type)}${common(`entityType.${type}`)}${counts ? html`<span class="count">${number(counts[type].totalCount)}</span>` : nothing}
        </button>`,
      )}
    </div>`;
  }

  #found({ search }: SearchQuery): unknown {
    if (search.totalCount === 0) {
      return html`<ug-no-results .params=${this.params} .didYouMean=${search.didYouMean}></ug-no-results>`;
    }
    const hits = this.#hits.items;
    return html`<p class="row summary" role="status">
        ${showing(hits.length, search.totalCount)}
        ${search.complete ? nothing : html`<span class="small warn">${icon('warning')} ${t('incomplete')}</span>`}
      </p>
      ${meant(search.didYouMean)} ${grouped(hits).map(group => this.#group(group))} ${more(this.#hits, PAGE)}
      <p class="row actions">
        <ug-save-view .name=${this.#text} icon="search"></ug-save-view>
        <button @click=${() => saveFile(`${this.#text}.csv`, hitsAsCsv(hits), CSV_TYPE)}>${icon('download')}${t('export', { count: number(hits.length) })}</button>
        <ug-copy-query .query=${this.#hits.query} .variables=${this.#hits.first.variables}></ug-copy-query>
      </p>`;
  }

  #group({ type, hits }: Group): unknown {
    const total = this.#counts.latest?.data[type].totalCount ?? hits.length;
    return html`<section class=${type} aria-labelledby="group-${type}">
      <header class="row">
        <h2 id="group-${type}">${icon(type)} ${common(`entityType.${type}`)}</h2>
        ${showing(hits.length, Math.max(total, hits.length))}
        ${total > hits.length && listParam(this.params, 'types').length !== 1
          ? html`<button class="plain" @click=${() => setParams({ types: type })}>${t('only', { type: common(`entityType.${type}`) })}</button>`
          : nothing}
      </header>
      <ol>${hits.map(foundRow)}</ol>
    </section>`;
  }
}

function choose(type: SearchType, chosen: readonly string[]): void {
  const types = chosen.includes(type) ? chosen.filter(other => other !== type) : [...chosen, type];
  setParams({ types: types.join(',') });
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-search-results': SearchResults;
  }
}
