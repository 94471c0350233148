import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ENTITY_TYPES } from '../api/kinds.ts';
import { setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { readable, type Block } from '../elements/readable.ts';
import { empty, stateStyles } from '../elements/states.ts';
import { articleStyles } from './article-styles.ts';
import './correction-dialog.ts';
import type { CorrectionDialog } from './correction-dialog.ts';
import { t as common } from '../messages/common.ts';
import { factCard } from './fact-card.ts';
import { FACT_TYPES, factType } from './fact-words.ts';
import { imprint } from './head.ts';
import { factsAt, layMargin, placesOf } from './margin.ts';
import { marks } from './marks.ts';
import { pressed, shownFacts, shownTypes } from './shown-facts.ts';
import { textBlock, textOf } from './text.ts';
import { t } from './texts.ts';
import type { Article, Fact, Found } from './whole.ts';

/** The text with what is named in it marked, and beside it the facts that were read from it. */
@customElement('ug-article-view')
export class ArticleView extends Localized {
  static override styles = [base, stateStyles, entityStyles, articleStyles];

  @property({ attribute: false }) article!: Article;
  @property({ attribute: false }) found!: Found;
  @property({ attribute: false }) params!: URLSearchParams;
  /** Facts under the pointer or the focus, in the text or the margin. */
  @state() private hot: ReadonlySet<string> = new Set();
  /** For each card the index of the one that is shown for it; empty before they were laid. */
  @state() private shownFor: readonly number[] = [];
  @query('.text') private readonly text!: HTMLElement;
  @query('.cards') private readonly cards!: HTMLElement | null;
  @query('ug-correction') private readonly correction!: CorrectionDialog;

  #scrolledTo: string | null = null;
  readonly #resized = new ResizeObserver(() => this.#lay());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  get #chosen(): string | null {
    return this.params.get('statement');
  }

  /** Which mention n and p are at, from 0; -1 for none. */
  get #mention(): number {
    return Number.parseInt(this.params.get('mention') ?? '0', 10) - 1;
  }

  /** Goes to the next mention, or with -1 to the one before. */
  stepMention(by: 1 | -1): void {
    const count = this.found.mentions.length;
    if (count > 0) {
      const now = this.#mention;
      const next = now < 0 && by < 0 ? count - 1 : (now + by + count) % count;
      setParams({ mention: String(next + 1) }, { replace: true });
    }
  }

  /** Goes to the next fact in the margin, or with -1 to the one before. */
  stepFact(by: 1 | -1): void {
    const facts = this.#shown();
    const now = facts.findIndex(({ id }) => id === this.#chosen);
    const next = facts[now < 0 && by < 0 ? facts.length - 1 : (now + by + facts.length) % Math.max(1, facts.length)];
    setParams({ statement: next?.id ?? null }, { replace: true });
  }

  /** Opens the report of what is wrong with a fact, or with the article. */
  correct(fact: Fact | null): void {
    this.correction.open(fact);
  }

  override render(): unknown {
    const { article, found } = this;
    const facts = this.#shown();
    const chosen = found.facts.find(({ id }) => id === this.#chosen) ?? null;
    const all = marks(article.body, { mentions: found.mentions, facts }, chosen);
    const emphasis = { chosen: this.#chosen, hot: this.hot, mention: this.#mention };
    const blocks = readable(article.body, article.format);
    const [title, ...others] = blocks;
    const titled = title !== undefined && isHeadline(title, article);
    return html`<div @pointerover=${this.#over} @pointerleave=${this.#left} @focusin=${this.#over}>
        <h1 lang="zh-CN">${titled ? textOf(title, all, emphasis) : article.headline}</h1>
        ${imprint(article)} ${this.#filter()}
      </div>
      <div class="spread">
        <section class="text" lang="zh-CN" aria-label=${t('text')} @pointerover=${this.#over} @pointerleave=${this.#left} @focusin=${this.#over}>
          ${(titled ? others : blocks).map(block => textBlock(block, all, emphasis))}
        </section>
        <aside aria-label=${t('facts')}>${this.#margin(facts)}</aside>
      </div>
      <ug-correction .article=${article}></ug-correction>`;
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.text);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    this.#lay();
    if (changed.has('params') || changed.has('found')) {
      // the focus that goes with it marks facts, which is the next update
      void this.updateComplete.then(() => this.#scroll());
    }
  }

  #shown(): readonly Fact[] {
    return shownFacts(this.found.facts, shownTypes(this.params), this.#chosen);
  }

  #filter(): unknown {
    const types = shownTypes(this.params);
    const counts = FACT_TYPES.map(type => [type, this.found.facts.filter(fact => fact.type === type).length] as const).filter(([, count]) => count > 0);
    return html`<div class="filter row" role="group" aria-label=${t('facts.filter')}>
      ${counts.map(
        ([type, count]) => html`<button aria-pressed=${types.has(type)} @click=${() => setParams({ facts: pressed(types, type) }, { replace: true })}>
          ${factType(type)} <span class="soft">${count}</span>
        </button>`,
      )}
    </div>
    ${legend(this.found.mentions)}`;
  }

  #margin(facts: readonly Fact[]): unknown {
    if (facts.length === 0) {
      return empty(t(this.found.facts.length === 0 ? 'facts.empty' : 'facts.none'));
    }
    const foldedBelow = (index: number): readonly Fact[] => facts.filter((_, other) => other !== index && this.shownFor[other] === index);
    return html`<ol class="cards">
      ${repeat(
        facts,
        ({ id }) => id,
        (fact, index) => this.#card(fact, (this.shownFor[index] ?? index) !== index, foldedBelow(index)),
      )}
    </ol>`;
  }

  #card(fact: Fact, hidden: boolean, below: readonly Fact[]): unknown {
    const chosen = fact.id === this.#chosen;
    const hot = [fact, ...below].some(({ id }) => this.hot.has(id));
    return html`<li class="${chosen ? 'chosen' : ''} ${hot ? 'hot' : ''}" data-fact=${fact.id} ?hidden=${hidden}
      @pointerenter=${() => (this.hot = new Set([fact.id]))} @pointerleave=${this.#left}
      @focusin=${() => (this.hot = new Set([fact.id]))}>${factCard(fact, chosen, below, one => this.correct(one))}</li>`;
  }

  #lay(): void {
    if (this.cards) {
      const shownFor = layMargin(this.renderRoot, this.text, this.cards, this.#chosen);
      if (shownFor.join() !== this.shownFor.join()) {
        this.shownFor = shownFor;
      }
    }
  }

  /** Brings what the address names into view, once for each address. */
  #scroll(): void {
    const wanted = `${this.#chosen} ${this.#mention}`;
    if (wanted === this.#scrolledTo) {
      return;
    }
    const first = this.#scrolledTo === null;
    const [, mentionBefore] = (this.#scrolledTo ?? '').split(' ');
    this.#scrolledTo = wanted;
    const mention = this.renderRoot.querySelector<HTMLElement>(`[data-mention="${this.#mention}"]`);
    if (mention && String(this.#mention) !== mentionBefore) {
      mention.focus({ preventScroll: true });
      mention.scrollIntoView({ block: 'nearest' });
    } else if (this.#chosen) {
      const place = placesOf(this.renderRoot).get(this.#chosen);
      place?.scrollIntoView({ block: first && !isInView(place) ? 'center' : 'nearest' });
    }
  }

  readonly #over = (event: Event): void => {
    const facts = factsAt(event.target as Element);
    if (facts.join(' ') !== [...this.hot].join(' ')) {
      this.hot = new Set(facts);
    }
  };

  readonly #left = (): void => {
    this.hot = new Set();
  };
}

/** How names of each sort are underlined, and how many of them there are. */
function legend(mentions: Found['mentions']): unknown {
  return html`<p class="legend row soft">
    <span>${t('mentions', { count: mentions.length })}</span>
    ${ENTITY_TYPES.map(type => [type, mentions.filter(({ node }) => node.type === type).length] as const)
      .filter(([, count]) => count > 0)
      .map(([type, count]) => html`<span class="entity ${type}">${icon(type)}<span class="mention ${type}">${common(`entityType.${type}`)}</span> ${count}</span>`)}
  </p>`;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > HEADER_HEIGHT && bottom < window.innerHeight;
}

/** The frame's header covers so much of the top, in pixels. */
const HEADER_HEIGHT = 60;

/** Whether a block is the headline as printed. */
function isHeadline(block: Block, article: Article): boolean {
  const letters = (text: string): string => text.replaceAll(/\s/g, '');
  return letters(block.runs.map(run => run.text).join('')) === letters(article.headline);
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-article-view': ArticleView;
  }
}
