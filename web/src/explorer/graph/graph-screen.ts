import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { setScreenKeys } from '../app/keys.ts';
import { go, type Place } from '../app/place.ts';
import type { ScreenElement } from '../app/screens.ts';
import type { NeighborOrder } from '../api/schema.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/find.ts';
import type { Find } from '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { stateStyles } from '../elements/states.ts';
import { select } from './model/arranging.ts';
import type { LayoutName } from './model/graph-state.ts';
import { screenStyles } from './screen-styles.ts';
import { addressOf, expandedBy, readAddress } from './session/address.ts';
import { GraphSession, SESSION_CHANGED } from './session/graph-session.ts';
import { g } from './texts.ts';
import { Actions } from './ui/actions.ts';
import './ui/canvas.ts';
import type { ExpandEvent, GraphCanvas, MenuEvent } from './ui/canvas.ts';
import './ui/details.ts';
import { GraphKeys, keyHelp } from './ui/graph-keys.ts';
import './ui/legend.ts';
import './ui/menu.ts';
import type { GraphMenu } from './ui/menu.ts';
import { notices, SLOW_MILLIS, status } from './ui/notices.ts';
import './ui/table.ts';
import { toolbar } from './ui/toolbar.ts';

const ADDRESS_PAUSE_MILLIS = 200;
const LEGEND_PIXELS = 228;
/** From here on there is room for the legend from the start. */
const WIDE_PIXELS = 1100;

/** The graph canvas: begins with a search or the ids of the address, and grows as the user expands. */
@customElement('ug-graph-screen')
export class GraphScreen extends Localized implements ScreenElement {
  static override styles = [base, stateStyles, screenStyles];

  @property({ attribute: false }) place!: Place;
  @state() private orderBy: NeighborOrder = 'DEGREE';
  @state() private tableShown = false;
  @state() private legendShown = window.innerWidth > WIDE_PIXELS;
  @state() private lassoOn = false;
  @state() private said = '';
  @query('ug-graph-canvas') private readonly canvas!: GraphCanvas;
  @query('ug-graph-menu') private readonly menu!: GraphMenu;
  @query('ug-find:not([hidden])') private readonly find!: Find | null;

  readonly session = new GraphSession();
  readonly actions = new Actions(this.session, () => ({ orderBy: this.orderBy, relationTypes: null }));
  readonly #keys = new GraphKeys(this);
  #written = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener(SESSION_CHANGED, this.#changed);
    setScreenKeys(keyHelp());
    window.addEventListener('keydown', this.#keys.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.session.removeEventListener(SESSION_CHANGED, this.#changed);
    this.session.close();
    setScreenKeys([]);
    window.removeEventListener('keydown', this.#keys.pressed);
  }

  override focus(): void {
    this.find?.focus();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('place') && window.location.href !== this.#written) {
      this.#written = window.location.href;
      void this.#open(new URL(window.location.href));
    }
  }

  override render(): unknown {
    const { state: graph } = this.session;
    const isEmpty = graph.entities.size === 0 && this.session.pending === 0 && this.session.failure === null;
    return html`${toolbar(this, { orderBy: this.orderBy, table: this.tableShown, legend: this.legendShown, lasso: this.lassoOn })}
      <div class="column">
        <div class="stage" aria-busy=${this.session.pending > 0}>
          <ug-graph-canvas .session=${this.session} .covered=${this.legendShown ? LEGEND_PIXELS : 0} ?exposed=${this.place.params.has('test')} @graph-menu=${this.#openMenu} @graph-expand=${this.#expand}></ug-graph-canvas>
          ${isEmpty ? this.#start() : nothing} ${notices(this.session, this.#relief)} ${this.legendShown && !isEmpty ? this.#legend() : nothing}
          <div class="status small">${status(this.session)}</div>
        </div>
        ${this.tableShown ? html`<ug-graph-table .session=${this.session}></ug-graph-table>` : nothing}
      </div>
      ${graph.selected.size > 0
        ? html`<aside aria-label=${g('details')}>
            <button class="plain close" aria-label=${g('closePanel')} @click=${() => this.session.amend(now => select(now, []))}>${icon('close')}</button>
            <ug-graph-details .session=${this.session} .actions=${this.actions}></ug-graph-details>
          </aside>`
        : nothing}
      <ug-graph-menu></ug-graph-menu>
      <p class="hidden-text" role="status" aria-live="polite">${this.said}</p>`;
  }

