import { html, type TemplateResult } from 'lit';
import type { EntityType } from '../api/schema.ts';
import type { FindQuery } from './find.graphql.ts';
import { articleHref, entityHref } from '../app/place.ts';
import { t } from '../messages/common.ts';
import { date } from '../messages/format.ts';

/** Something that a search found. */
export type Hit = FindQuery['search']['edges'][number];

export type HitType = EntityType | 'ARTICLE';

/** What a hit is, leads to and is called. */
export function hitType(hit: Hit): HitType {
  return 'type' in hit.node ? hit.node.type : 'ARTICLE';
}

export function hitHref(hit: Hit): string {
  return hitType(hit) === 'ARTICLE' ? articleHref(hit.node.id) : entityHref(hit.node.id);
}

export function hitName(hit: Hit): string {
  return 'name' in hit.node ? hit.node.name : hit.node.headline;
}

/** What tells a hit from others of its name: what a union stands under, a person's post, an article's day. */
export function hitDetail(hit: Hit): string {
  const { node } = hit;
  if ('parent' in node) {
    return node.parent.nodes[0]?.name ?? '';
  }
  if ('positions' in node) {
    const [post] = node.positions.edges;
    return post ? `${post.node.name} ${post.relation.title ?? ''}`.trim() : '';
  }
  return 'publishedOn' in node ? (node.publishedOn ? date(node.publishedOn) : t('undated')) : '';
}

/** The form that matched where it isn't the name itself: 简称“全总”. */
export function hitForm(hit: Hit): TemplateResult | string {
  const { form, text, highlights } = hit.match;
  return form === 'NAME' || form === 'HEADLINE' || form === 'TEXT' ? '' : html`${t(`form.${form}`)} ${highlighted(text, highlights)}`;
}

/** A text with the parts that matched marked. */
export function highlighted(text: string, highlights: readonly { readonly start: number; readonly end: number }[]): TemplateResult {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`<span lang="zh-CN">${parts}${text.slice(at)}</span>`;
}
