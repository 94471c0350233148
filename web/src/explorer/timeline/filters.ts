import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EntityNameFragment } from '../api/evidence.graphql.ts';
import type { SearchType } from '../api/schema.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { chipStyles, removableChip, toggles } from '../elements/chip.ts';
import { entityStyles } from '../elements/entity-link.ts';
import '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { t as common } from '../messages/common.ts';
import { ENTITY_FILTERS, EVENT_TYPES, type EntityFilterName, type TimelineState } from './state.ts';
import { t } from './texts.ts';

const SEARCHED: Readonly<Record<EntityFilterName, readonly SearchType[]>> = {
  organizer: ['UNION', 'OTHER_ORGANIZATION'],
  under: ['UNION', 'OTHER_ORGANIZATION'],
  topic: ['TOPIC'],
  place: ['PLACE', 'OTHER_ORGANIZATION', 'UNION'],
};

/** Which events the timeline shows. */
@customElement('ug-timeline-filters')
export class TimelineFilters extends Localized {
  static override styles = [
    base,
    entityStyles,
    chipStyles,
    css`
      summary {
        cursor: pointer;
        color: var(--accent);
        font-size: var(--size-small);
      }
      .chosen {
        margin-top: var(--gap-2);
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        gap: var(--gap-3) var(--gap-4);
        padding-top: var(--gap-3);
      }
      .wide {
        grid-column: 1 / -1;
      }
      .label {
        display: block;
        color: var(--ink-soft);
        font-size: var(--size-small);
      }
    `,
  ];

  @property({ attribute: false }) state!: TimelineState;
  @property({ attribute: false }) known: ReadonlyMap<string, EntityNameFragment> = new Map();

  override render(): unknown {
    const { types, entities } = this.state;
    const set = ENTITY_FILTERS.filter(name => entities[name]);
    const count = types.length + set.length;
    return html`<details>
        <summary>${count > 0 ? t('filters.count', { count }) : t('filters')}</summary>
        <div class="grid">
          <div class="wide"><span class="label">${t('type')}</span>
            ${toggles(t('type'), EVENT_TYPES, types, type => common(`eventType.${type}`), chosen => setParams({ types: chosen.join(',') }))}</div>
          ${ENTITY_FILTERS.map(name => html`<div><span class="label" aria-hidden="true">${t(`filter.${name}`)}</span>
            <ug-find .types=${SEARCHED[name]} .label=${t(`filter.${name}`)}
              @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => {
                event.stopPropagation();
                setParams({ [name]: event.id });
              }}></ug-find></div>`)}
        </div>
      </details>
      ${count > 0
        ? html`<ul class="row chosen" aria-label=${t('filters.chosen')}>
            ${types.map(type => {
              const name = common(`eventType.${type}`);
              return html`<li>${removableChip({ name }, t('filter.remove', { name }), () => setParams({ types: types.filter(other => other !== type).join(',') }))}</li>`;
            })}
            ${set.map(filter => {
              const entity = this.known.get(entities[filter]);
              const name = t('filter.is', { filter: t(`filter.${filter}`), name: entity?.name ?? entities[filter] });
              const chip = entity ? { name, type: entity.type } : { name };
              return html`<li>${removableChip(chip, t('filter.remove', { name }), () => setParams({ [filter]: null }))}</li>`;
            })}
            <li><button class="plain" @click=${() => setParams({ types: null, organizer: null, under: null, topic: null, place: null })}>${t('filters.clear')}</button></li>
          </ul>`
        : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-timeline-filters': TimelineFilters;
  }
}
