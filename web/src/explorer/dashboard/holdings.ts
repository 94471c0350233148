import { css, html, nothing } from 'lit';
import { t as common } from '../messages/common.ts';
import { date, instant, number } from '../messages/format.ts';
import type { HoldingsQuery, TotalsQuery } from './dashboard.graphql.ts';
import { eventsHref, type Selection } from './selection.ts';
import { t } from './texts.ts';

/** Styles of `holdings` and `totals`. */
export const numberStyles = css`
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-4) var(--gap-6);
  }
  .numbers dt {
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .numbers dd {
    font-size: 1.5rem;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  @media (width <= 44rem) {
    .numbers {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
      gap: var(--gap-4);
    }
  }
  .dates {
    margin-block-start: var(--gap-3);
  }
`;

/** What the graph holds, and how fresh it is. */
export function holdings({ corpus }: HoldingsQuery): unknown {
  const { firstPublishedOn, lastPublishedOn, lastIngestAt } = corpus;
  return html`<dl class="numbers">
      ${one(t('articles'), corpus.articles)}${one(common('entityType.UNION'), corpus.unions)}
      ${one(common('entityType.OTHER_ORGANIZATION'), corpus.organizations - corpus.unions)}${one(common('entityType.PERSON'), corpus.people)}
      ${one(common('entityType.EVENT'), corpus.events)}${one(common('entityType.PLACE'), corpus.places)}${one(common('entityType.TOPIC'), corpus.topics)}
      ${one(t('relations'), corpus.relations)}${one(t('statements'), corpus.statements)}
    </dl>
    <p class="soft small dates">
      ${firstPublishedOn && lastPublishedOn ? html`${t('published', { from: date(firstPublishedOn), to: date(lastPublishedOn) })} ` : nothing}
      ${lastIngestAt ? html`${t('ingested', { at: instant(lastIngestAt) })} ` : nothing}
      ${corpus.statementsPerArticle === null ? nothing : t('perArticle', { count: number(corpus.statementsPerArticle, { maximumFractionDigits: 1 }) })}
    </p>`;
}

/** How many events count, and who and what is linked to them. */
export function totals({ eventStats }: TotalsQuery, selection: Selection): unknown {
  const row = eventStats[0] ?? { count: 0, organizations: 0, people: 0, articles: 0 };
  return html`<dl class="numbers">
    <div><dt>${t('events')}</dt><dd><a href=${eventsHref(selection, {})}>${number(row.count)}</a></dd></div>
    ${one(t('organizations'), row.organizations)}${one(t('people'), row.people)}${one(t('articles'), row.articles)}
  </dl>`;
}

function one(name: string, count: number): unknown {
  return html`<div><dt>${name}</dt><dd>${number(count)}</dd></div>`;
}
