import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { number } from '../messages/format.ts';
import type { Bucket } from './bars.ts';
import { dayOf, type Days } from './days.ts';
import { t } from './texts.ts';

/** The bars of the overview as rows: those of the chosen days that are not empty. */
@customElement('ug-bucket-table')
export class BucketTable extends Localized {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-top: var(--gap-6);
      }
      table {
        width: auto;
        min-width: 18rem;
      }
      summary {
        cursor: pointer;
        color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) buckets: readonly Bucket[] = [];
  @property({ attribute: false }) chosen!: Days;

  override render(): unknown {
    const rows = this.buckets.filter(({ start, end, count }) => count > 0 && dayOf(end) >= this.chosen.from && dayOf(start) <= this.chosen.to);
    return html`<details><summary>${t('buckets')}</summary>
      <table>
        <thead><tr><th scope="col">${t('bucket.days')}</th><th scope="col" class="number">${t('bucket.count')}</th></tr></thead>
        <tbody>${rows.map(({ label, start, count }) => html`<tr><td>${label ?? start}</td><td class="number">${number(count)}</td></tr>`)}</tbody>
      </table></details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-bucket-table': BucketTable;
  }
}
