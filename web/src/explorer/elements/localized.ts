import { LitElement } from 'lit';
import { LANGUAGE_CHANGED } from '../messages/language.ts';

/** An element that shows texts, and shows them anew when the language changes. */
export class Localized extends LitElement {
  readonly #again = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(LANGUAGE_CHANGED, this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(LANGUAGE_CHANGED, this.#again);
  }
}
