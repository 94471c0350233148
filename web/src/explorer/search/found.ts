import { html, nothing, type TemplateResult } from 'lit';
import type { SearchType } from '../api/schema.ts';
import { articleHref, entityHref } from '../app/place.ts';
import { icon } from '../design/icons.ts';
import { highlighted } from '../elements/hit.ts';
import { pieces } from '../elements/pieces.ts';
import { readable } from '../elements/readable.ts';
import { t as common } from '../messages/common.ts';
import { date } from '../messages/format.ts';
import type { SearchQuery } from './search.graphql.ts';
import { t } from './texts.ts';

/** A hit with all that its row shows. */
export type FoundEdge = SearchQuery['search']['edges'][number];

type Found = FoundEdge['node'];

export function foundType(hit: FoundEdge): SearchType {
  return 'type' in hit.node ? hit.node.type : 'ARTICLE';
}

/** A hit as a row: its name, the form that matched, and what tells it from others of that name. */
export function foundRow(hit: FoundEdge): TemplateResult {
  const { node } = hit;
  const type = foundType(hit);
  const href = type === 'ARTICLE' ? articleHref(node.id) : entityHref(node.id);
  return html`<li class="hit ${type}">
    ${icon(type)}
    <div>
      <a class="name" href=${href} lang="zh-CN">${named(hit)}</a> ${form(hit)}
      <p class="soft small detail">${details(node)}</p>
      ${hit.snippet && hit.snippet.highlights.length > 0 ? html`<p class="snippet" lang="zh-CN">… ${snippet(hit.snippet, node)} …</p>` : nothing}
    </div>
  </li>`;
}

/** The name, with what matched marked when the name itself did. */
function named({ node, match }: FoundEdge): unknown {
  const name = 'name' in node ? node.name : node.headline;
  const whole = (match.form === 'NAME' || match.form === 'HEADLINE') && match.text === name;
  return whole ? highlighted(name, match.highlights) : name;
}

/** What matched where it isn't the name as it stands: 拼音 “haidianqu”. */
function form({ node, match }: FoundEdge): unknown {
  const name = 'name' in node ? node.name : node.headline;
  if (match.form === 'TEXT' || match.text === name) {
    return nothing;
  }
  const of = match.of && match.of !== name ? html` <span class="soft">← <span lang="zh-CN">${match.of}</span></span>` : nothing;
  return html`<span class="form small"><span class="soft">${common(`form.${match.form}`)}</span> ${highlighted(match.text, match.highlights)}${of}</span>`;
}

/** The part of the body without its markup, what matched marked. */
function snippet({ text, highlights }: NonNullable<FoundEdge['snippet']>, node: Found): unknown {
  const blocks = readable(text, 'format' in node ? node.format : null);
  return blocks.map(({ runs }) => html`${pieces(runs, highlights).map(piece => (piece.spans.length > 0 ? html`<mark>${piece.text}</mark>` : piece.text))} `);
}

function details(node: Found): unknown {
  const parts = [...organization(node), ...person(node), ...event(node), ...place(node), ...article(node)];
  return parts.map(part => html`<span>${part}</span>`);
}

function organization(node: Found): unknown[] {
  if (!('parent' in node)) {
    return [];
  }
  const level = 'level' in node && node.level ? [common(`level.${node.level}`)] : [];
  const kind = node.kind && node.kind !== 'UNION' ? [common(`kind.${node.kind}`)] : [];
  return [...level, ...kind, ...node.parent.nodes.map(parent => html`${t('under')} ${linked(parent)}`)];
}

function person(node: Found): unknown[] {
  return 'positions' in node
    ? node.positions.edges.map(post => html`${linked(post.node)} <span lang="zh-CN">${post.relation.title ?? ''}</span>`)
    : [];
}

function event(node: Found): unknown[] {
  if (!('organizers' in node)) {
    return [];
  }
  const type = node.eventType ? [common(`eventType.${node.eventType}`)] : [];
  return [...type, eventDay(node), ...node.organizers.nodes.map(linked)];
}

function place(node: Found): unknown[] {
  return 'within' in node ? node.within.nodes.map(linked) : [];
}

function article(node: Found): unknown[] {
  if (!('headline' in node)) {
    return [];
  }
  const day = node.publishedOn ? date(node.publishedOn) : common('undated');
  return [day, ...[node.publication, node.section].filter(Boolean).map(text => html`<span lang="zh-CN">${text}</span>`)];
}

/** When an event took place: the day as far as it is known, else the words that are printed. */
export function eventDay(event: { readonly start: { readonly value: string } | null; readonly dateText: string | null }): unknown {
  if (event.start) {
    return date(event.start.value);
  }
  return event.dateText ? html`<span lang="zh-CN">“${event.dateText}”</span>` : common('undated');
}

function linked(entity: { readonly id: string; readonly name: string }): TemplateResult {
  return html`<a class="quiet" href=${entityHref(entity.id)} lang="zh-CN">${entity.name}</a>`;
}
