import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pageOf, Paging } from '../api/paging.ts';
import { articleHref } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { Localized } from '../elements/localized.ts';
import { more } from '../elements/more.ts';
import { shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { date, number } from '../messages/format.ts';
import { AuthoredArticlesDocument, EntityArticlesDocument, type EntityArticlesQuery } from './entity.graphql.ts';
import { t } from './texts.ts';

const PAGE = 10;

type Row = NonNullable<EntityArticlesQuery['node']>['articles']['edges'][number];

/** Articles about an entity, or by a person: newest first, page by page. */
@customElement('ug-article-list')
export class ArticleList extends Localized {
  static override styles = [
    base,
    stateStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--gap-4);
        padding-block: 0.35rem;
        border-top: 1px solid var(--line);
      }
      li a {
        flex: 1 1 16rem;
      }
      h2 {
        padding-bottom: var(--gap-1);
      }
      .more {
        padding-top: var(--gap-2);
      }
    `,
  ];

  @property() entity = '';
  /** Those that the person wrote instead of those that mention it. */
  @property({ type: Boolean }) authored = false;

  readonly #about = new Paging(
    this,
    EntityArticlesDocument,
    () => (this.entity && !this.authored ? { id: this.entity, first: PAGE, after: null } : null),
    data => pageOf<Row>(data.node?.articles),
  );
  readonly #by = new Paging(
    this,
    AuthoredArticlesDocument,
    () => (this.entity && this.authored ? { id: this.entity, first: PAGE, after: null } : null),
    data => pageOf<Row>(data.node?.authored),
  );

  override render(): unknown {
    return this.authored ? shown(this.#by.first, () => (this.#by.total > 0 ? this.#list(this.#by) : nothing), 1) : shown(this.#about.first, () => this.#list(this.#about), 3);
  }

  #list<Result, Variables>(articles: Paging<Result, Variables, Row>): unknown {
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${t(this.authored ? 'authored' : 'articles')} <span class="soft">${number(articles.total)}</span></h2>
      <ul>
        ${articles.items.map(
          ({ node }) => html`<li>
            <a href=${articleHref(node.id)} lang="zh-CN">${icon('ARTICLE')} ${node.headline}</a>
            <span class="soft small" lang="zh-CN">${node.publication ?? ''}</span>
            <span class="soft small">${node.publishedOn ? date(node.publishedOn) : common('undated')}</span>
          </li>`,
        )}
      </ul>
      ${more(articles, PAGE)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-article-list': ArticleList;
  }
}
