import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { t } from '../messages/common.ts';
import { Localized } from './localized.ts';

const SAID_MILLIS = 2000;

/** A button that copies the GraphQL query behind a view, with its variables as comments, ready for GraphiQL or a dashboard. */
@customElement('ug-copy-query')
export class CopyQuery extends Localized {
  static override styles = [base];

  @property() query = '';
  @property({ attribute: false }) variables: unknown = null;
  @state() private copied = false;

  override render(): unknown {
    return html`<button @click=${this.#copy} ?disabled=${!this.query}>
      ${icon('copy')}<span role="status">${this.copied ? t('copied') : t('copyQuery')}</span>
    </button>`;
  }

  readonly #copy = async (): Promise<void> => {
    // the printer is only needed here
    const { parse, print } = await import('graphql');
    const variables = JSON.stringify(this.variables ?? {}, null, 2).replaceAll(/^/gm, '# ');
    await navigator.clipboard.writeText(`${print(parse(this.query))}\n\n# variables\n${variables}\n`);
    this.copied = true;
    setTimeout(() => {
      this.copied = false;
    }, SAID_MILLIS);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-copy-query': CopyQuery;
  }
}
