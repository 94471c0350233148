import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { SearchType } from '../api/schema.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { t } from '../messages/common.ts';
import { entityStyles } from './entity-link.ts';
import { FindDocument } from './find.graphql.ts';
import { hitDetail, hitForm, hitHref, hitName, hitType, type Hit, type HitType } from './hit.ts';
import { Localized } from './localized.ts';
import { message } from './states.ts';

const PAUSE_MILLIS = 120;
const PROPOSALS = 8;

/** Told when the user chose a hit. */
export class PickEvent extends Event {
  constructor(
    readonly id: string,
    readonly name: string,
    readonly hitType: HitType,
    readonly href: string,
  ) {
    super('ug-pick', { bubbles: true, composed: true });
  }
}

/** Told when the user pressed Enter without choosing any. */
export class SubmitEvent extends Event {
  constructor(readonly text: string) {
    super('ug-submit', { bubbles: true, composed: true });
  }
}

/**
 * A search box that proposes what it finds while somebody types: a combobox of the WAI-ARIA practices. Tells `ug-pick` of what was chosen and
 * `ug-submit` of a text entered without choosing.
 */
@customElement('ug-find')
export class Find extends Localized {
  static override styles = [
    base,
    entityStyles,
    css`
      :host {
        display: block;
        position: relative;
      }
      .field {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        padding-inline: var(--gap-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .field:focus-within {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      .field input {
        flex: 1;
        min-width: 0;
        border: none;
        outline: none;
        background: none;
        min-height: var(--find-height, 2.25rem);
        padding: 0;
      }
      .icon {
        color: var(--ink-soft);
        flex: none;
      }
      .list {
        position: absolute;
        z-index: 30;
        inset-inline: 0;
        top: calc(100% + 4px);
        max-height: 60vh;
        overflow: auto;
        padding: var(--gap-1);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        box-shadow: var(--shadow);
      }
      .list > * {
        padding: var(--gap-2) var(--gap-3);
        border-radius: var(--radius-small);
      }
      [role='option'] {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--gap-2);
        cursor: pointer;
      }
      [role='option'] > .icon {
        color: var(--kind);
        margin-top: 0.2em;
      }
      [aria-selected='true'] {
        background: var(--accent-wash);
      }
      .detail {
        grid-column: 2;
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--gap-3);
        line-height: 1.4;
      }
    `,
  ];

  /** Only hits of these sorts; all when empty. */
  @property({ attribute: false }) types: readonly SearchType[] = [];
  /** What the box is for, to screen readers. */
  @property() label = '';
  @property() value = '';
  /** What the empty box says; by default by what names entities are found. */
  @property() placeholder = '';
  /** Whether choosing leaves the name in the box (to pick an end of a path) or empties it (to go there). */
  @property({ type: Boolean }) keeps = false;

  @state() private text = '';
  @state() private open = false;
  @state() private chosen = -1;
  @query('input') private readonly input!: HTMLInputElement;

  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #found = new Asking(this, FindDocument, () =>
    this.text.trim() ? { text: this.text.trim(), types: this.types.length > 0 ? [...this.types] : null, first: PROPOSALS } : null,
  );

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  override render(): unknown {
    const active = this.open && this.chosen >= 0 ? `hit-${this.chosen}` : nothing;
    return html`<div class="field" role="search">
        ${icon('search')}
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${this.label || t('find')}
          aria-expanded=${this.open && this.text.trim() !== ''}
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant=${active}
          placeholder=${this.placeholder || t('find.placeholder')}
          .value=${this.value}
          @input=${this.#typed}
          @keydown=${this.#pressed}
          @focus=${() => this.#show(true)}
          @blur=${() => this.#show(false)}
        />
        <slot></slot>
      </div>
      <div id="hits" class="list" role="listbox" aria-label=${t('find')} ?hidden=${!this.open || !this.text.trim()} @mousedown=${keepFocus}>
        ${this.#proposals()}
      </div>`;
  }

  #proposals(): unknown {
    const answer = this.#found.latest?.data.search;
    if (this.#found.failure) {
      return html`<div role="alert">${message(this.#found.failure)}</div>`;
    }
    if (!answer) {
      return html`<div class="soft" role="status">${t('loading')}</div>`;
    }
    if (answer.edges.length === 0) {
      return html`<div class="soft" role="status">${t('find.none', { text: this.text })}</div>`;
    }
    return answer.edges.map((hit, index) => this.#option(hit, index));
  }

  #option(hit: Hit, index: number): unknown {
    const type = hitType(hit);
    return html`<div id="hit-${index}" class=${type} role="option" aria-selected=${index === this.chosen} @click=${() => this.#pick(hit)}
      @mousemove=${() => (this.chosen = index)}>
      ${icon(type)}
      <span lang="zh-CN">${hitName(hit)}</span>
      <span class="detail soft small"><span>${t(`entityType.${type}`)}</span><span>${hitForm(hit)}</span><span lang="zh-CN">${hitDetail(hit)}</span></span>
    </div>`;
  }

  readonly #typed = (event: InputEvent): void => {
    if (event.isComposing && !this.open) {
      return;
    }
    this.value = this.input.value;
    this.open = true;
    this.chosen = -1;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => (this.text = this.value), PAUSE_MILLIS);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it composes
    if (event.isComposing) {
      return;
    }
    const hits = this.#found.latest?.data.search.edges ?? [];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        this.open = true;
        this.chosen = (this.chosen + (event.key === 'ArrowDown' ? 1 : hits.length)) % Math.max(1, hits.length);
        break;
      }
      case 'Enter':
        event.preventDefault();
        this.#entered(hits[this.open ? this.chosen : -1]);
        break;
      case 'Escape':
        this.open = false;
        break;
    }
  };

  #entered(hit: Hit | undefined): void {
    if (hit) {
      this.#pick(hit);
    } else if (this.value.trim()) {
      this.open = false;
      this.dispatchEvent(new SubmitEvent(this.value.trim()));
    }
  }

  #pick(hit: Hit): void {
    this.open = false;
    this.chosen = -1;
    this.value = this.keeps ? hitName(hit) : '';
    this.text = '';
    this.dispatchEvent(new PickEvent(hit.node.id, hitName(hit), hitType(hit), hitHref(hit)));
  }

  #show(open: boolean): void {
    this.open = open;
  }
}

/** A click into the list must not take the focus from the box, which would close the list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-find': Find;
  }
  interface HTMLElementEventMap {
    'ug-pick': PickEvent;
    'ug-submit': SubmitEvent;
  }
}
