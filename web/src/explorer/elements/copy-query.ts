import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { t } from '../messages/common.ts';
import { Localized } from './localized.ts';

const SAID_MILLIS = 2000;

/** Copies the GraphQL query behind a view, with its variables as comments, or opens it in GraphiQL to change it and run it. */
@customElement('ug-copy-query')
export class CopyQuery extends Localized {
  static override styles = [
    base,
    css`
      .button {
        border-color: transparent;
        background: none;
        vertical-align: top;
      }
    `,
  ];

  @property() query = '';
  /** Beside buttons without a border, without one. */
  @property({ type: Boolean }) plain = false;
  @property({ attribute: false }) variables: unknown = null;
  @state() private copied = false;

  override render(): unknown {
    return html`<button class=${this.plain ? 'plain' : ''} @click=${this.#copy} ?disabled=${!this.query}>
        ${icon('copy')}<span role="status">${this.copied ? t('copied') : t('copyQuery')}</span>
      </button>
      ${this.query
        ? html`<a class="button" href=${this.#graphiql()} target="_blank" rel="noopener" title=${t('openGraphiql')} aria-label=${t('openGraphiql')}>
            ${icon('graphiql')}</a>`
        : nothing}`;
  }

  readonly #copy = async (): Promise<void> => {
    const variables = this.#variables().replaceAll(/^/gm, '# ');
    await navigator.clipboard.writeText(`${await printed(this.query)}\n\n# variables\n${variables}\n`);
    this.copied = true;
    setTimeout(() => {
      this.copied = false;
    }, SAID_MILLIS);
  };

  /** In the fragment, which no server sees or finds too long; GraphiQL lays it out in lines. */
  #graphiql(): string {
    return `/graphiql/#${new URLSearchParams({ query: this.query, variables: this.#variables() })}`;
  }

  #variables(): string {
    return JSON.stringify(this.variables ?? {}, null, 2);
  }
}

async function printed(query: string): Promise<string> {
  // the printer is only needed here
  const { parse, print } = await import('graphql');
  return print(parse(query));
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-copy-query': CopyQuery;
  }
}
