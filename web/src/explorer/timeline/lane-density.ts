import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { axis, bars, barStyles, type Bucket } from './bars.ts';
import type { Days } from './days.ts';
import { daysWords } from './event-words.ts';
import { t } from './texts.ts';
import { Width } from './width.ts';

const HEAD = 70;

/** The bars above the lanes; a click on one shows its days. */
@customElement('ug-lane-density')
export class LaneDensity extends Localized {
  static override styles = [
    base,
    barStyles,
    css`
      :host {
        display: block;
        height: ${HEAD}px;
      }
      svg {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) days!: Days;
  @property({ attribute: false }) buckets: readonly Bucket[] = [];
  readonly #width = new Width(this);

  override render(): unknown {
    const scale = { ...this.days, width: this.#width.pixels };
    return scale.width === 0
      ? nothing
      : html`<svg width=${scale.width} height=${HEAD} role="img" aria-label=${t('density', { days: daysWords(this.days) })} @click=${this.#zoom}>
          ${axis(scale, 0, HEAD)}<g transform="translate(0 18)">${svg`${bars(scale, this.buckets, HEAD - 18)}`}</g>
        </svg>`;
  }

  readonly #zoom = (event: MouseEvent): void => {
    const bars = [...this.renderRoot.querySelectorAll('.bar')];
    const bucket = this.buckets.filter(({ count }) => count > 0)[bars.indexOf(event.target as Element)];
    if (bucket) {
      setParams({ from: bucket.start, to: bucket.end });
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-lane-density': LaneDensity;
  }
}
