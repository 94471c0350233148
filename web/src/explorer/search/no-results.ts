import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { ask } from '../api/ask.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { empty, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { activeFilters, narrowing, type FilterName } from './filters.ts';
import { meant } from './meant.ts';
import { SearchCountDocument } from './search.graphql.ts';
import { t } from './texts.ts';

/** That nothing was found, and what would find something: another name, or one filter less. */
@customElement('ug-no-results')
export class NoResults extends Localized {
  static override styles = [base, stateStyles];

  @property({ attribute: false }) params!: URLSearchParams;
  @property({ attribute: false }) didYouMean: readonly string[] = [];

  /** How many hits there were without each filter. */
  readonly #counts = new Task(this, {
    args: () => [this.params.toString()] as const,
    task: async (_, { signal }) => new Map(await Promise.all(activeFilters(this.params).map(name => this.#without(name, signal)))),
  });

  override render(): unknown {
    const filters = activeFilters(this.params);
    return html`${empty(common('find.none', { text: this.params.get('q') ?? '' }))} ${meant(this.didYouMean)}
    ${filters.length > 0
      ? html`<p class="row">
          <span>${t('drop')}</span>
          ${filters.map(name => html`<button @click=${() => setParams({ [name]: null })}>${t(`filter.${name}`)}${this.#count(name)}</button>`)}
        </p>`
      : html`<p class="soft">${t('none.hint')}</p>`}`;
  }

  #count(name: FilterName): unknown {
    const count = this.#counts.value?.get(name);
    return count === undefined ? nothing : html`<span class="soft">${t('drop.count', { count: number(count) })}</span>`;
  }

  async #without(name: FilterName, signal: AbortSignal): Promise<readonly [FilterName, number]> {
    const { data } = await ask(SearchCountDocument, { text: this.params.get('q') ?? '', ...narrowing(this.params, name) }, signal);
    return [name, data.search.totalCount];
  }
}
