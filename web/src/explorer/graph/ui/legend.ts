import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ENTITY_TYPES, RELATION_TYPES } from '../../api/kinds.ts';
import { base } from '../../design/base.ts';
import { entityStyles } from '../../elements/entity-link.ts';
import { Localized } from '../../elements/localized.ts';
import { t } from '../../messages/common.ts';
import { number, percent } from '../../messages/format.ts';
import { filterBy } from '../model/arranging.ts';
import { isFiltering, NO_FILTER, type Filter } from '../model/filter.ts';
import type { GraphSession } from '../session/graph-session.ts';
import { g } from '../texts.ts';
import { legendStyles } from './legend-styles.ts';
import { swatch, swatchStyles } from './swatch.ts';

/** What shapes, colours and lines mean; what is unticked here is hidden or faded. */
@customElement('ug-graph-legend')
export class GraphLegend extends Localized {
  static override styles = [base, entityStyles, legendStyles, swatchStyles];

  @property({ attribute: false }) session!: GraphSession;

  override render(): unknown {
    const { filter, entities, relations } = this.session.state;
    const types = countBy([...entities.values()].map(entity => entity.type));
    const links = countBy([...relations.values()].map(relation => relation.type));
    return html`<fieldset>
        <legend>${g('legend.types')}</legend>
        ${ENTITY_TYPES.filter(type => types.has(type)).map(type =>
          tick(html`<span class="entity ${type}">${swatch(type)}${t(`entityType.${type}`)}</span>`, types.get(type)!, !filter.withoutTypes.has(type), () =>
            this.#set({ withoutTypes: toggled(filter.withoutTypes, type) }),
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>${g('legend.relations')}</legend>
        ${RELATION_TYPES.filter(type => links.has(type)).map(type =>
          tick(t(`relation.${type}`), links.get(type)!, !filter.withoutRelations.has(type), () =>
            this.#set({ withoutRelations: toggled(filter.withoutRelations, type) }),
          ),
        )}
      </fieldset>
      ${this.#bounds(filter)}
      ${this.#keys()}
      ${isFiltering(filter) ? html`<button @click=${() => this.#set(NO_FILTER)}>${g('legend.reset')}</button>` : nothing}`;
  }

  /** What lines and borders mean; of borders only those that are there. */
  #keys(): unknown {
    const { nodes } = this.session.scene;
    const line = (width: number, dashes: string): unknown =>
      svg`<line x1="0" y1="8" x2="34" y2="8" stroke="currentColor" stroke-width=${width} stroke-dasharray=${dashes}></line>`;
    const circle = (x: number, radius: number, width: number): unknown =>
      svg`<circle cx=${x} cy="8" r=${radius} fill="none" stroke="currentColor" stroke-width=${width}></circle>`;
    return html`<ul class="keys small soft">
      ${key(line(2, '6 4'), g('legend.dashed'))} ${key(line(5, 'none'), g('legend.width'))}
      ${key([circle(8, 4, 1.5), circle(25, 7, 1.5)], g('legend.size'))}
      ${nodes.some(node => node.pinned) ? key(circle(17, 6, 3.5), g('legend.pinned')) : nothing}
      ${nodes.some(({ kind }) => kind === 'group') ? key([circle(17, 7, 1.25), circle(17, 4, 1.25)], g('legend.group')) : nothing}
    </ul>`;
  }

  #bounds(filter: Filter): unknown {
    return html`<label class="bound"><span>${g('legend.confidence')}</span>
        <input type="range" min="0" max="1" step="0.05" .value=${String(filter.minConfidence)}
          @change=${(event: Event) => this.#set({ minConfidence: valueOf(event) })} />
        <output>${percent(filter.minConfidence)}</output></label>
      <label class="bound"><span>${g('legend.degree')}</span>
        <input type="range" min="0" max="20" step="1" .value=${String(filter.minDegree)}
          @change=${(event: Event) => this.#set({ minDegree: valueOf(event) })} />
        <output>${number(filter.minDegree)}</output></label>
      <div class="row small"><span class="soft">${g('legend.mode')}</span>
        ${(['fade', 'hide'] as const).map(
          mode => html`<button aria-pressed=${filter.mode === mode} @click=${() => this.#set({ mode })}>${g(`legend.${mode}`)}</button>`,
        )}
      </div>`;
  }

  #set(filter: Partial<Filter>): void {
    this.session.do(state => filterBy(state, filter));
  }
}

function key(drawing: unknown, words: string): unknown {
  return html`<li><svg width="34" height="16" aria-hidden="true">${drawing}</svg>${words}</li>`;
}

function tick(words: unknown, count: number, on: boolean, change: () => void): unknown {
  return html`<label class="tick"><input type="checkbox" .checked=${on} @change=${change} /><span>${words}</span><span class="soft small">${number(count)}</span></label>`;
}

function countBy<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  items.forEach(item => counts.set(item, (counts.get(item) ?? 0) + 1));
  return counts;
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) {
    next.add(item);
  }
  return next;
}

function valueOf(event: Event): number {
  return Number((event.target as HTMLInputElement).value);
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-graph-legend': GraphLegend;
  }
}
