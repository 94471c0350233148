import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { VIEWS_CHANGED, type View, type Views } from '../app/views.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { Localized } from '../elements/localized.ts';
import { t as common } from '../messages/common.ts';
import { instant } from '../messages/format.ts';
import { t } from './texts.ts';

/** Views that this browser remembers; those that the user saved can be renamed and removed. */
@customElement('ug-view-list')
export class ViewList extends Localized {
  static override styles = [
    base,
    css`
      h2 {
        margin-bottom: var(--gap-2);
        font-size: var(--size);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        padding-block: 0.25rem;
        border-top: 1px solid var(--line);
      }
      li > a {
        flex: 1;
        min-width: 0;
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
        color: var(--ink);
      }
      li > a span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .icon {
        flex: none;
        color: var(--ink-soft);
      }
      form {
        display: flex;
        flex: 1;
        gap: var(--gap-2);
      }
      input {
        flex: 1;
        min-width: 0;
      }
      button.plain {
        padding-inline: var(--gap-2);
      }
      time {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) views!: Views;
  @property() heading = '';
  /** What is said when there are none. */
  @property() none = '';
  @property({ type: Boolean }) editable = false;
  @state() private renaming = '';

  readonly #changed = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(VIEWS_CHANGED, this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(VIEWS_CHANGED, this.#changed);
  }

  override render(): unknown {
    const views = this.views.list();
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${this.heading}</h2>
      ${views.length === 0
        ? html`<p class="soft small">${this.none}</p>`
        : html`<ul>
            ${views.map(view => html`<li>${view.href === this.renaming ? this.#form(view) : this.#row(view)}</li>`)}
          </ul>`}
    </section>`;
  }

  #row(view: View): unknown {
    const { name, href } = view;
    return html`<a href=${href} lang="zh-CN">${icon(view.icon ?? 'save')}<span>${name}</span></a>
      <time class="soft small">${instant(new Date(view.at).toISOString())}</time>
      ${this.editable
        ? html`<button class="plain" @click=${() => this.#rename(href)}>${t('rename')}<span class="hidden-text">${name}</span></button>`
        : ''}
      <button class="plain" aria-label=${`${common('remove')} ${name}`} title=${common('remove')} @click=${() => this.views.remove(href)}>${icon('close')}</button>`;
  }

  #form(view: View): unknown {
    return html`<form @submit=${(event: Event) => this.#renamed(event, view)} @keydown=${this.#pressed}>
      <input type="text" required aria-label=${common('view.name')} .value=${view.name} />
      <button class="primary">${t('rename')}</button>
    </form>`;
  }

  async #rename(href: string): Promise<void> {
    this.renaming = href;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.select();
  }

  #renamed(event: Event, view: View): void {
    event.preventDefault();
    const name = this.renderRoot.querySelector('input')?.value.trim();
    if (name) {
      this.views.rename(view.href, name);
      this.renaming = '';
    }
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.renaming = '';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-view-list': ViewList;
  }
}
