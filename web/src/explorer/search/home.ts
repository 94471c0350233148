import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { savedViews, recentViews } from '../app/views.ts';
import { base } from '../design/base.ts';
import { icon, type IconName } from '../design/icons.ts';
import '../elements/copy-query.ts';
import { entityLink, entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { empty, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { date, instant, number } from '../messages/format.ts';
import { eventDay } from './found.ts';
import { HomeDocument, type HomeQuery } from './home.graphql.ts';
import { homeStyles } from './home-styles.ts';
import { t } from './texts.ts';
import './view-list.ts';

const UNIONS = 8;
const EVENTS = 6;

/** What there is, how new it is, what the user was at, and where one may begin. */
@customElement('ug-search-home')
export class SearchHome extends Localized {
  static override styles = [base, stateStyles, entityStyles, homeStyles];

  readonly #home = new Asking(this, HomeDocument, () => ({ unions: UNIONS, events: EVENTS }));

  override render(): unknown {
    return html`${shown(this.#home, data => (data.corpus.articles === 0 ? empty(t('corpus.empty')) : this.#whole(data)), 10)}`;
  }

  #whole({ corpus, topEntities, events }: HomeQuery): unknown {
    return html`<section aria-labelledby="corpus">
        <h2 id="corpus" class="hidden-text">${t('corpus')}</h2>
        ${counts(corpus)}
        <p class="soft small row">${freshness(corpus)}</p>
      </section>
      <div class="columns">
        <ug-view-list .views=${savedViews} .heading=${common('saved')} .none=${t('saved.none')} editable></ug-view-list>
        <ug-view-list .views=${recentViews} .heading=${t('recent')} .none=${t('recent.none')}></ug-view-list>
        <section aria-labelledby="unions">
          <h2 id="unions">${t('start.unions')}</h2>
          <ol class="list">
            ${topEntities.map(row => html`<li lang="zh-CN">${entityLink(row)}<span class="soft small" lang="">${t('links', { count: row.value })}</span></li>`)}
          </ol>
        </section>
        <section aria-labelledby="events">
          <h2 id="events">${t('start.events')}</h2>
          <ol class="list">${events.nodes.map(event)}</ol>
        </section>
      </div>
      <ug-copy-query .query=${this.#home.query} .variables=${this.#home.variables}></ug-copy-query>`;
  }
}

function counts(corpus: HomeQuery['corpus']): unknown {
  const figures: readonly (readonly [IconName, number])[] = [
    ['UNION', corpus.unions],
    ['OTHER_ORGANIZATION', corpus.organizations - corpus.unions],
    ['PERSON', corpus.people],
    ['EVENT', corpus.events],
    ['PLACE', corpus.places],
    ['TOPIC', corpus.topics],
    ['ARTICLE', corpus.articles],
  ];
  return html`<dl class="counts">
    ${figures.map(
      ([type, count]) => html`<div class=${type}>
        <dt>${icon(type)}${common(`entityType.${type}` as 'entityType.UNION')}</dt>
        <dd>${number(count)}</dd>
      </div>`,
    )}
    <div>
      <dt>${icon('paths')}${t('corpus.relations')}</dt>
      <dd>${number(corpus.relations)}</dd>
    </div>
    <div>
      <dt>${icon('quote')}${t('corpus.statements')}</dt>
      <dd>${number(corpus.statements)}</dd>
    </div>
  </dl>`;
}

function freshness(corpus: HomeQuery['corpus']): unknown {
  const { firstPublishedOn: first, lastPublishedOn: last, lastIngestAt: taken } = corpus;
  return html`<span>${first && last ? t('published', { first: date(first), last: date(last) }) : t('published.unknown')}</span>
    ${taken ? html`<span>${t('ingested', { at: instant(taken) })}</span>` : nothing}`;
}

function event(row: HomeQuery['events']['nodes'][number]): unknown {
  const [organizer] = row.organizers.nodes;
  return html`<li>
    <span lang="zh-CN">${entityLink(row)}</span>
    <span class="soft small">${eventDay(row)}${organizer ? html` · <span lang="zh-CN">${organizer.name}</span>` : nothing}</span>
  </li>`;
}
