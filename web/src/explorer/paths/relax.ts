import { css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ask } from '../api/ask.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { number } from '../messages/format.ts';
import { PathCountDocument } from './paths.graphql.ts';
import { MAX_DEGREE, paramsOf, pathVariables, type Question } from './question.ts';
import { relaxations, type Relaxation } from './relaxations.ts';
import { t } from './texts.ts';

/** Trials are to tell some from none, not to count all. */
const COUNTED = 11;
const TRIAL = { first: COUNTED, maxNodes: 2000, maxMillis: 800 };

interface Trial {
  readonly count: number;
  readonly complete: boolean;
}

/** Offers to relax one condition at a time; what each would bring is tried behind the scenes, one after the other. */
@customElement('ug-relax')
export class Relax extends Localized {
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
        margin-top: var(--gap-2);
      }
      .zero {
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @property() to = '';
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  @state() private trials: ReadonlyMap<Relaxation['what'] | string, Trial | 'failed'> = new Map();
  #running: AbortController | null = null;
  #asked = '';

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // the same question comes as another object whenever the address changes
    const asked = JSON.stringify([this.question, this.to]);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.trials = new Map();
      void this.#tryAll();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  override render(): unknown {
    return html`<ul>${relaxations(this.question).map(offer => html`<li>${this.#offer(offer)}</li>`)}</ul>`;
  }

  #offer(offer: Relaxation): unknown {
    const trial = this.trials.get(keyOf(offer));
    return html`<button class=${trial !== 'failed' && trial?.count === 0 ? 'zero' : ''} @click=${() => setParams({ ...paramsOf(offer.change), open: null })}>
      <span>${this.#words(offer)}</span><span class="soft small" role="status">${outcome(trial)}</span>
    </button>`;
  }

  #words({ what, id }: Relaxation): string {
    return t(`relax.${what}`, {
      length: this.question.maxLength + 1,
      degree: number(MAX_DEGREE),
      name: id ? (this.names.get(id) ?? id) : '',
    });
  }

  async #tryAll(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    for (const offer of relaxations(this.question)) {
      const trial = await tried({ ...this.question, ...offer.change }, this.to, running.signal);
      if (running.signal.aborted) {
        return;
      }
      this.trials = new Map(this.trials).set(keyOf(offer), trial);
    }
  }
}

async function tried(question: Question, to: string, signal: AbortSignal): Promise<Trial | 'failed'> {
  try {
    const { data } = await ask(PathCountDocument, { ...pathVariables(question, to), ...TRIAL }, signal);
    return { count: data.paths.paths.length, complete: data.paths.complete };
  } catch {
    return 'failed';
  }
}

function keyOf({ what, id }: Relaxation): string {
  return `${what} ${id ?? ''}`;
}

function outcome(trial: Trial | 'failed' | undefined): string {
  if (trial === undefined) {
    return t('relax.trying');
  }
  if (trial === 'failed') {
    return t('relax.failed');
  }
  const { count, complete } = trial;
  if (count >= COUNTED || (count > 0 && !complete)) {
    return t('relax.atLeast', { count: Math.min(count, COUNTED - 1) });
  }
  return count > 0 ? t('relax.count', { count }) : t(complete ? 'relax.zero' : 'relax.unknown');
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-relax': Relax;
  }
}
