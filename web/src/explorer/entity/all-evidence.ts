import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EvidenceFragment } from '../api/evidence.graphql.ts';
import { Asking } from '../api/asking.ts';
import { base } from '../design/base.ts';
import { evidence, evidenceStyles } from '../elements/evidence.ts';
import { Localized } from '../elements/localized.ts';
import { shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { AllEvidenceDocument } from './entity.graphql.ts';

/** The sentences behind a link that has many: the first ones at once, up to a hundred when asked for. */
@customElement('ug-all-evidence')
export class AllEvidence extends Localized {
  static override styles = [base, stateStyles, evidenceStyles];

  @property() entity = '';
  @property() relation = '';
  /** The sentences that are there already. */
  @property({ attribute: false }) begun: readonly EvidenceFragment[] = [];
  @property({ type: Number }) count = 0;
  @state() private all = false;

  readonly #asked = new Asking(this, AllEvidenceDocument, () => (this.all ? { entity: this.entity, relations: [this.relation] } : null));

  override render(): unknown {
    return this.all
      ? shown(this.#asked, ({ node }) => evidence(node?.relations.edges[0]?.relation.evidence ?? this.begun, this.count))
      : html`${evidence(this.begun, this.count)}
          <button @click=${() => (this.all = true)}>${common('showMore', { count: number(Math.min(this.count, MOST) - this.begun.length) })}</button>`;
  }
}

/** The longest page that the server gives. */
const MOST = 100;

declare global {
  interface HTMLElementTagNameMap {
    'ug-all-evidence': AllEvidence;
  }
}
