import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { go } from '../../app/place.ts';
import { THEME_CHANGED } from '../../app/preferences.ts';
import { base } from '../../design/base.ts';
import { icon } from '../../design/icons.ts';
import { number } from '../../messages/format.ts';
import { texts } from '../../messages/texts.ts';
import '../copy-query.ts';
import { CSV_TYPE } from '../csv.ts';
import { Localized } from '../localized.ts';
import { saveFile } from '../save-file.ts';
import { chartCsv, chartHeight, drawnBars, type ChartData } from './chart-data.ts';
import type { Drawing } from './drawing.ts';
import en from './messages.en.json';
import zh from './messages.zh.json';

const t = texts(zh, en);

/** A chart with its table, its exports (PNG, CSV) and the query behind it. What it draws with is loaded when the first one is shown. */
@customElement('ug-chart')
export class Chart extends Localized {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-rows: auto 1fr;
        min-width: 0;
      }
      .canvas {
        height: var(--height);
        min-width: 0;
      }
      .table {
        max-height: max(var(--height), 16rem);
        overflow: auto;
      }
      thead th {
        position: sticky;
        top: 0;
        background: var(--surface);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-1);
        margin-block-start: var(--gap-2);
      }
      .tools button {
        min-height: 1.75rem;
        padding-inline: var(--gap-2);
        color: var(--ink-soft);
      }
      .tools button[aria-pressed='true'] {
        color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false, hasChanged: (now, before) => JSON.stringify(now) !== JSON.stringify(before) }) data: ChartData | null = null;
  /** What it shows, in words: to screen readers, and as the name of its files. */
  @property() label = '';
  @property({ type: Boolean, reflect: true }) table = false;
  @property() operation = '';
  @property({ attribute: false }) variables: unknown = null;
  @state() private failed = false;
  @query('.canvas') private readonly canvas!: HTMLElement | null;

  #drawing: Drawing | null = null;
  readonly #sized = new ResizeObserver(() => this.#draw());
  readonly #again = (): void => this.#draw();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(THEME_CHANGED, this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(THEME_CHANGED, this.#again);
    this.#close();
  }

  override render(): unknown {
    const { data } = this;
    if (!data) {
      return nothing;
    }
    return html`<div .style=${`--height: ${chartHeight(data)}px`}>
        ${this.failed ? html`<p class="soft small" role="status">${t('notDrawn')}</p>` : nothing}
        ${this.table || this.failed ? table(data, this.label) : html`<div class="canvas"></div>`}
      </div>
      <div class="tools">
        <button class="plain" aria-pressed=${this.table} @click=${() => (this.table = !this.table)}>${icon('table')}${t('table')}</button>
        <button class="plain" ?disabled=${this.table || this.failed} @click=${this.#savePng}>${icon('download')}PNG</button>
        <button class="plain" @click=${() => saveFile(`${this.label}.csv`, chartCsv(data), CSV_TYPE)}>${icon('download')}CSV</button>
        <ug-copy-query plain .query=${this.operation} .variables=${this.variables}></ug-copy-query>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.canvas) {
      this.#close();
    } else if (this.#drawing === null || changed.size === 0 || changed.has('data')) {
      void this.#begin(this.canvas);
    }
  }

  async #begin(canvas: HTMLElement): Promise<void> {
    try {
      const { draw } = await import('./drawing.ts');
      // it may have been taken away, or begun by another update, meanwhile
      if (this.canvas === canvas && canvas.isConnected) {
        this.#drawing ??= draw(canvas, this.#pick);
        this.#sized.observe(canvas);
        this.#draw();
      }
    } catch {
      this.failed = true;
    }
  }

  #draw(): void {
    if (this.data && this.#drawing) {
      this.#drawing.resize();
      this.#drawing.show(this.data, t('drawn', { label: this.label, count: drawnBars(this.data).length }));
    }
  }

  #close(): void {
    this.#sized.disconnect();
    this.#drawing?.close();
    this.#drawing = null;
  }

  readonly #pick = (index: number): void => {
    const href = this.data?.bars[index]?.href;
    if (href) {
      go(href);
    }
  };

  readonly #savePng = async (): Promise<void> => {
    const png = await this.#drawing?.png();
    if (png) {
      saveFile(`${this.label}.png`, png);
    }
  };
}

function table(data: ChartData, label: string): unknown {
  return html`<div class="table" tabindex="0" role="region" aria-label=${t('tableOf', { label })}>
    <table>
      <thead>
        <tr>
          <th scope="col">${data.labelHead}</th>
          <th scope="col" class="number">${data.valueHead}</th>
          ${data.extraHeads?.map(head => html`<th scope="col" class="number">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${data.bars.map(
          bar => html`<tr>
            <td lang=${bar.isName ? 'zh-CN' : nothing}>${bar.href ? html`<a href=${bar.href}>${bar.label}</a>` : bar.label}</td>
            <td class="number">${number(bar.value)}</td>
            ${bar.extra?.map(value => html`<td class="number">${typeof value === 'number' ? number(value) : value}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-chart': Chart;
  }
}
