import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { EventFilter } from '../api/schema.ts';
import { graphHref, setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { chipStyles, choices } from '../elements/chip.ts';
import '../elements/copy-query.ts';
import { CSV_TYPE } from '../elements/csv.ts';
import { Localized } from '../elements/localized.ts';
import { saveFile } from '../elements/save-file.ts';
import '../elements/save-view.ts';
import { message } from '../elements/states.ts';
import { dateOf, lengthOf, type Days } from './days.ts';
import { daysWords } from './event-words.ts';
import { intervalFor } from './intervals.ts';
import { LANES, within, type TimelineState } from './state.ts';
import { t } from './texts.ts';
import { allEvents, eventsCsv, MOST_EXPORTED } from './timeline-export.ts';
import { DensityDocument, EventIdsDocument } from './timeline.graphql.ts';

const MOST_OPENED = 25;

/** What can be done with the chosen days: other lanes, the query, a file, the graph, keeping the view. */
@customElement('ug-timeline-tools')
export class TimelineTools extends Localized {
  static override styles = [
    base,
    chipStyles,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
      }
      .tools .side {
        margin-inline-start: auto;
      }
      .most {
        flex-basis: 100%;
        text-align: end;
      }
      @media (width <= 44rem) {
        .tools .side {
          margin-inline-start: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) state!: TimelineState;
  /** Which events count, whenever they took place. */
  @property({ attribute: false }) filter: EventFilter = {};
  @property({ attribute: false }) chosen!: Days;
  @property({ attribute: false }) laneIds: readonly string[] = [];
  /** How many events there are. Where no lane is of an entity, the first of them go into the graph: as many as one expansion there adds. */
  readonly #events = new Asking(this, EventIdsDocument, () => ({
    filter: within(this.filter, this.chosen),
    first: this.state.event || this.laneIds.length > 0 ? 0 : MOST_OPENED,
  }));
  @state() private exporting: 'no' | 'yes' | { readonly failure: unknown } = 'no';

  override render(): unknown {
    const { state, chosen } = this;
    const filter = within(this.filter, chosen);
    const count = this.#events.latest?.data.events.totalCount ?? 0;
    return html`<div class="tools">
      ${state.view === 'lanes'
        ? html`<span class="small soft">${t('lane')}</span>${choices(t('lane'), LANES, state.lane, lane => t(`lane.${lane}`), lane => setParams({ lane: lane === 'organizer' ? null : lane }))}`
        : nothing}
      <span class="side row">
        <ug-copy-query .query=${DensityDocument} .variables=${{ filter, interval: intervalFor(lengthOf(chosen)) }}></ug-copy-query>
        <button ?disabled=${this.exporting === 'yes'} @click=${() => this.#export(filter)}>
          ${icon('download')}${t('export.csv')}</button>
        ${this.#graph(state, chosen)}
        <ug-save-view .name=${t('view.name', { days: daysWords(chosen) })}></ug-save-view>
      </span>
      ${count > MOST_EXPORTED ? html`<p class="most small soft">${t('export.most', { count: MOST_EXPORTED, total: count })}</p>` : nothing}
      ${typeof this.exporting === 'object' ? html`<span role="alert">${message(this.exporting.failure)}</span>` : nothing}
    </div>`;
  }

  /** The graph of the event that is open, of what the lanes are of, or of the first events; what lies outside of the chosen days fades there. */
  #graph({ event }: TimelineState, chosen: Days): unknown {
    const first = this.#events.answer?.data.events;
    const ids = event ? [event] : this.laneIds.length > 0 ? this.laneIds : (first?.nodes.map(({ id }) => id) ?? []);
    if (ids.length === 0) {
      return nothing;
    }
    const isCut = !event && this.laneIds.length === 0;
    const words = first && isCut && first.totalCount > ids.length ? t('graph.first', { count: ids.length, total: first.totalCount }) : t('graph', { count: ids.length });
    const days = `from=${dateOf(chosen.from)}&to=${dateOf(chosen.to)}`;
    return html`<a class="button" title=${t('graph.hint')} href="${graphHref(ids)}&${days}">${icon('graph')}${words}</a>`;
  }

  async #export(filter: EventFilter): Promise<void> {
    this.exporting = 'yes';
    try {
      saveFile('timeline.csv', eventsCsv(await allEvents(filter)), CSV_TYPE);
      this.exporting = 'no';
    } catch (failure) {
      this.exporting = { failure };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-timeline-tools': TimelineTools;
  }
}
