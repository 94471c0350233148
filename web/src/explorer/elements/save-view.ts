import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { savedViews } from '../app/views.ts';
import { base } from '../design/base.ts';
import { icon, type IconName } from '../design/icons.ts';
import { t } from '../messages/common.ts';
import { Localized } from './localized.ts';

/** A button that keeps the present address under a name that the user may change. */
@customElement('ug-save-view')
export class SaveView extends Localized {
  static override styles = [
    base,
    css`
      form {
        display: flex;
        gap: var(--gap-2);
      }
      input {
        min-width: 0;
        width: 14rem;
      }
    `,
  ];

  /** The name that is proposed. */
  @property() name = '';
  @property() icon: IconName = 'save';
  @state() private naming = false;
  @state() private saved = '';
  @query('input') private readonly input!: HTMLInputElement | null;

  override render(): unknown {
    return html`${this.naming ? this.#form() : html`<button @click=${this.#name}>${icon('save')}${t('save')}</button>`}
      <span class="hidden-text" role="status">${this.saved ? t('view.saved', { name: this.saved }) : nothing}</span>`;
  }

  #form(): unknown {
    return html`<form @submit=${this.#save} @keydown=${this.#pressed}>
      <input type="text" required aria-label=${t('view.name')} .value=${this.name} />
      <button class="primary">${t('save')}</button>
      <button type="button" class="plain" aria-label=${t('cancel')} @click=${this.#end}>${icon('close')}</button>
    </form>`;
  }

  readonly #name = async (): Promise<void> => {
    this.naming = true;
    await this.updateComplete;
    this.input?.select();
  };

  readonly #save = (event: Event): void => {
    event.preventDefault();
    const name = this.input?.value.trim();
    if (name) {
      savedViews.add(name, location.pathname + location.search, this.icon);
      this.saved = name;
      void this.#end();
    }
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      void this.#end();
    }
  };

  /** The button comes back with the focus, so that the keyboard stays where it was. */
  readonly #end = async (): Promise<void> => {
    this.naming = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-save-view': SaveView;
  }
}
