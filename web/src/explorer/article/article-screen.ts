import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { isTyping } from '../app/app.ts';
import { articleHref, entityHref, go, setParams, type Place } from '../app/place.ts';
import { ScreenKeys } from '../app/screen-keys.ts';
import type { ScreenElement } from '../app/screens.ts';
import { recentViews } from '../app/views.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/copy-query.ts';
import { CSV_TYPE } from '../elements/csv.ts';
import { Localized } from '../elements/localized.ts';
import { saveFile } from '../elements/save-file.ts';
import '../elements/save-view.ts';
import { empty, failed, showing, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { ArticlePageDocument } from './article.graphql.ts';
import './article-view.ts';
import type { ArticleView } from './article-view.ts';
import { articleAsJson, factsAsCsv } from './export.ts';
import { t } from './texts.ts';
import { begun, goesOn, isArticle, whole, type Article, type Found } from './whole.ts';

/** An article as printed, with what was read from it. */
@customElement('ug-article-screen')
export class ArticleScreen extends Localized implements ScreenElement {
  static override styles = [
    base,
    stateStyles,
    css`
      /* the text keeps its measure, the facts beside it get the rest */
      .page {
        max-width: 86rem;
      }
    `,
  ];

  @property({ attribute: false }) place!: Place;
  /** All that was found in the article, when that is more than came with it. */
  @state() private rest: { readonly of: Article; readonly found: Found } | null = null;
  @state() private failure: unknown = null;
  @query('ug-article-view') private readonly view!: ArticleView | null;

  readonly #page = new Asking(this, ArticlePageDocument, () => ({ id: this.place.id }));
  #loading: { readonly of: Article; readonly abort: AbortController } | null = null;

  constructor() {
    super();
    new ScreenKeys(this, [
      { keys: 'n', does: () => t('key.next') },
      { keys: 'p', does: () => t('key.previous') },
      { keys: 'j k', does: () => t('key.fact') },
    ], event => this.#pressed(event));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort.abort();
  }

  override render(): unknown {
    return html`<article class="page">
      ${shown(this.#page, ({ node }) => (node ? (isArticle(node) ? this.#whole(node) : nothing) : this.#unknown()), 12)}
    </article>`;
  }

  protected override updated(): void {
    const node = this.#page.answer?.data.node;
    if (!node || this.#page.variables?.id !== this.place.id) {
      return;
    }
    if (!isArticle(node)) {
      go(entityHref(node.id), { replace: true });
    } else if (this.#loading?.of !== node) {
      recentViews.add(node.headline, articleHref(node.id), 'ARTICLE');
      this.#load(node);
    }
  }

  #whole(article: Article): unknown {
    const found = this.rest?.of === article ? this.rest.found : begun(article);
    const complete = found.mentions.length >= article.mentions.totalCount && found.facts.length >= article.statements.totalCount;
    return html`${this.#notices(article, found, complete)}
      <ug-article-view .article=${article} .found=${found} .params=${this.place.params}></ug-article-view>
      <p class="row actions">
        <button @click=${() => this.view?.correct(null)}>${icon('quote')}${t('correct')}</button>
        <ug-save-view .name=${article.headline} icon="ARTICLE"></ug-save-view>
        <button @click=${() => saveFile(`${article.headline}.json`, articleAsJson(article, found), 'application/json')}>${icon('download')}${t('export.json')}</button>
        <button @click=${() => saveFile(`${article.headline}.csv`, factsAsCsv(article, found), CSV_TYPE)}>${icon('download')}${t('export.csv')}</button>
        <ug-copy-query .query=${ArticlePageDocument} .variables=${{ id: article.id }}></ug-copy-query>
        ${showing(found.facts.length, article.statements.totalCount)}
      </p>`;
  }

  /** That more is being loaded or could not be had, and that the address names a fact that is gone. */
  #notices(article: Article, found: Found, complete: boolean): unknown {
    const chosen = this.place.params.get('statement');
    const gone = complete && chosen !== null && !found.facts.some(({ id }) => id === chosen);
    return html`${this.failure ? failed(this.failure, () => this.#load(article)) : complete ? nothing : html`<p class="state" role="status">${t('loadingRest')}</p>`}
    ${gone
      ? html`<p class="state" role="status"><span>${t('gone', { id: chosen })}</span>
          <button class="plain" aria-label=${common('close')} @click=${() => setParams({ statement: null }, { replace: true })}>${icon('close')}</button></p>`
      : nothing}`;
  }

  #unknown(): unknown {
    return html`<h1>${common('gone')}</h1>
      ${empty(t('unknown', { id: this.place.id }), html`<a class="button" href="/">${icon('search')}${common('nav.search')}</a>`)}`;
  }

  /** Loads the pages after the first; an article that the user leaves is no longer loaded. */
  #load(article: Article): void {
    this.#loading?.abort.abort();
    const abort = new AbortController();
    this.#loading = { of: article, abort };
    this.failure = null;
    if (goesOn(article)) {
      whole(article, abort.signal).then(
        found => (this.rest = { of: article, found }),
        (failure: unknown) => (this.failure = abort.signal.aborted ? null : failure),
      );
    }
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (isTyping(event) || event.defaultPrevented) {
      return;
    }
    const { view } = this;
    const does: Record<string, (() => void) | undefined> = {
      n: () => view?.stepMention(1),
      p: () => view?.stepMention(-1),
      j: () => view?.stepFact(1),
      k: () => view?.stepFact(-1),
    };
    does[event.key]?.();
  };
}
