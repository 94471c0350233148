import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { EntityNameFragment } from '../api/evidence.graphql.ts';
import type { EventFilter, EventType } from '../api/schema.ts';
import { base } from '../design/base.ts';
import { entityLink, entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { Names } from '../elements/names.ts';
import { empty, failed, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { barStyles } from './bars.ts';
import { dateOf, lengthOf, type Days } from './days.ts';
import { daysWords } from './event-words.ts';
import { intervalFor } from './intervals.ts';
import { MOST_MARKS } from './lane.ts';
import './lane-density.ts';
import { EVENT_TYPES, within, type Lane } from './state.ts';
import { t } from './texts.ts';
import { DensityDocument, OrganizerLanesDocument, PersonLanesDocument, TypeLanesDocument } from './timeline.graphql.ts';

const MOST_LANES = 8;
/** What the server tells at most: so many groups, so many ranked. */
const MOST_GROUPS = 1000;
const MOST_RANKED = 100;

/** A lane before its events are asked for. */
export interface LaneHead {
  readonly key: string;
  /** Of an entity; empty of a sort of event, and of events that nobody is said to have organised. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly filter: EventFilter;
}

/** Told when it is known which lanes are shown. */
export class LanesEvent extends Event {
  constructor(readonly ids: readonly string[]) {
    super('ug-lanes', { bubbles: true, composed: true });
  }
}

/** The chosen days: how many events began when, and below it the lanes that have most of them. */
@customElement('ug-lanes')
export class Lanes extends Localized {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    barStyles,
    css`
      :host {
        display: block;
      }
      .lane,
      .head {
        display: grid;
        grid-template-columns: 12.5rem minmax(0, 1fr);
        gap: var(--gap-4);
        align-items: center;
        border-bottom: 1px solid var(--line);
        padding-block: 2px;
      }
      .head {
        align-items: end;
      }
      .name {
        display: grid;
        font-size: var(--size-small);
        line-height: 1.35;
      }
      .entity {
        align-items: start;
      }
      .entity .icon {
        align-self: start;
        margin-top: 0.15em;
      }
      .bar {
        cursor: zoom-in;
      }
      .after {
        padding-top: var(--gap-2);
      }
      @media (width <= 44rem) {
        .lane,
        .head {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
          padding-block: var(--gap-2);
        }
      }
    `,
  ];

  @property({ attribute: false }) filter: EventFilter = {};
  @property({ attribute: false }) days!: Days;
  @property() lane: Lane = 'organizer';
  @property() selected = '';

  readonly #density = new Asking(this, DensityDocument, () => ({
    filter: within(this.filter, this.days),
    interval: intervalFor(lengthOf(this.days)),
    from: dateOf(this.days.from),
    to: dateOf(this.days.to),
  }));
  readonly #organizers = new Asking(this, OrganizerLanesDocument, () => (this.lane === 'organizer' ? this.#asked() : null));
  readonly #people = new Asking(this, PersonLanesDocument, () => (this.lane === 'person' ? this.#asked() : null));
  readonly #types = new Asking(this, TypeLanesDocument, () => (this.lane === 'type' ? this.#asked() : null));
  /** Statistics do not say of organisers which are unions. */
  readonly #names = new Names(this, () => this.#shownIds());
  #told = '';

  override render(): unknown {
    return html`<div class="head">
        <div class="name soft"><span>${t('lane.all')}</span><span>${t(`interval.${intervalFor(lengthOf(this.days))}`)}</span></div>
        <ug-lane-density .days=${this.days} .buckets=${this.#density.latest?.data.timeline.buckets ?? []}></ug-lane-density>
      </div>
      ${this.#density.failure ? failed(this.#density.failure, () => this.#density.retry()) : this.#imprecise()}
      ${this.lane === 'organizer'
        ? shown(this.#organizers, ({ eventStats }) => this.#lanes(eventStats.map(organizerLane), eventStats.length >= MOST_GROUPS))
        : this.lane === 'person'
          ? shown(this.#people, ({ topEntities }) => this.#lanes(topEntities.map(personLane), topEntities.length >= MOST_RANKED))
          : shown(this.#types, ({ eventStats }) => this.#lanes(eventStats.map(typeLane), false))}`;
  }

  override updated(): void {
    const ids = this.#shownIds();
    if (ids.join() !== this.#told) {
      this.#told = ids.join();
      this.dispatchEvent(new LanesEvent(ids));
    }
  }

  /** Events that no bar counts since their day, week or month is not known. */
  #imprecise(): unknown {
    const count = this.#density.latest?.data.timeline.imprecise ?? 0;
    return count > 0 ? html`<p class="soft small after">${t(`imprecise.${intervalFor(lengthOf(this.days))}`, { count })}</p>` : nothing;
  }

  #shownIds(): readonly string[] {
    return this.#heads()
      .slice(0, MOST_LANES)
      .flatMap(({ id }) => id || []);
  }

  #asked(): { filter: EventFilter } {
    return { filter: within(this.filter, this.days) };
  }

  #heads(): readonly LaneHead[] {
    return [
      ...(this.lane === 'organizer' ? (this.#organizers.answer?.data.eventStats.map(organizerLane) ?? []) : []),
      ...(this.lane === 'person' ? (this.#people.answer?.data.topEntities.map(personLane) ?? []) : []),
    ];
  }

  #lanes(lanes: readonly LaneHead[], isCut: boolean): unknown {
    if (lanes.length === 0) {
      return empty(t(this.lane === 'person' ? 'lane.noPeople' : 'lane.none', { days: daysWords(this.days) }));
    }
    const [first, rest] = [lanes.slice(0, MOST_LANES), lanes.slice(MOST_LANES)];
    return html`<ul aria-label=${t(`lane.${this.lane}`)}>
        ${first.map(lane => html`<li class="lane">${laneName(lane, this.#names.known.get(lane.id))}
          <ug-lane .filter=${{ and: [this.filter, lane.filter] }} .days=${this.days} .name=${lane.name} .selected=${this.selected}></ug-lane></li>`)}
      </ul>
      ${first.some(({ count }) => count > MOST_MARKS) ? html`<p class="soft small after">${t('lane.zoom', { count: MOST_MARKS })}</p>` : nothing}
      ${rest.length > 0
        ? html`<p class="soft small after">${t(isCut ? 'lane.leftOutAtLeast' : 'lane.leftOut', { shown: first.length, count: rest.length })}</p>`
        : nothing}`;
  }
}

function laneName({ name, count }: LaneHead, entity: EntityNameFragment | undefined): unknown {
  return html`<div class="name">
    ${entity ? html`<span lang="zh-CN">${entityLink(entity)}</span>` : html`<span>${name}</span>`}
    <span class="soft">${t('events', { count })}</span>
  </div>`;
}

function organizerLane({ organizer, organizerId, count }: { organizer: string | null; organizerId: string | null; count: number }): LaneHead {
  return organizerId
    ? { key: organizerId, id: organizerId, name: organizer ?? '', count, filter: { organizers: { some: { id: { eq: organizerId } } } } }
    : { key: '-', id: '', name: t('lane.noOrganizer'), count, filter: { organizers: { none: {} } } };
}

function personLane({ id, name, value }: { id: string; name: string; value: number }): LaneHead {
  return { key: id, id, name, count: value, filter: { participants: { some: { id: { eq: id } } } } };
}

function typeLane({ type, count }: { type: EventType | null; count: number }): LaneHead {
  return type
    ? { key: type, id: '', name: common(`eventType.${type}`), count, filter: { eventType: { eq: type } } }
    : { key: '-', id: '', name: common('unknown'), count, filter: { not: { eventType: { in: [...EVENT_TYPES] } } } };
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-lanes': Lanes;
  }
  interface HTMLElementEventMap {
    'ug-lanes': LanesEvent;
  }
}
