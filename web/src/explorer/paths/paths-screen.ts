import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isTyping } from '../app/app.ts';
import { setParams, type Place } from '../app/place.ts';
import { ScreenKeys } from '../app/screen-keys.ts';
import type { ScreenElement } from '../app/screens.ts';
import { base } from '../design/base.ts';
import { chipStyles, choices } from '../elements/chip.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { Names } from '../elements/names.ts';
import { nameNotices, pageHead, pageHeadStyles } from '../elements/page-head.ts';
import { failed, stateStyles } from '../elements/states.ts';
import './between.ts';
import type { FoundEvent } from './between.ts';
import './conditions.ts';
import type { PathConditions } from './conditions.ts';
import './ends.ts';
import { swap } from './ends.ts';
import './group.ts';
import type { SharedEvent } from './group.ts';
import type { SharedFound } from './group-export.ts';
import { openHops, toggleHops } from './open-hops.ts';
import type { Found } from './path-export.ts';
import './path-tools.ts';
import { GROUP_SIZE, idsOf, MODES, paramsOf, questionOf, targets, type Question } from './question.ts';
import { t } from './texts.ts';

/** How many of several ends are asked for at once. */
const AT_ONCE = 2;

/** The path finder: how two entities, one and several, or the members of a group are linked. */
@customElement('ug-paths-screen')
export class PathsScreen extends Localized implements ScreenElement {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    chipStyles,
    pageHeadStyles,
    css`
      .page {
        display: grid;
        gap: var(--gap-6);
      }
      .question {
        display: grid;
        gap: var(--gap-4);
        padding: var(--gap-4);
      }
      section.end {
        display: grid;
        gap: var(--gap-3);
      }
      section.end > h2 {
        padding-top: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) place!: Place;
  @state() private found: ReadonlyMap<string, Found | null> = new Map();
  @state() private shared: SharedFound | null = null;
  @query('ug-path-conditions') private readonly conditions!: PathConditions;
  readonly #names = new Names(this, () => idsOf(this.#question));
  #asked = '';

  constructor() {
    super();
    new ScreenKeys(this, [
      { keys: 'x', does: () => t('key.swap') },
      { keys: 'e', does: () => t('key.evidence') },
      { keys: 'c', does: () => t('key.conditions') },
    ], event => this.#pressed(event));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // what was found for another question says nothing about this one
    const asked = JSON.stringify(this.#question);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.found = new Map();
      this.shared = null;
    }
  }

  override render(): unknown {
    const question = this.#question;
    return html`<div class="page" @ug-found=${this.#wasFound} @ug-shared=${(event: SharedEvent) => (this.shared = event.found)}>
      ${pageHead(
        t('title'),
        t('lead'),
        choices(t('mode'), MODES, question.mode, mode => t(`mode.${mode}`), mode => setParams({ ...paramsOf({ mode }), max: null, open: null })),
      )}
      <div class="question card">
        <ug-path-ends .question=${question} .known=${this.#names.known}></ug-path-ends>
        <ug-path-conditions .question=${question} .known=${this.#names.known}></ug-path-conditions>
      </div>
      ${this.#notices()} ${this.#answers()}
    </div>`;
  }

  get #question(): Question {
    return questionOf(this.place.params);
  }

  #notices(): unknown {
    const { failure } = this.#names;
    return html`${failure ? failed(failure, () => this.#names.retry()) : nothing}${nameNotices(this.#names)}`;
  }

  #answers(): unknown {
    const question = this.#question;
    const why = missing(question);
    if (why) {
      return html`<div class="state" role="status"><span>${t(why)}</span></div>`;
    }
    const ends = question.mode === 'group' ? question.members : [question.from, ...targets(question)];
    if (!this.#names.settled(ends)) {
      return nothing;
    }
    const { gone } = this.#names;
    if (question.mode === 'group') {
      const members = question.members.filter(id => !gone.includes(id));
      return members.length < GROUP_SIZE.min
        ? html`<div class="state" role="status">${t('pick.group')}</div>`
        : html`${this.#tools(question)}<ug-group-links .question=${{ ...question, members }}></ug-group-links>`;
    }
    const others = targets(question).filter(id => !gone.includes(id) && id !== question.from);
    return gone.includes(question.from) || others.length === 0 ? nothing : html`${this.#tools(question)}${this.#ends(question, others)}`;
  }

  #ends(question: Question, ends: readonly string[]): unknown {
    const names = new Map([...this.#names.known].map(([id, { name }]) => [id, name]));
    const asked = { ...question, avoid: question.avoid.filter(id => id !== question.from) };
    const between = (to: string, index: number): unknown =>
      html`<ug-paths-between .question=${asked} .to=${to} .group=${index} .names=${names} .waits=${index >= this.found.size + AT_ONCE}></ug-paths-between>`;
    if (question.mode === 'one') {
      return between(ends[0] ?? '', 0);
    }
    return html`<div class="row"><progress max=${ends.length} .value=${this.found.size} aria-label=${t('progress', { done: this.found.size, total: ends.length })}></progress>
        <span class="soft small" role="status">${t('progress', { done: this.found.size, total: ends.length })}</span></div>
      ${ends.map(
        (to, index) => html`<section class="end" aria-label=${names.get(to) ?? to}>
          <h2><span lang="zh-CN">${names.get(question.from)} – ${names.get(to)}</span></h2>
          ${between(to, index)}
        </section>`,
      )}`;
  }

  #tools(question: Question): unknown {
    return html`<ug-path-tools .question=${question} .found=${this.#allFound()} .shared=${this.shared} .known=${this.#names.known}></ug-path-tools>`;
  }

  #allFound(): readonly Found[] {
    return targets(this.#question).flatMap(to => this.found.get(to) ?? []);
  }

  readonly #wasFound = (event: FoundEvent): void => {
    this.found = new Map(this.found).set(event.to, event.found);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (isTyping(event)) {
      return;
    }
    if (event.key === 'x' && this.#question.mode === 'one') {
      swap(this.#question);
    } else if (event.key === 'e') {
      this.#toggleAll();
    } else if (event.key === 'c') {
      this.conditions.open = !this.conditions.open;
    }
  };

  #toggleAll(): void {
    const keys = this.#allFound().flatMap(({ paths }, group) =>
      paths.flatMap(({ hops }, path) => hops.map((_, hop) => `${group}.${path + 1}.${hop + 1}`)),
    );
    if (keys.length > 0) {
      toggleHops(keys.some(key => openHops().has(key)) ? keys.filter(key => openHops().has(key)) : keys);
    }
  }
}

/** What still has to be chosen before anything can be asked. */
function missing(question: Question): 'pick.one' | 'pick.many' | 'pick.group' | 'pick.same' | null {
  const { mode, from, members } = question;
  if (mode === 'group') {
    return members.length < GROUP_SIZE.min ? 'pick.group' : null;
  }
  const ends = targets(question);
  if (from && ends.length > 0 && ends.every(id => id === from)) {
    return 'pick.same';
  }
  return from && ends.length > 0 ? null : `pick.${mode}`;
}
