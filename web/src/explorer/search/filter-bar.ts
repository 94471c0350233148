import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { EVENT_TYPES, ORGANIZATION_KINDS, UNION_LEVELS } from '../api/kinds.ts';
import type { SearchType } from '../api/schema.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { t as common } from '../messages/common.ts';
import { activeFilters, FILTERS, type FilterName } from './filters.ts';
import { FilterNamesDocument } from './search.graphql.ts';
import { t } from './texts.ts';

/** What narrows a search beside the sorts: kind, level, sort of activity, days, and where it is or stands. */
@customElement('ug-search-filters')
export class FilterBar extends Localized {
  static override styles = [
    base,
    css`
      details {
        font-size: var(--size-small);
      }
      summary {
        width: max-content;
        padding-block: var(--gap-1);
        color: var(--accent);
        cursor: pointer;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: var(--gap-3);
        padding-block: var(--gap-2) var(--gap-3);
      }
      label,
      .field {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.15rem;
        color: var(--ink-soft);
      }
      select,
      input {
        width: 100%;
        color: var(--ink);
      }
      .chosen {
        display: flex;
        align-items: center;
        min-height: 2.25rem;
        color: var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) params!: URLSearchParams;

  readonly #names = new Asking(this, FilterNamesDocument, () => {
    const ids = ['in', 'under'].map(name => this.params.get(name)).filter(id => id !== null && id !== '') as string[];
    return ids.length > 0 ? { ids } : null;
  });

  override render(): unknown {
    const active = activeFilters(this.params).filter(name => name !== 'types');
    return html`<details ?open=${active.length > 0}>
      <summary>${active.length > 0 ? t('filters.active', { count: active.length }) : t('filters')}</summary>
      <div class="fields">
        ${this.#select('level', UNION_LEVELS, value => common(`level.${value}`))}
        ${this.#select('kind', ORGANIZATION_KINDS, value => common(`kind.${value}`))}
        ${this.#select('eventType', EVENT_TYPES, value => common(`eventType.${value}`))}
        ${this.#day('from')} ${this.#day('to')}
        ${this.#entity('in', ['PLACE'])} ${this.#entity('under', ['UNION', 'OTHER_ORGANIZATION'])}
      </div>
      ${active.length > 0 ? html`<button @click=${clear}>${icon('close')}${t('filters.clear')}</button>` : nothing}
    </details>`;
  }

  #select<Value extends string>(name: FilterName, values: readonly Value[], words: (value: Value) => string): unknown {
    const now = this.params.get(name) ?? '';
    return html`<label>
      ${t(`filter.${name}`)}
      <select @change=${changed(name)}>
        <option value="" ?selected=${now === ''}>${t('any')}</option>
        ${values.map(value => html`<option value=${value} ?selected=${value === now}>${words(value)}</option>`)}
      </select>
    </label>`;
  }

  #day(name: 'from' | 'to'): unknown {
    return html`<label>${t(`filter.${name}`)}<input type="date" .value=${this.params.get(name) ?? ''} @change=${changed(name)} /></label>`;
  }

  #entity(name: 'in' | 'under', types: readonly SearchType[]): unknown {
    const id = this.params.get(name);
    return html`<div class="field">
      ${t(`filter.${name}`)}
      ${id
        ? html`<span class="chosen"><span lang="zh-CN">${this.#name(id)}</span>
            <button class="plain" aria-label=${`${common('remove')} ${t(`filter.${name}`)}`} @click=${() => setParams({ [name]: null })}>${icon('close')}</button></span>`
        : html`<ug-find .types=${types} .label=${t(`filter.${name}`)}
            @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => setParams({ [name]: event.id })}></ug-find>`}
    </div>`;
  }

  /** A merged id has the name of what it was merged into; one that no longer exists says so. */
  #name(id: string): string {
    const { answer, variables } = this.#names;
    const found = answer?.data.nodes[variables?.ids.indexOf(id) ?? -1];
    return found && 'name' in found ? found.name : answer ? common('gone') : id;
  }
}

function changed(name: FilterName): (event: Event) => void {
  return event => setParams({ [name]: (event.target as HTMLSelectElement | HTMLInputElement).value });
}

function clear(): void {
  setParams(Object.fromEntries(FILTERS.filter(name => name !== 'types').map(name => [name, null])));
}
