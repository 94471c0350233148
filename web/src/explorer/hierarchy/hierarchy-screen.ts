import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { isTyping } from '../app/app.ts';
import { setParams, type Place } from '../app/place.ts';
import { ScreenKeys } from '../app/screen-keys.ts';
import type { ScreenElement } from '../app/screens.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { confidenceStyles } from '../elements/confidence.ts';
import '../elements/copy-query.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { evidenceStyles } from '../elements/evidence.ts';
import '../elements/find.ts';
import type { Find } from '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { saveFile } from '../elements/save-file.ts';
import { CSV_TYPE } from '../elements/csv.ts';
import { pageHead } from '../elements/page-head.ts';
import { shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { chosen, type ChosenOrganization } from './chosen.ts';
import { ChosenDocument, type ChosenQuery } from './chosen.graphql.ts';
import { edgeStyles } from './edges.ts';
import { screenStyles } from './hierarchy-styles.ts';
import './loose-ends.ts';
import { chainUp, readOpenings, withClosed, withMore, withOpen, writeOpenings, type Openings } from './openings.ts';
import './province-tiles.ts';
import type { Measure } from './province-tiles.ts';
import { t } from './texts.ts';
import { treeCsv } from './tree-export.ts';
import { BelowDocument, KnownDocument, TopsDocument } from './tree.graphql.ts';
import './tree.ts';
import type { OrganizationTree } from './tree.ts';

/** Organisations under one another, as of a day, beside the provinces; and what does not fit into a tree. */
@customElement('ug-hierarchy-screen')
export class HierarchyScreen extends Localized implements ScreenElement {
  static override styles = [base, stateStyles, entityStyles, evidenceStyles, confidenceStyles, edgeStyles, screenStyles, css``];

  @property({ attribute: false }) place!: Place;
  @query('ug-find') private readonly find!: Find;
  @query('ug-organization-tree') private readonly tree!: OrganizationTree | null;

  /** The organisation whose chain was opened last: what the user closes afterwards stays closed. */
  #revealed = '';
  readonly #chosen = new Asking(this, ChosenDocument, () => (this.#selected ? { id: this.#selected, validAt: this.#validAt } : null));
  readonly #known = new Asking(this, KnownDocument, () => (this.#ids.length > 0 ? { ids: [...this.#ids] } : null));

  constructor() {
    super();
    new ScreenKeys(this, [
      { keys: 'f', does: () => t('key.find') },
      { keys: 't', does: () => t('key.table') },
      { keys: '↑ ↓ ← →', does: () => t('key.arrows') },
      { keys: '*', does: () => t('key.siblings') },
    ], event => this.#pressed(event));
  }

  override focus(): void {
    this.find.focus();
  }

  get #selected(): string {
    return this.place.params.get('selected') ?? '';
  }

  get #validAt(): string | null {
    const day = this.place.params.get('validAt') ?? '';
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
  }

  get #under(): string | null {
    return this.place.params.get('under');
  }

  get #openings(): Openings {
    const openings = readOpenings(this.place.params.get('open') ?? '');
    // a tree of one province, or of one country, begins open
    return this.#under ? withOpen(openings, [this.#under]) : openings;
  }

  /** What the address names, at most as many as can be asked for at once. */
  get #ids(): readonly string[] {
    const all = [...readOpenings(this.place.params.get('open') ?? '').keys(), ...(this.#under ? [this.#under] : []), this.#selected];
    return [...new Set(all.filter(id => id !== ''))].sort().slice(0, 100);
  }

  protected override updated(): void {
    const node = this.#chosen.answer?.data.node;
    if (!node || this.#revealed === this.#selected) {
      return;
    }
    if (node.id !== this.#selected) {
      // it was merged: the address goes on with what it was merged into
      this.#moved = this.#selected;
      setParams({ selected: node.id }, { replace: true });
    } else if ('ancestors' in node) {
      this.#reveal(node);
    }
  }

  #moved = '';

  #reveal(node: ChosenOrganization): void {
    this.#revealed = this.#selected;
    const chain = chainUp(node.id, node.ancestors.edges);
    const under = this.#under;
    const within = under === null || under === node.id || chain.includes(under);
    const open = writeOpenings(withOpen(readOpenings(this.place.params.get('open') ?? ''), chain));
    setParams({ open, under: within ? under : null }, { replace: true });
  }

  override render(): unknown {
    return html`<div class="page">
      ${pageHead(common('nav.hierarchy'), t('about'))}
      ${this.#gone()}
      <div class="columns">
        <section class="tree" aria-label=${t('tree')}>
          <div class="row bar">
            <ug-find .label=${t('find')} .types=${['UNION', 'OTHER_ORGANIZATION']} @ug-pick=${this.#picked}></ug-find>
            <label class="row day"><span class="soft small">${t('validAt')}</span>
              <input type="date" .value=${this.#validAt ?? ''} @change=${this.#dated} /></label>
            ${this.#validAt ? html`<button class="plain" @click=${() => setParams({ validAt: null })}>${t('validAt.any')}</button>` : nothing}
          </div>
          ${this.#under ? html`<p class="row filter"><span class="small">${t('under')}</span>
            <button @click=${() => setParams({ under: null })}>${icon('close')}${t('under.all')}</button></p>` : nothing}
          <ug-organization-tree class="card" .openings=${this.#openings} .validAt=${this.#validAt} .under=${this.#under} .selected=${this.#selected}
            .pages=${Math.max(1, Number(this.place.params.get('tops')) || 1)} @ug-tree=${this.#did}></ug-organization-tree>
          <div class="row tools">
            <button class="plain" @click=${this.#save}>${icon('download')}CSV</button>
            ${this.#query()}
          </div>
        </section>
        <section class="chosen card" aria-label=${t('chosen')} aria-live="polite">${this.#panel()}</section>
        <section class="map"><ug-province-tiles .measure=${this.#measure} .validAt=${this.#validAt} .under=${this.#under}
          .table=${this.place.params.get('table') === 'provinces'}
          @ug-region=${(event: HTMLElementEventMap['ug-region']) => setParams({ under: event.id, open: event.id })}
          @ug-tiles=${(event: HTMLElementEventMap['ug-tiles']) => setParams(event.changes, { replace: true })}></ug-province-tiles></section>
      </div>
      <ug-loose-ends .validAt=${this.#validAt} @ug-tree=${this.#did}></ug-loose-ends>
    </div>`;
  }

  get #measure(): Measure {
    return this.place.params.get('tiles') === 'events' ? 'events' : 'unions';
  }

  #panel(): unknown {
    return this.#selected
      ? shown(this.#chosen, ({ node }: ChosenQuery) =>
          node && 'ancestors' in node ? chosen(node) : html`<p>${common('gone')} <code>${this.#selected}</code></p>`,
        )
      : html`<p class="soft">${t('chosen.none')}</p>`;
  }

  /** What the address names that is not there any more, or goes by another id now. */
  #gone(): unknown {
    const nodes = this.#known.answer?.data.nodes ?? [];
    const asked = this.#known.variables?.ids ?? [];
    const gone = nodes.length === asked.length ? asked.filter((_, index) => !nodes[index]) : [];
    return html`${gone.length > 0
      ? html`<p class="state partial" role="status">${icon('warning')}<span>${t('gone', { count: gone.length })}</span>${gone.map(id => html`<code>${id}</code> `)}
          <button @click=${() => this.#forget(gone)}>${common('remove')}</button></p>`
      : nothing}
    ${this.#moved ? html`<p class="state partial" role="status">${t('merged', { id: this.#moved })}</p>` : nothing}`;
  }

  #forget(gone: readonly string[]): void {
    const open = writeOpenings(gone.reduce(withClosed, readOpenings(this.place.params.get('open') ?? '')));
    const still = (id: string | null) => (id !== null && gone.includes(id) ? null : id);
    setParams({ open, selected: still(this.#selected), under: still(this.#under) });
  }

  /** The query of the part that was opened for what is chosen, or of the tops. */
  #query(): unknown {
    const under = this.#selected || this.#under;
    const variables = { validAt: this.#validAt, first: 50, after: null };
    return under
      ? html`<ug-copy-query plain .query=${BelowDocument} .variables=${{ id: under, ...variables }}></ug-copy-query>`
      : html`<ug-copy-query plain .query=${TopsDocument} .variables=${variables}></ug-copy-query>`;
  }

  readonly #did = ({ did }: HTMLElementEventMap['ug-tree']): void => {
    const openings = this.#openings;
    if ('chose' in did) {
      this.#moved = '';
      setParams({ selected: did.chose });
    } else if ('opened' in did) {
      setParams({ open: writeOpenings(withOpen(openings, did.opened)) }, { replace: true });
    } else if ('closed' in did) {
      setParams({ open: writeOpenings(withClosed(openings, did.closed)) }, { replace: true });
    } else if (did.more === null) {
      setParams({ tops: String((Number(this.place.params.get('tops')) || 1) + 1) }, { replace: true });
    } else {
      setParams({ open: writeOpenings(withMore(openings, did.more)) }, { replace: true });
    }
  };

  readonly #picked = (event: HTMLElementEventMap['ug-pick']): void => {
    event.stopPropagation();
    this.#revealed = '';
    setParams({ selected: event.id });
  };

  readonly #dated = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    setParams({ validAt: value || null });
  };

  readonly #save = (): void => {
    if (this.tree) {
      saveFile(`${common('nav.hierarchy')}.csv`, treeCsv(this.tree.rows), CSV_TYPE);
    }
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.defaultPrevented) {
      return;
    }
    if (event.key === 'f') {
      event.preventDefault();
      this.find.focus();
    } else if (event.key === 't' || event.key === 'T') {
      setParams({ table: this.place.params.get('table') ? null : 'provinces' }, { replace: true });
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-hierarchy-screen': HierarchyScreen;
  }
}
