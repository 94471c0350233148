import { css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { savedViews } from '../app/views.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { t } from '../messages/common.ts';
import { Localized } from './localized.ts';

/** A button that keeps the address of the view under a name, in this browser; the search page lists what was kept. */
@customElement('ug-save-view')
export class SaveView extends Localized {
  static override styles = [
    base,
    css`
      form {
        display: inline-flex;
        gap: var(--gap-2);
        max-width: 100%;
      }
      input {
        min-width: 0;
        width: 16rem;
      }
    `,
  ];

  /** The name proposed for the view. */
  @property() name = '';
  @state() private step: 'idle' | 'naming' | 'saved' = 'idle';
  @query('input') private readonly input!: HTMLInputElement | null;
  #kept = '';

  override render(): unknown {
    if (this.step === 'naming') {
      return html`<form @submit=${this.#save} @keydown=${this.#escaped}>
        <input aria-label=${t('view.name')} title=${t('view.save.hint')} required .value=${this.name} />
        <button class="primary">${icon('save')}${t('save')}</button>
        <button type="button" @click=${() => (this.step = 'idle')}>${t('cancel')}</button>
      </form>`;
    }
    return html`<button title=${t('view.save.hint')} @click=${this.#begin}>
      ${icon('save')}<span role="status">${this.step === 'saved' ? t('view.saved', { name: this.#kept }) : t('save')}</span>
    </button>`;
  }

  readonly #begin = async (): Promise<void> => {
    this.step = 'naming';
    await this.updateComplete;
    this.input?.select();
  };

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#kept = this.input?.value.trim() || this.name;
    savedViews.add(this.#kept, location.pathname + location.search);
    this.step = 'saved';
  };

  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.step = 'idle';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-save-view': SaveView;
  }
}
