import { css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Place } from '../app/place.ts';
import { go, setParams } from '../app/place.ts';
import type { ScreenElement } from '../app/screens.ts';
import { setScreenKeys } from '../app/keys.ts';
import { base } from '../design/base.ts';
import '../elements/find.ts';
import type { Find } from '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { t as common } from '../messages/common.ts';
import './home.ts';
import './results.ts';
import { t } from './texts.ts';

/** Where one begins: the box, and below it what it found or what there is. */
@customElement('ug-search-screen')
export class SearchScreen extends Localized implements ScreenElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 64rem;
      }
      .top {
        padding-block: var(--gap-8) var(--gap-6);
      }
      .top h1 {
        margin-bottom: var(--gap-4);
      }
      ug-find {
        --find-height: 3rem;
        max-width: 44rem;
        margin-bottom: var(--gap-2);
      }
    `,
  ];

  @property({ attribute: false }) place!: Place;
  @query('ug-find') private readonly find!: Find;

  override connectedCallback(): void {
    super.connectedCallback();
    setScreenKeys([]);
  }

  override focus(): void {
    this.find.focus();
  }

  protected override async firstUpdated(): Promise<void> {
    await this.find.updateComplete;
    if (!this.#text && matchMedia('(hover: hover)').matches) {
      this.find.focus();
    }
  }

  override render(): unknown {
    return html`<div class="page">
      ${this.#text ? html`<h1 class="hidden-text">${t('title.results', { text: this.#text })}</h1>${this.#box()}` : this.#welcome()}
      ${this.#text
        ? html`<ug-search-results .params=${this.place.params}></ug-search-results>`
        : html`<ug-search-home></ug-search-home>`}
    </div>`;
  }

  get #text(): string {
    return (this.place.params.get('q') ?? '').trim();
  }

  #welcome(): unknown {
    return html`<div class="top">
      <h1>${common('brand.tagline')}</h1>
      ${this.#box()}
      <p class="soft small">${t('hint')}</p>
    </div>`;
  }

  #box(): unknown {
    return html`<ug-find .label=${common('find')} .value=${this.#text} @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => go(event.href)}
      @ug-submit=${(event: HTMLElementEventMap['ug-submit']) => setParams({ q: event.text })}></ug-find>`;
  }
}
