import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { EntityType, EventFilter } from '../api/schema.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { Localized } from '../elements/localized.ts';
import { shown, stateStyles } from '../elements/states.ts';
import { date } from '../messages/format.ts';
import { EntityTimelineDocument, type EntityTimelineQuery } from './entity.graphql.ts';
import { bars, type Bar } from './strip-bars.ts';
import { t } from './texts.ts';

/** The events around an entity by month or year; those without a known month are counted beside. */
@customElement('ug-event-strip')
export class EventStrip extends Localized {
  static override styles = [
    base,
    stateStyles,
    css`
      ol {
        display: flex;
        align-items: end;
        gap: 2px;
        height: 4rem;
        border-bottom: 1px solid var(--line-strong);
      }
      li {
        display: flex;
        flex: 1;
        align-items: end;
        max-width: 2rem;
        height: 100%;
      }
      li > * {
        display: block;
        width: 100%;
        min-height: 2px;
        height: var(--share);
        border-radius: 2px 2px 0 0;
        background: var(--event);
      }
      li > .none {
        background: var(--line);
      }
      a:hover {
        opacity: 0.8;
      }
      .ends {
        display: flex;
        justify-content: space-between;
      }
    `,
  ];

  @property() entity = '';
  @property() entityType: EntityType = 'UNION';

  readonly #timeline = new Asking(this, EntityTimelineDocument, () =>
    this.entity ? { filter: eventsAround(this.entity, this.entityType) } : null,
  );

  override render(): unknown {
    return shown(this.#timeline, ({ timeline }) => this.#strip(timeline), 2);
  }

  #strip({ buckets, undated, imprecise }: EntityTimelineQuery['timeline']): unknown {
    const shownBars = bars(buckets);
    const most = Math.max(1, ...shownBars.map(({ count }) => count));
    const unplaced = [undated > 0 ? t('strip.undated', { count: undated }) : '', imprecise > 0 ? t('strip.imprecise', { count: imprecise }) : ''];
    const link = timelineHref(this.entity, this.entityType);
    return html`${shownBars.length > 0
        ? html`<ol aria-label=${t('strip')}>
              ${shownBars.map(bar => html`<li>${this.#bar(bar, most)}</li>`)}
            </ol>
            <p class="ends soft small"><span>${date(shownBars[0]?.label ?? '')}</span>${shownBars.length > 1 ? html`<span>${date(shownBars.at(-1)?.label ?? '')}</span>` : nothing}</p>`
        : nothing}
      <p class="soft small">${unplaced.some(Boolean) ? unplaced.filter(Boolean).join(' · ') : shownBars.length > 0 ? nothing : t('strip.none')}</p>
      ${link ? html`<p class="small"><a href=${link}>${icon('timeline')} ${t('strip.open')}</a></p>` : nothing}`;
  }

  #bar(bar: Bar, most: number): unknown {
    const words = t('strip.bar', { label: date(bar.label), count: bar.count });
    const link = timelineHref(this.entity, this.entityType);
    const share = `--share: ${Math.round((100 * bar.count) / most)}%`;
    return link && bar.count > 0
      ? html`<a href=${`${link}&from=${bar.start}&to=${bar.end}`} title=${words} aria-label=${words} .style=${share}></a>`
      : html`<span class=${bar.count > 0 ? '' : 'none'} role="img" title=${words} aria-label=${words} .style=${share}></span>`;
  }
}

/** Events that an entity organised, took part in, won at, was the place or topic of, or is made of. */
function eventsAround(id: string, type: EntityType): EventFilter {
  const it = { some: { id: { eq: id } } };
  switch (type) {
    case 'PERSON':
      return { or: [{ participants: it }, { winners: it }] };
    case 'PLACE':
      return { venues: it };
    case 'TOPIC':
      return { topics: it };
    case 'EVENT':
      return { partOf: it };
    default:
      return { or: [{ organizers: it }, { participants: it }, { winners: it }, { venues: it }] };
  }
}

/** The timeline that is narrowed to what the entity organised, or was the place or topic of; null for sorts that it can't be narrowed to. */
function timelineHref(id: string, type: EntityType): string | null {
  const names: Partial<Record<EntityType, string>> = { UNION: 'organizer', OTHER_ORGANIZATION: 'organizer', PLACE: 'place', TOPIC: 'topic' };
  const name = names[type];
  return name ? `/timeline?${name}=${encodeURIComponent(id)}` : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-event-strip': EventStrip;
  }
}
