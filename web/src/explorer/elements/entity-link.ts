import { css, html, type TemplateResult } from 'lit';
import type { EntityNameFragment } from '../api/evidence.graphql.ts';
import { entityHref } from '../app/place.ts';
import { icon } from '../design/icons.ts';
import { t } from '../messages/common.ts';

/** Styles of `entityLink` and `typeBadge`. */
export const entityStyles = css`
  .entity {
    display: inline-flex;
    align-items: baseline;
    gap: 0.35em;
    color: var(--ink);
    max-width: 100%;
  }
  .entity .icon,
  .badge .icon {
    flex: none;
    align-self: center;
    color: var(--kind);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.6em;
    border-radius: 1em;
    background: var(--kind-wash);
    color: var(--kind);
    font-size: var(--size-small);
  }
  .UNION {
    --kind: var(--union);
    --kind-wash: var(--union-wash);
  }
  .OTHER_ORGANIZATION {
    --kind: var(--other-organization);
    --kind-wash: var(--other-organization-wash);
  }
  .PERSON {
    --kind: var(--person);
    --kind-wash: var(--person-wash);
  }
  .EVENT {
    --kind: var(--event);
    --kind-wash: var(--event-wash);
  }
  .PLACE {
    --kind: var(--place);
    --kind-wash: var(--place-wash);
  }
  .TOPIC {
    --kind: var(--topic);
    --kind-wash: var(--topic-wash);
  }
  .ARTICLE {
    --kind: var(--article);
    --kind-wash: var(--article-wash);
  }
`;

/** An entity's name with the icon of its sort, leading to its page. */
export function entityLink(entity: EntityNameFragment): TemplateResult {
  return html`<a class="entity ${entity.type}" href=${entityHref(entity.id)} title=${t(`entityType.${entity.type}`)}>${icon(entity.type)}<span>${entity.name}</span></a>`;
}

/** The sort of an entity or article in words, in its colour. */
export function typeBadge(type: EntityNameFragment['type'] | 'ARTICLE'): TemplateResult {
  return html`<span class="badge ${type}">${icon(type)}${t(`entityType.${type}`)}</span>`;
}
