import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { Localized } from '../elements/localized.ts';
import { shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import type { Found } from './path-export.ts';
import './path-card.ts';
import { PathsDocument } from './paths.graphql.ts';
import { MAX_SHOWN, paramsOf, pathVariables, type Question } from './question.ts';
import './relax.ts';
import { t } from './texts.ts';

/** Told when the paths to an end are known, or cannot be had. */
export class FoundEvent extends Event {
  constructor(
    readonly to: string,
    readonly found: Found | null,
  ) {
    super('ug-found', { bubbles: true, composed: true });
  }
}

/** The paths between two entities: the best of them, how far the search went, and what to relax when there is none. */
@customElement('ug-paths-between')
export class PathsBetween extends Localized {
  static override styles = [
    base,
    stateStyles,
    css`
      :host {
        display: grid;
        gap: var(--gap-4);
      }
      .none {
        padding: var(--gap-4);
      }
      .none h3 {
        font-size: var(--size-large);
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @property() to = '';
  @property({ type: Number }) group = 0;
  /** Whether others are asked first. */
  @property({ type: Boolean }) waits = false;
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();

  readonly #asking = new Asking(this, PathsDocument, () => (this.waits ? null : pathVariables(this.question, this.to)));
  #told: unknown = null;

  /** What was asked, to be copied. */
  get asked(): Asking<unknown, unknown> {
    return this.#asking as Asking<unknown, unknown>;
  }

  override render(): unknown {
    return this.waits ? html`<p class="state" role="status">${t('waiting')}</p>` : shown(this.#asking, ({ paths }) => this.#found(paths), 8);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const outcome = this.#asking.answer ?? this.#asking.failure;
    if (outcome && outcome !== this.#told) {
      this.#told = outcome;
      this.dispatchEvent(new FoundEvent(this.to, this.#shownOf(this.#asking.answer?.data.paths ?? null)));
    }
  }

  #found(paths: Found): unknown {
    const { paths: best } = this.#shownOf(paths) ?? paths;
    return html`${paths.complete ? nothing : this.#cut(paths)}
    ${best.length === 0
      ? this.#none(paths)
      : html`<p class="soft small" role="status">
          ${paths.paths.length > best.length ? common('showingAtLeast', { shown: number(best.length) }) : t('found.all', { count: best.length })}
        </p>`}
    ${best.map((path, index) => html`<ug-path-card .path=${path} .rank=${index + 1} .group=${this.group}></ug-path-card>`)}
    ${paths.paths.length > best.length && this.question.shown < MAX_SHOWN
      ? html`<div><button @click=${this.#more}>${t('shown.more')}</button></div>`
      : nothing}`;
  }

  #cut(paths: Found): unknown {
    return html`<div class="state partial" role="status">
      ${icon('warning')}
      <span>${paths.paths.length === 0 ? t('cut.none') : t('cut', { length: paths.completeTo })} ${paths.stoppedBy ? t(`cut.${paths.stoppedBy}`) : ''}</span>
      ${this.question.thorough ? nothing : html`<button @click=${() => setParams(paramsOf({ thorough: true }))}>${t('thorough')}</button>`}
    </div>`;
  }

  /** Only a whole search may say that there is none. */
  #none(paths: Found): unknown {
    return html`<div class="none card">
      ${paths.complete ? html`<h3 role="status">${t('none', { length: this.question.maxLength })}</h3>` : nothing}
      <p class="soft">${paths.complete ? t('none.hint') : nothing} ${t('relax')}</p>
      <ug-relax .question=${this.question} .to=${this.to} .names=${this.names}></ug-relax>
    </div>`;
  }

  /** One more than is shown was asked for. */
  #shownOf(paths: Found | null): Found | null {
    return paths && { ...paths, paths: paths.paths.slice(0, this.question.shown) };
  }

  readonly #more = (): void => setParams(paramsOf({ shown: Math.min(MAX_SHOWN, this.question.shown * 2) }), { replace: true });
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-paths-between': PathsBetween;
  }
  interface HTMLElementEventMap {
    'ug-found': FoundEvent;
  }
}
