import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/copy-query.ts';
import { csv, CSV_TYPE } from '../elements/csv.ts';
import { Localized } from '../elements/localized.ts';
import { saveFile } from '../elements/save-file.ts';
import { shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { generalUnion, neighbour, PROVINCES, shades, type Province } from './provinces.ts';
import { ProvincesDocument, RegionLevelsDocument, type ProvincesQuery, type RegionLevelsQuery } from './regions.graphql.ts';
import { t } from './texts.ts';
import { tileStyles } from './tile-styles.ts';

/** What the tiles' shade says. */
export type Measure = 'unions' | 'events';

/** Told when the user chose a province, by the id of its general union; null takes the choice back. */
export class RegionEvent extends Event {
  constructor(readonly id: string | null) {
    super('ug-region');
  }
}

/** Told when the user chose what the shade says, or the table instead. */
export class TilesEvent extends Event {
  constructor(readonly changes: Readonly<Record<string, string | null>>) {
    super('ug-tiles');
  }
}

/** What is counted of a province; the id is that of its general union, null when the graph has none. */
interface Tile {
  readonly province: Province;
  readonly id: string | null;
  readonly unions: number;
  readonly events: number;
}

/** The provinces as tiles that lie as on the map, shaded by how much is known of each. */
@customElement('ug-province-tiles')
export class ProvinceTiles extends Localized {
  static override styles = [base, stateStyles, tileStyles, css``];

  @property() measure: Measure = 'unions';
  @property() validAt: string | null = null;
  @property() under: string | null = null;
  @property({ type: Boolean }) table = false;
  @state() private at: Province = PROVINCES.find(({ short }) => short === '北京') ?? PROVINCES[0]!;

  readonly #provinces = new Asking(this, ProvincesDocument, () => ({
    names: PROVINCES.map(({ full }) => generalUnion(full)),
    validAt: this.validAt,
  }));
  readonly #levels = new Asking(this, RegionLevelsDocument, () => (this.under ? { id: this.under, validAt: this.validAt } : null));

  override render(): unknown {
    return html`<h2>${t('provinces')}</h2>
      <p class="soft small">${t('provinces.hint')}</p>
      <div class="row tools" role="group" aria-label=${t('measure')}>
        ${(['unions', 'events'] as const).map(
          measure => html`<button aria-pressed=${measure === this.measure} @click=${() => this.#tell({ tiles: measure === 'unions' ? null : measure })}>
            ${t(`measure.${measure}`)}</button>`,
        )}
        <button class="plain" aria-pressed=${this.table} @click=${() => this.#tell({ table: this.table ? null : 'provinces' })}>
          ${icon('table')}${t('table')}</button>
      </div>
      ${shown(this.#provinces, data => this.#view(data))}`;
  }

  #view(data: ProvincesQuery): unknown {
    const tiles = tilesOf(data);
    const others = data.eventStats.filter(({ region }) => !PROVINCES.some(({ full }) => full === region));
    return html`${this.table ? this.#table(tiles) : this.#tiles(tiles)}
      ${this.measure === 'events' && others.length > 0
        ? html`<p class="soft small">${others.map(
            ({ region, count }) => html`<span class="other"><span lang="zh-CN">${region ?? t('region.none')}</span> ${number(count)}</span>`,
          )}</p>`
        : nothing}
      ${this.under ? html`<div class="levels">${shown(this.#levels, levels => levelList(levels), 2)}</div>` : nothing}
      <div class="row tools">
        <button class="plain" @click=${() => save(tiles)}>${icon('download')}CSV</button>
        <ug-copy-query plain .query=${this.#provinces.query} .variables=${this.#provinces.variables}></ug-copy-query>
      </div>`;
  }

  #tiles(tiles: readonly Tile[]): unknown {
    const shade = shades(tiles.map(tile => tile[this.measure]));
    return html`<div class="tiles" role="group" aria-label=${t('provinces')} @keydown=${this.#pressed}>
      ${tiles.map(
        ({ province, id, ...counts }) => html`<button class="shade-${shade(counts[this.measure])}" lang="zh-CN" aria-pressed=${id !== null && id === this.under}
          aria-disabled=${id === null} tabindex=${province === this.at ? 0 : -1} data-short=${province.short}
          title="${province.full}${id ? '' : ` · ${t('province.unknown')}`}" .style=${`grid-row: ${province.row + 1}; grid-column: ${province.column + 1}`}
          @focus=${() => (this.at = province)} @click=${() => id && this.#choose(id)}>
          <span>${province.short}</span><small>${number(counts[this.measure])}</small></button>`,
      )}
    </div>`;
  }

  #table(tiles: readonly Tile[]): unknown {
    const sorted = [...tiles].sort((one, other) => other[this.measure] - one[this.measure]);
    return html`<div class="table" tabindex="0" role="region" aria-label=${t('provinces')}><table>
      <thead><tr><th scope="col">${t('head.province')}</th><th scope="col" class="number">${t('measure.unions')}</th><th scope="col" class="number">${t('measure.events')}</th></tr></thead>
      <tbody>${sorted.map(
        ({ province, id, unions, events }) => html`<tr><td lang="zh-CN">${id
            ? html`<button class="plain" aria-pressed=${id === this.under} @click=${() => this.#choose(id)}>${province.full}</button>`
            : province.full}</td>
          <td class="number">${number(unions)}</td><td class="number">${number(events)}</td></tr>`,
      )}</tbody></table></div>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const next = neighbour(this.at, event.key);
    if (next) {
      event.preventDefault();
      this.at = next;
      this.renderRoot.querySelector<HTMLElement>(`[data-short="${next.short}"]`)?.focus();
    }
  };

  #choose(id: string): void {
    this.dispatchEvent(new RegionEvent(id === this.under ? null : id));
  }

  #tell(changes: Readonly<Record<string, string | null>>): void {
    this.dispatchEvent(new TilesEvent(changes));
  }
}

function tilesOf(data: ProvincesQuery): readonly Tile[] {
  return PROVINCES.map(province => {
    const union = data.unions.nodes.find(({ name }) => name === generalUnion(province.full));
    return {
      province,
      id: union?.id ?? null,
      unions: union ? union.descendants.totalCount + 1 : 0,
      events: data.eventStats.find(({ region }) => region === province.full)?.count ?? 0,
    };
  });
}

function levelList(levels: RegionLevelsQuery): unknown {
  const counts = [
    ['CITY', levels.city],
    ['DISTRICT', levels.district],
    ['SUBDISTRICT', levels.subdistrict],
    ['GRASSROOTS', levels.grassroots],
    ['INDUSTRY', levels.industry],
  ] as const;
  return html`<h3>${t('levels')}</h3>
    <dl>${counts.map(([level, { totalCount }]) => html`<div><dt>${common(`level.${level}`)}</dt><dd>${number(totalCount)}</dd></div>`)}</dl>`;
}

function save(tiles: readonly Tile[]): void {
  const heads = [t('head.province'), t('measure.unions'), t('measure.events')];
  saveFile(`${t('provinces')}.csv`, csv(heads, tiles.map(({ province, unions, events }) => [province.full, unions, events])), CSV_TYPE);
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-province-tiles': ProvinceTiles;
  }
  interface HTMLElementEventMap {
    'ug-region': RegionEvent;
    'ug-tiles': TilesEvent;
  }
}