  /** Tells screen readers. */
  say(words: string): void {
    this.said = words;
  }

  toggleTable(): void {
    this.tableShown = !this.tableShown;
    void this.updateComplete.then(() => this.canvas.fit());
  }

  toggleLasso(): void {
    this.lassoOn = !this.lassoOn;
    this.canvas.view?.lasso(this.lassoOn);
  }

  toggleLegend(): void {
    this.legendShown = !this.legendShown;
  }

  /** What expansions add first from now on. */
  order(by: NeighborOrder): void {
    this.orderBy = by;
  }

  get drawing(): GraphCanvas {
    return this.canvas;
  }

  showMenu(key: string, at = this.canvas.getBoundingClientRect()): void {
    this.#menuOf(key, { x: at.x + at.width / 2, y: at.y + at.height / 3 });
  }

  #start(): unknown {
    return html`<div class="start"><h1>${g('start')}</h1><p class="soft">${g('start.hint')}</p>
      <ug-find .label=${g('start')} .types=${['UNION', 'OTHER_ORGANIZATION', 'PERSON', 'EVENT', 'PLACE', 'TOPIC']}
        @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => this.add(event)}></ug-find></div>`;
  }

  #legend(): unknown {
    return html`<section class="legend card" aria-label=${g('legend')}><ug-graph-legend .session=${this.session}></ug-graph-legend></section>`;
  }

  async #open(address: URL): Promise<void> {
    const asked = readAddress(address);
    if (asked === null) {
      return;
    }
    await this.session.open(asked);
    const center = expandedBy(address);
    if (center !== null && this.session.state.entities.has(center)) {
      await this.session.expand(center);
      this.canvas.fit();
    }
  }

  async arrange(name: LayoutName): Promise<void> {
    await this.session.layout(name);
    this.canvas.fit();
  }

  add(event: HTMLElementEventMap['ug-pick']): void {
    event.stopPropagation();
    void this.session.add([event.id]).then(() => this.session.amend(now => select(now, [event.id])));
  }

  /** What helps when the graph is too large. */
  readonly #relief = (): unknown =>
    html`<button @click=${() => this.actions.aggregate()}>${g('aggregate')}</button><button @click=${() => this.toggleTable()}>${g('table')}</button>`;

  readonly #expand = (event: ExpandEvent): void => this.actions.expand(event.key);

  readonly #openMenu = (event: MenuEvent): void => {
    if (event.key !== null) {
      this.#menuOf(event.key, event.at);
    }
  };

  #menuOf(key: string, at: { readonly x: number; readonly y: number }): void {
    const node = this.actions.node(key);
    const actions = node === null ? [{ words: g('evidence'), run: () => this.session.amend(now => select(now, [key])) }] : this.actions.ofNode(node);
    void this.menu.show(actions, at, this.canvas);
  }

  readonly #changed = (): void => {
    this.requestUpdate();
    this.renderRoot.querySelectorAll<Localized>('ug-graph-legend, ug-graph-details, ug-graph-table').forEach(part => part.requestUpdate());
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#write(), this.session.pending > 0 ? SLOW_MILLIS + 50 : ADDRESS_PAUSE_MILLIS);
  };

  /** Keeps the address true to what is shown, without a step back for each change: undo is there for that. */
  #write(): void {
    this.requestUpdate();
    if (this.session.pending === 0 && this.session.state.entities.size > 0) {
      const { href } = addressOf(this.session.state, new URL(window.location.href));
      this.#written = href;
      go(href, { replace: true });
    }
  }
}
