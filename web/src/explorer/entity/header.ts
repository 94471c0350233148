import { css, html, nothing, type TemplateResult } from 'lit';
import { entityHref } from '../app/place.ts';
import { typeBadge } from '../elements/entity-link.ts';
import { t as common } from '../messages/common.ts';
import { date } from '../messages/format.ts';
import { dateWords } from './event-date.ts';
import { isEvent, type PageEntity } from './page.ts';
import { t } from './texts.ts';

export const headerStyles = css`
  .crumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--gap-2);
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .crumbs li + li::before {
    content: '›';
    margin-inline-end: var(--gap-2);
  }
  .crumbs a {
    color: inherit;
  }
  h1 {
    margin-block: var(--gap-1) var(--gap-2);
  }
  .description {
    max-width: var(--measure);
    margin-top: var(--gap-2);
  }
`;

/** What it is called, what it is, what stands above it, and the sentence that describes it best. */
export function header(entity: PageEntity): TemplateResult {
  return html`${crumbs(entity)}
    <h1 lang="zh-CN">${entity.name}</h1>
    <p class="row">
      ${typeBadge(entity.type)} ${kindWords(entity).map(words => html`<span class="small">${words}</span>`)}
      ${isEvent(entity) ? html`<span class="small">${dateWords(entity)}</span>` : nothing} ${reported(entity)}
    </p>
    ${entity.description ? html`<p class="description" lang="zh-CN">${entity.description}</p>` : nothing}`;
}

/** What stands above it, the highest first: its parents, or the places it lies in. */
function crumbs(entity: PageEntity): unknown {
  const above = 'ancestors' in entity ? entity.ancestors.edges : 'regions' in entity ? entity.regions.edges : [];
  return above.length > 0
    ? html`<nav aria-label=${t('above')}>
        <ol class="crumbs">
          ${above.toReversed().map(({ node }) => html`<li><a href=${entityHref(node.id)} lang="zh-CN">${node.name}</a></li>`)}
        </ol>
      </nav>`
    : nothing;
}

/** Its level, its kind where that is not told by its sort, the sort of activity. */
export function kindWords(entity: PageEntity): readonly string[] {
  return [
    ...('level' in entity && entity.level ? [common(`level.${entity.level}`)] : []),
    ...('kind' in entity && entity.kind && entity.kind !== 'UNION' ? [common(`kind.${entity.kind}`)] : []),
    ...('eventType' in entity && entity.eventType ? [common(`eventType.${entity.eventType}`)] : []),
  ];
}

function reported({ firstReportedOn: first, lastReportedOn: last }: PageEntity): unknown {
  if (!first || !last) {
    return nothing;
  }
  return html`<span class="soft small">${first === last ? t('reported.once', { on: date(first) }) : t('reported', { first: date(first), last: date(last) })}</span>`;
}
