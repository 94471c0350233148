import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../design/base.ts';
import { confidence, confidenceStyles } from '../../elements/confidence.ts';
import { entityLink, entityStyles } from '../../elements/entity-link.ts';
import { markedSentence } from '../../elements/evidence.ts';
import { Localized } from '../../elements/localized.ts';
import { showing } from '../../elements/states.ts';
import { linkWords, periodWords } from '../../elements/link-words.ts';
import { t } from '../../messages/common.ts';
import { date, number } from '../../messages/format.ts';
import { shownGraph } from '../export/shown-graph.ts';
import { select } from '../model/arranging.ts';
import { degreeOf, type EntityFacts, type RelationFacts } from '../model/facts.ts';
import type { GraphSession } from '../session/graph-session.ts';
import { g } from '../texts.ts';
import { sorted, type Order, type SortColumn } from './sorting.ts';
import { tableStyles } from './table-styles.ts';

/** More rows make the page slow; the rest is a button away, and what is shown is always told. */
const PAGE = 200;

type NodeColumn = 'name' | 'type' | 'degree' | 'date';
type RelationColumn = 'from' | 'relation' | 'to' | 'period' | 'confidence' | 'sources';

const NODE_COLUMNS: Record<NodeColumn, SortColumn<EntityFacts>> = {
  name: entity => entity.name,
  type: entity => t(`entityType.${entity.type}`),
  degree: degreeOf,
  date: entity => entity.date,
};

/** What the canvas shows, in rows. What is selected here is selected there. */
@customElement('ug-graph-table')
export class GraphTable extends Localized {
  static override styles = [base, entityStyles, confidenceStyles, tableStyles, css``];

  @property({ attribute: false }) session!: GraphSession;
  @state() private tab: 'nodes' | 'relations' = 'nodes';
  @state() private nodeOrder: Order<NodeColumn> = { by: 'degree', descending: true };
  @state() private relationOrder: Order<RelationColumn> = { by: 'sources', descending: true };
  @state() private rows = PAGE;

  override render(): unknown {
    const { entities, relations } = shownGraph(this.session.state);
    return html`<div class="row tabs" role="tablist">
        ${this.#tab('nodes', entities.length)} ${this.#tab('relations', relations.length)}
      </div>
      <div class="scroll" role="tabpanel" tabindex="0" aria-label=${g(`table.${this.tab}`)}>
        ${this.tab === 'nodes' ? this.#nodes(entities) : this.#relations(relations)}
      </div>`;
  }

  #tab(tab: 'nodes' | 'relations', count: number): unknown {
    return html`<button role="tab" aria-selected=${this.tab === tab} aria-pressed=${this.tab === tab} @click=${() => (this.tab = tab)}>
      ${g(`table.${tab}`)} <span class="soft">${number(count)}</span></button>`;
  }

  #nodes(entities: readonly EntityFacts[]): unknown {
    const rows = sorted(entities, NODE_COLUMNS[this.nodeOrder.by], this.nodeOrder.descending);
    return html`<table>
        <thead><tr>${(Object.keys(NODE_COLUMNS) as NodeColumn[]).map(by => this.#head(by, g(`table.${by}`), this.nodeOrder, order => (this.nodeOrder = order)))}</tr></thead>
        <tbody>${rows.slice(0, this.rows).map(
          entity => html`<tr aria-selected=${this.#isSelected(entity.id)} @click=${() => this.#select(entity.id)}>
            <td>${entityLink(entity)}</td><td>${t(`entityType.${entity.type}`)}</td><td class="number">${number(degreeOf(entity))}</td>
            <td>${entity.date ? date(entity.date) : nothing}</td></tr>`,
        )}</tbody>
      </table>${this.#rest(rows.length)}`;
  }

  #relations(relations: readonly RelationFacts[]): unknown {
    const columns = this.#relationColumns();
    const rows = sorted(relations, columns[this.relationOrder.by], this.relationOrder.descending);
    return html`<table>
        <thead><tr>${(Object.keys(columns) as RelationColumn[]).map(by => this.#head(by, g(`table.${by}`), this.relationOrder, order => (this.relationOrder = order)))}
          <th scope="col">${g('table.evidence')}</th></tr></thead>
        <tbody>${rows.slice(0, this.rows).map(relation => this.#relation(relation))}</tbody>
      </table>${this.#rest(rows.length)}`;
  }

  #relation(relation: RelationFacts): unknown {
    const { entities } = this.session.state;
    const key = [relation.from, relation.to].toSorted().join(' ');
    const [first] = relation.evidence;
    const end = (id: string) => entities.get(id)?.name ?? id;
    return html`<tr aria-selected=${this.#isSelected(key)} @click=${() => this.#select(key)}>
      <td lang="zh-CN">${end(relation.from)}</td><td>${linkWords(relation)}</td><td lang="zh-CN">${end(relation.to)}</td><td>${periodWords(relation)}</td>
      <td>${confidence(relation.confidence)}</td><td class="number">${number(relation.sourceCount)}</td>
      <td class="quote" lang="zh-CN">${first ? markedSentence(first) : nothing}</td>
    </tr>`;
  }

  #relationColumns(): Record<RelationColumn, SortColumn<RelationFacts>> {
    const name = (id: string) => this.session.state.entities.get(id)?.name ?? id;
    return {
      from: relation => name(relation.from),
      relation: linkWords,
      to: relation => name(relation.to),
      period: relation => relation.validFrom?.value ?? relation.validTo?.value ?? null,
      confidence: relation => relation.confidence,
      sources: relation => relation.sourceCount,
    };
  }

  #head<C extends string>(by: C, words: string, order: Order<C>, set: (order: Order<C>) => void): unknown {
    const sort = order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending';
    const next = { by, descending: order.by === by ? !order.descending : false };
    return html`<th scope="col" aria-sort=${sort}><button class="plain" @click=${() => set(next)}>${words}
      <span aria-hidden="true">${{ none: '', ascending: '↑', descending: '↓' }[sort]}</span></button></th>`;
  }

  #rest(total: number): unknown {
    const shown = Math.min(this.rows, total);
    const more = total > shown ? html`<button @click=${() => (this.rows += PAGE)}>${t('showMore', { count: Math.min(PAGE, total - shown) })}</button>` : nothing;
    return html`<p class="row rest">${showing(shown, total)} ${more}</p>`;
  }

  #isSelected(key: string): boolean {
    return this.session.state.selected.has(key);
  }

  #select(key: string): void {
    this.session.amend(current => select(current, [key]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-graph-table': GraphTable;
  }
}
