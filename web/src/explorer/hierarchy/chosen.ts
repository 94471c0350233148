import { html, nothing } from 'lit';
import type { ChosenQuery } from './chosen.graphql.ts';
import { entityHref, graphHref } from '../app/place.ts';
import { icon } from '../design/icons.ts';
import { entityLink, typeBadge } from '../elements/entity-link.ts';
import { showing } from '../elements/states.ts';
import { isCommonKey, t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { levelOf } from './branch.ts';
import { edges } from './edges.ts';
import { t } from './texts.ts';
import { levelWords } from './branch-words.ts';

export type ChosenOrganization = Extract<NonNullable<ChosenQuery['node']>, { parent: unknown }>;

/** The organisation that was chosen in the tree: what stands above it and why, and where to go from here. */
export function chosen(organization: ChosenOrganization): unknown {
  const { id, parent } = organization;
  const level = levelOf(organization);
  return html`<div class="row">${typeBadge(organization.type)}<span class="soft small">${level ? levelWords(level) : kindWords(organization.kind)}</span></div>
    <h2 lang="zh-CN">${organization.name}</h2>
    ${organization.aliases.length > 0 ? html`<p class="soft small" lang="zh-CN">${organization.aliases.join('、')}</p>` : nothing}
    <div class="row ways">
      <a class="button" href=${entityHref(id)}>${t('open')}</a>
      <a class="button" href=${graphHref([id])}>${icon('graph')}${common('openGraph')}</a>
      <a class="button" href="/paths?from=${encodeURIComponent(id)}">${icon('paths')}${common('pathFrom')}</a>
      <a class="button" href="/dashboard?under=${encodeURIComponent(id)}">${icon('dashboard')}${t('figures')}</a>
    </div>
    <dl class="figures">
      ${figure(t('head.children'), organization.children.totalCount)}${figure(t('head.events'), organization.organized.totalCount)}
      ${figure(t('head.people'), organization.people.totalCount)}${figure(t('head.articles'), organization.articles.totalCount)}
    </dl>
    <h3>${common('relation.SUBORDINATE_TO.OUT')} <span class="soft">${number(parent.totalCount)}</span></h3>
    ${parent.totalCount > 1 ? html`<p class="small warn">${icon('warning')} ${t('several')}</p>` : nothing}
    ${parent.totalCount > 0 ? edges(parent.edges, true) : html`<p class="soft small">${t('noneAbove')}</p>`}
    ${parent.totalCount > parent.edges.length ? showing(parent.edges.length, parent.totalCount) : nothing}
    ${organization.organized.nodes.length > 0
      ? html`<h3>${t('latest')}</h3><ul class="latest">${organization.organized.nodes.map(event => html`<li>${entityLink(event)}</li>`)}</ul>
          ${showing(organization.organized.nodes.length, organization.organized.totalCount)}`
      : nothing}`;
}

function figure(name: string, count: number): unknown {
  return html`<div><dt>${name}</dt><dd>${number(count)}</dd></div>`;
}

function kindWords(kind: string | null): string {
  const key = `kind.${kind}`;
  return isCommonKey(key) ? common(key) : '';
}
