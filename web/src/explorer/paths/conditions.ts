import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RELATION_TYPES } from '../api/kinds.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { chipStyles, choices, removableChip, toggles } from '../elements/chip.ts';
import { entityStyles } from '../elements/entity-link.ts';
import '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { t as common } from '../messages/common.ts';
import { number, percent } from '../messages/format.ts';
import { MAX_GROUP_LENGTH, MAX_LENGTH, paramsOf, PLAIN, type Question } from './question.ts';
import type { Named } from './sentence.ts';
import { t } from './texts.ts';

const DEGREES = [20, 50, 100, 300, 1000, 5000];
const SOURCES = [0, 1, 2, 3, 5];
const CONFIDENCE_STEP = 5;

/** Under which conditions paths count. Each change is another address. */
@customElement('ug-path-conditions')
export class PathConditions extends Localized {
  static override styles = [
    base,
    entityStyles,
    chipStyles,
    css`
      :host {
        display: grid;
        gap: var(--gap-3);
      }
      summary {
        cursor: pointer;
        color: var(--accent);
        font-size: var(--size-small);
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
        gap: var(--gap-4) var(--gap-6);
        padding-top: var(--gap-4);
      }
      .wide {
        grid-column: 1 / -1;
      }
      .field {
        display: grid;
        gap: var(--gap-1);
        align-content: start;
        font-size: var(--size-small);
      }
      .field > span:first-child,
      .inline > span:first-child {
        color: var(--ink-soft);
      }
      .inline {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
        font-size: var(--size-small);
      }
      input[type='range'] {
        accent-color: var(--accent);
        width: 100%;
      }
      ug-find {
        max-width: 26rem;
      }
      label.check {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        font-size: var(--size-small);
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @property({ attribute: false }) known: ReadonlyMap<string, Named> = new Map();
  /** Whether the rest of the conditions is open; a first look needs the length only. */
  @property({ type: Boolean }) open = false;

  override render(): unknown {
    const { mode, maxLength } = this.question;
    const lengths = Array.from({ length: mode === 'group' ? MAX_GROUP_LENGTH : MAX_LENGTH }, (_, index) => index + 1);
    const changed = changedConditions(this.question);
    return html`<div class="inline">
        <span>${t('length')}</span>
        ${choices(t('length'), lengths, maxLength, String, length => ask({ maxLength: length }))}
      </div>
      <details ?open=${this.open} @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary>${changed > 0 ? t('conditions.count', { count: changed }) : t('conditions')}</summary>
        <div class="grid">
          <div class="field wide">
            <span>${t('types')} · ${t('types.all')}</span>
            ${toggles(t('types'), RELATION_TYPES, this.question.relationTypes, type => common(`relation.${type}`), types => ask({ relationTypes: types }))}
          </div>
          ${mode === 'group' ? html`<p class="wide small soft">${t('conditions.group')}</p>${this.#degree()}` : this.#ofPaths()}
          ${changed > 0
            ? html`<div class="wide"><button @click=${() => ask(PLAIN_CONDITIONS)}>${t('conditions.reset')}</button></div>`
            : nothing}
        </div>
      </details>`;
  }

  #degree(): unknown {
    return html`<label class="field"><span>${t('degree')}</span>
        <select title=${t('degree.hint')} @change=${(event: Event) => ask({ maxDegree: Number((event.target as HTMLSelectElement).value) })}>
          ${[...new Set([...DEGREES, this.question.maxDegree])]
            .sort((a, b) => a - b)
            .map(degree => html`<option value=${degree} ?selected=${degree === this.question.maxDegree}>${number(degree)}</option>`)}
        </select>
      </label>`;
  }

  #ofPaths(): unknown {
    const { since, until, minConfidence, minSources, topics } = this.question;
    return html`<label class="field"><span>${t('since')}</span>
        <input type="date" title=${t('time.hint')} .value=${since} max=${until || nothing} @change=${(event: Event) => ask({ since: valueOf(event) })} /></label>
      <label class="field"><span>${t('until')}</span>
        <input type="date" title=${t('time.hint')} .value=${until} min=${since || nothing} @change=${(event: Event) => ask({ until: valueOf(event) })} /></label>
      <label class="field"><span>${t('confidence')} ${percent(minConfidence)}</span>
        <input type="range" min="0" max="95" step=${CONFIDENCE_STEP} .value=${String(Math.round(minConfidence * 100))}
          aria-valuetext=${percent(minConfidence)} @change=${(event: Event) => ask({ minConfidence: Number(valueOf(event)) / 100 })} /></label>
      <label class="field"><span>${t('sources')}</span>
        <select @change=${(event: Event) => ask({ minSources: Number((event.target as HTMLSelectElement).value) })}>
          ${[...new Set([...SOURCES, minSources])].sort((a, b) => a - b).map(count => html`<option value=${count} ?selected=${count === minSources}>${count}</option>`)}
        </select></label>
      ${this.#degree()}
      <label class="check"><input type="checkbox" .checked=${topics}
        @change=${(event: Event) => ask({ topics: (event.target as HTMLInputElement).checked })} /> ${t('topics')}</label>
      ${this.#avoided()}`;
  }

  #avoided(): unknown {
    const { avoid } = this.question;
    return html`<div class="field wide">
      <span>${t('avoid')}</span>
      ${avoid.length === 0 ? html`<span class="soft">${t('avoid.none')}</span>` : nothing}
      <ul class="row" aria-label=${t('avoid')} ?hidden=${avoid.length === 0}>
        ${avoid.map(id => {
          const entity = this.known.get(id) ?? { name: id };
          return html`<li>${removableChip(entity, t('remove', { name: entity.name }), () => ask({ avoid: avoid.filter(other => other !== id) }))}</li>`;
        })}
      </ul>
      <ug-find .types=${['UNION', 'OTHER_ORGANIZATION', 'PERSON', 'EVENT', 'PLACE', 'TOPIC']} .label=${t('avoid.add')}
        @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => {
          event.stopPropagation();
          ask({ avoid: [...new Set([...avoid, event.id])] });
        }}></ug-find>
    </div>`;
  }
}

const { relationTypes, since, until, avoid, maxDegree, minConfidence, minSources, topics, thorough } = PLAIN;
const PLAIN_CONDITIONS = { relationTypes, since, until, avoid, maxDegree, minConfidence, minSources, topics, thorough };

/** How many conditions differ from the usual. */
function changedConditions(question: Question): number {
  const { avoid: avoided, relationTypes: types } = question;
  const others = [
    question.since !== '' || question.until !== '',
    question.maxDegree !== maxDegree,
    question.minConfidence !== minConfidence,
    question.minSources !== minSources,
    question.topics !== topics,
    types.length > 0,
  ];
  return others.filter(Boolean).length + avoided.length;
}

function ask(change: Partial<Question>): void {
  setParams({ ...paramsOf(change), open: null, shown: null });
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-path-conditions': PathConditions;
  }
}
