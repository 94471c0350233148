import { css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../../design/base.ts';
import { icon } from '../../design/icons.ts';
import { Localized } from '../../elements/localized.ts';
import type { Point } from '../model/graph-state.ts';
import { g } from '../texts.ts';
import type { Action } from './actions.ts';

/** A menu at a point of the page: arrow keys move, Enter does, Escape closes. */
@customElement('ug-graph-menu')
export class GraphMenu extends Localized {
  static override styles = [
    base,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        left: var(--x);
        top: var(--y);
        min-width: 12rem;
        max-height: 80vh;
        margin: 0;
        padding: var(--gap-1);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      button {
        display: grid;
        grid-template-columns: 1.25rem 1fr auto;
        width: 100%;
        border: none;
        background: none;
        text-align: start;
        white-space: pre;
      }
      button > :nth-child(2) {
        grid-column: 2;
      }
      button:hover,
      button:focus-visible {
        background: var(--accent-wash);
        outline: none;
      }
      kbd {
        color: var(--ink-soft);
        font: var(--size-small) var(--font-mono);
      }
    `,
  ];

  @property({ attribute: false }) actions: readonly Action[] = [];
  @query('[popover]') private readonly popup!: HTMLElement;
  #before: HTMLElement | null = null;

  async show(actions: readonly Action[], at: Point, before: HTMLElement): Promise<void> {
    this.actions = actions;
    this.#before = before;
    await this.updateComplete;
    this.popup.showPopover();
    const { width, height } = this.popup.getBoundingClientRect();
    this.popup.style.setProperty('--x', `${Math.max(4, Math.min(at.x, window.innerWidth - width - 8))}px`);
    this.popup.style.setProperty('--y', `${Math.max(4, Math.min(at.y, window.innerHeight - height - 8))}px`);
    this.#buttons()[0]?.focus();
  }

  override render(): unknown {
    return html`<div popover role="menu" aria-label=${g('menu')} @keydown=${this.#pressed}>
      ${this.actions.map(
        action => html`<button role="menuitem" tabindex="-1" @click=${() => this.#do(action)}>
          <span>${action.icon ? icon(action.icon) : ''}</span><span>${action.words}</span><kbd>${action.key ?? ''}</kbd>
        </button>`,
      )}
    </div>`;
  }

  #do(action: Action): void {
    this.popup.hidePopover();
    this.#before?.focus();
    action.run();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.popup.hidePopover();
      this.#before?.focus();
    }
    if (step !== undefined) {
      event.preventDefault();
      const buttons = this.#buttons();
      const at = buttons.indexOf(this.shadowRoot!.activeElement as HTMLButtonElement);
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    }
  };

  #buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-graph-menu': GraphMenu;
  }
}
