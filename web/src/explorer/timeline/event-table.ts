import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Paging, type Page } from '../api/paging.ts';
import type { EventFilter } from '../api/schema.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { entityLink, entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { more } from '../elements/more.ts';
import { empty, showing, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { date } from '../messages/format.ts';
import { whenWords, type EventRow } from './event-words.ts';
import { t } from './texts.ts';
import { EventRowsDocument } from './timeline.graphql.ts';

const PAGE = 50;

/** Events as rows of a table, the earliest first; those without a date with the words that are printed. */
@customElement('ug-event-table')
export class EventTable extends Localized {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    css`
      .scroll {
        overflow-x: auto;
      }
      tr[aria-current] {
        background: var(--accent-wash);
      }
      td button {
        min-height: 0;
        padding: 0;
        border: none;
        background: none;
        color: var(--accent);
        font-size: var(--size-small);
        text-align: start;
        white-space: normal;
      }
      td:first-child {
        white-space: nowrap;
      }
      td li {
        line-height: 1.5;
      }
      .foot {
        padding-top: var(--gap-2);
      }
      @media (width <= 44rem) {
        td:first-child {
          white-space: normal;
        }
        th,
        td {
          padding-inline: var(--gap-1);
        }
      }
    `,
  ];

  @property({ attribute: false }) filter: EventFilter = {};
  @property() selected = '';
  readonly #events = new Paging(
    this,
    EventRowsDocument,
    () => ({ filter: this.filter, first: PAGE, after: null }),
    ({ events }): Page<EventRow> => ({ items: events.nodes, total: events.totalCount, next: events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null }),
  );

  override render(): unknown {
    return shown(this.#events.first, () => {
      const rows = this.#events.items;
      return rows.length === 0
        ? empty(t('table.none'))
        : html`${this.#table(rows)}<div class="foot">${this.#events.hasMore ? more(this.#events, PAGE) : showing(rows.length, this.#events.total)}</div>`;
    });
  }

  #table(rows: readonly EventRow[]): unknown {
    return html`<div class="scroll"><table>
      <thead><tr><th scope="col">${t('when')}</th><th scope="col">${t('event')}</th><th scope="col">${t('type')}</th><th scope="col">${t('organizers')}</th></tr></thead>
      <tbody>${rows.map(row => this.#row(row))}</tbody>
    </table></div>`;
  }

  #row(row: EventRow): unknown {
    return html`<tr aria-current=${row.id === this.selected ? 'true' : nothing}>
      <td>${whenWords(row)}${!row.start && row.beganBy ? html`<br /><span class="soft">${t('beganBy', { date: date(row.beganBy) })}</span>` : nothing}</td>
      <td><button lang="zh-CN" title=${t('facts.open')} @click=${() => setParams({ event: row.id })}>${row.name}</button></td>
      <td>${row.eventType ? common(`eventType.${row.eventType}`) : ''}</td>
      <td><ul>${row.organizers.nodes.map(organizer => html`<li lang="zh-CN">${entityLink(organizer)}</li>`)}</ul></td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-event-table': EventTable;
  }
}
