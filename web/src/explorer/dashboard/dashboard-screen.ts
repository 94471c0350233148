import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ScreenElement } from '../app/screens.ts';
import type { Place } from '../app/place.ts';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';

@customElement('ug-dashboard-screen')
export class DashboardScreen extends Localized implements ScreenElement {
  static override styles = [base];

  @property({ attribute: false }) place!: Place;

  override render(): unknown {
    return html`<div class="page"></div>`;
  }
}
