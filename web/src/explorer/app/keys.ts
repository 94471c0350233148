import { css, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { t } from '../messages/common.ts';
import { isTyping } from './app.ts';
import { go } from './place.ts';
import { SCREENS, type Screen, type ScreenName } from './screens.ts';

/** A key, and what it does in words. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: () => string;
}

const LEAD = 'g';
const LEAD_MILLIS = 1200;

/** Keys of the screen that is shown; a screen sets them when it appears. */
let screenKeys: readonly KeyHelp[] = [];

export function setScreenKeys(keys: readonly KeyHelp[]): void {
  screenKeys = keys;
}

/** The keys that work everywhere, and the help (`?`) that lists them with those of the screen. */
@customElement('ug-keys')
export class Keys extends Localized {
  static override styles = [
    base,
    css`
      dialog {
        min-width: min(28rem, 90vw);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--gap-2) var(--gap-4);
        margin-block: var(--gap-4);
      }
      kbd {
        padding: 0.1em 0.5em;
        border: 1px solid var(--line);
        border-bottom-width: 2px;
        border-radius: var(--radius-small);
        background: var(--sunken);
        font: var(--size-small) var(--font-mono);
      }
    `,
  ];

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  #leadAt = -Infinity;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#pressed);
  }

  toggle(): void {
    this.requestUpdate();
    if (this.dialog.open) {
      this.dialog.close();
    } else {
      this.dialog.showModal();
    }
  }

  override render(): unknown {
    const everywhere: KeyHelp[] = [
      { keys: '/', does: () => t('key.search') },
      { keys: '?', does: () => t('key.help') },
      ...entries().map(({ name, key }) => ({ keys: `${LEAD} ${key}`, does: () => t(`nav.${name}`) })),
    ];
    return html`<dialog aria-label=${t('help')}>
      <h2>${t('help')}</h2>
      <dl>
        ${[...everywhere, ...screenKeys].map(({ keys, does }) => html`<dt>${keys.split(' ').map(key => html`<kbd>${key}</kbd> `)}</dt><dd>${does()}</dd>`)}
      </dl>
      <button @click=${() => this.dialog.close()}>${t('close')}</button>
    </dialog>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (isTyping(event)) {
      return;
    }
    if (event.key === '?') {
      this.toggle();
    } else if (event.key === LEAD) {
      this.#leadAt = event.timeStamp;
    } else if (event.timeStamp - this.#leadAt < LEAD_MILLIS) {
      const to = entries().find(({ key }) => key === event.key);
      this.#leadAt = -Infinity;
      if (to) {
        event.preventDefault();
        event.stopImmediatePropagation();
        go(to.name === 'search' ? '/' : `/${to.name}`);
      }
    }
  };
}

function entries(): { readonly name: Exclude<ScreenName, 'entity' | 'article'>; readonly key: string }[] {
  return (Object.entries(SCREENS) as [ScreenName, Screen][]).flatMap(([name, { entry }]) =>
    entry && name !== 'entity' && name !== 'article' ? [{ name, key: entry.key }] : [],
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-keys': Keys;
  }
}
