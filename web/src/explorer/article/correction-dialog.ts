import { css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { Localized } from '../elements/localized.ts';
import { saveFile } from '../elements/save-file.ts';
import { t as common } from '../messages/common.ts';
import { correctionReport } from './correction.ts';
import { t } from './texts.ts';
import type { Article, Fact } from './whole.ts';

/** Composes a report of what is wrong, which the user copies or downloads: the server takes no corrections yet. */
@customElement('ug-correction')
export class CorrectionDialog extends Localized {
  static override styles = [
    base,
    css`
      dialog {
        width: min(36rem, 92vw);
      }
      textarea {
        width: 100%;
        min-height: 5rem;
        padding: var(--gap-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--surface);
        color: inherit;
        font: inherit;
        resize: vertical;
      }
      label,
      pre {
        display: block;
        margin-block: var(--gap-3);
      }
      pre {
        max-height: 12rem;
        overflow: auto;
        padding: var(--gap-3);
        border-radius: var(--radius-small);
        background: var(--sunken);
        font: var(--size-small) / 1.6 var(--font-mono);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) article!: Article;
  @state() private fact: Fact | null = null;
  @state() private remark = '';
  @state() private copied = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Opens for a fact, or for the article as a whole. */
  open(fact: Fact | null): void {
    this.fact = fact;
    this.remark = '';
    this.copied = false;
    this.dialog.showModal();
  }

  override render(): unknown {
    const report = correctionReport(this.article, this.fact, this.remark);
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${t('correct')}</h2>
      <p class="soft small">${t('correct.honest')}</p>
      <label>${t('correct.what')}<textarea .value=${this.remark} @input=${this.#typed}></textarea></label>
      <pre tabindex="0" role="region" aria-label=${t('correct.report')} lang="zh-CN">${report}</pre>
      <div class="row">
        <button class="primary" @click=${() => this.#copy(report)}>${icon('copy')}<span role="status">${this.copied ? common('copied') : common('copy')}</span></button>
        <button @click=${() => saveFile(`correction-${this.fact?.id ?? this.article.id}.txt`, report)}>${icon('download')}${t('correct.download')}</button>
        <button class="plain" @click=${() => this.dialog.close()}>${common('close')}</button>
      </div>
    </dialog>`;
  }

  readonly #typed = (event: InputEvent): void => {
    this.remark = (event.target as HTMLTextAreaElement).value;
    this.copied = false;
  };

  async #copy(report: string): Promise<void> {
    await navigator.clipboard.writeText(report);
    this.copied = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-correction': CorrectionDialog;
  }
}
