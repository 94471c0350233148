import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SearchType } from '../api/schema.ts';
import { ENTITY_TYPES } from '../api/kinds.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { chipStyles, removableChip } from '../elements/chip.ts';
import { entityStyles } from '../elements/entity-link.ts';
import '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { GROUP_SIZE, MAX_TARGETS, paramsOf, targets, type Question } from './question.ts';
import type { Named } from './sentence.ts';
import { t } from './texts.ts';

const TYPES: readonly SearchType[] = ENTITY_TYPES;

/** Where the paths are to begin and end: one box for each end, or chips and a box that adds to them. */
@customElement('ug-path-ends')
export class PathEnds extends Localized {
  static override styles = [
    base,
    entityStyles,
    chipStyles,
    css`
      .pair {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        align-items: end;
        gap: var(--gap-3);
      }
      .label {
        display: block;
        margin-bottom: var(--gap-1);
        color: var(--ink-soft);
        font-size: var(--size-small);
      }
      .swap {
        min-height: 2.4rem;
      }
      .several {
        display: grid;
        gap: var(--gap-2);
      }
      .pair.many {
        align-items: start;
      }
      @media (width <= 44rem) {
        .pair {
          grid-template-columns: minmax(0, 1fr);
        }
        .swap {
          justify-self: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @property({ attribute: false }) known: ReadonlyMap<string, Named> = new Map();

  override render(): unknown {
    const { mode, from, members } = this.question;
    if (mode === 'group') {
      return this.#several('members', 'member.add', members, GROUP_SIZE.max, ids => ({ members: ids }));
    }
    const [first = ''] = targets(this.question);
    return html`<div class="pair ${mode}">
      ${this.#end('from', from, id => ({ from: id }))}
      <button class="swap" title=${t('swap')} aria-label=${t('swap')} ?hidden=${mode !== 'one'} @click=${() => swap(this.question)}>${icon('swap')}</button>
      ${mode === 'one' ? nothing : html`<span></span>`}
      ${mode === 'one'
        ? this.#end('to', first, id => ({ to: id ? [id] : [] }))
        : this.#several('to', 'to.add', this.question.to, MAX_TARGETS, ids => ({ to: ids }))}
    </div>`;
  }

  #end(label: 'from' | 'to', id: string, change: (id: string) => Partial<Question>): unknown {
    const name = this.known.get(id)?.name ?? '';
    return html`<div>
      <span class="label" aria-hidden="true">${t(label)}</span>
      <ug-find keeps .types=${TYPES} .label=${t(label)} .value=${name}
        @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => choose(event, change(event.id))}>
        ${id
          ? html`<button class="plain" aria-label=${t('clear', { name: name || id })} title=${t('clear', { name: name || id })} @click=${() => ask(change(''))}>
              ${icon('close')}</button>`
          : nothing}
      </ug-find>
    </div>`;
  }

  #several(label: 'to' | 'members', add: 'to.add' | 'member.add', ids: readonly string[], most: number, change: (ids: readonly string[]) => Partial<Question>): unknown {
    return html`<div class="several">
      <span class="label">${t(label)} ${ids.length} / ${most}</span>
      <ul class="row" aria-label=${t(label)} ?hidden=${ids.length === 0}>
        ${ids.map(id => {
          const entity = this.known.get(id);
          return html`<li>${removableChip(entity ?? { name: id }, t('remove', { name: entity?.name ?? id }), () => ask(change(ids.filter(other => other !== id))))}</li>`;
        })}
      </ul>
      ${ids.length < most
        ? html`<ug-find .types=${TYPES} .label=${t(add)}
            @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => choose(event, change([...new Set([...ids, event.id])]))}></ug-find>`
        : nothing}
    </div>`;
  }
}

export function swap({ from, to }: Question): void {
  ask({ from: to[0] ?? '', to: from ? [from] : [] });
}

/** Another question: nothing of what was open in the answer to the last one is. */
function ask(change: Partial<Question>): void {
  setParams({ ...paramsOf(change), open: null, shown: null });
}

/** The pick is for this box: the frame would go to the page of what was picked. */
function choose(event: HTMLElementEventMap['ug-pick'], change: Partial<Question>): void {
  event.stopPropagation();
  ask(change);
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-path-ends': PathEnds;
  }
}
