import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Paging, pageOf } from '../api/paging.ts';
import type { Direction, EntityType, RelationType } from '../api/schema.ts';
import { base } from '../design/base.ts';
import { confidence, confidenceStyles } from '../elements/confidence.ts';
import { entityLink, entityStyles } from '../elements/entity-link.ts';
import { evidence, evidenceStyles } from '../elements/evidence.ts';
import { groupWords, linkDetail, periodWords } from '../elements/link-words.ts';
import { Localized } from '../elements/localized.ts';
import { more } from '../elements/more.ts';
import { empty, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { date, number } from '../messages/format.ts';
import './all-evidence.ts';
import { byName, linkQuery, type LinkEdge } from './link-queries.ts';
import type { LinksByNameQuery, LinksByNameQueryVariables } from './links.graphql.ts';
import { toggle, toggleStyles } from './toggle.ts';

const PAGE = 10;

/** The links of an entity of one type and direction, page by page, each a click from its sentences. */
@customElement('ug-link-group')
export class LinkGroup extends Localized {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    evidenceStyles,
    confidenceStyles,
    toggleStyles,
    css`
      h3 {
        padding-bottom: var(--gap-1);
      }
      .detail {
        display: inline-block;
        margin-inline-start: var(--gap-2);
        color: var(--ink-soft);
        text-indent: 0;
      }
      /* A name that takes two lines hangs on its icon, and what it was goes on in its line. */
      .name {
        padding-inline-start: 1.6em;
        text-indent: -1.6em;
      }
      .name .entity {
        display: inline;
      }
      .name .icon {
        margin-inline-end: 0.35em;
        vertical-align: -0.2em;
      }
      @media (width > 44rem) {
        ul,
        li,
        .line {
          display: grid;
          grid-template-columns: subgrid;
          grid-column: 1 / -1;
        }
        ul {
          grid-template-columns: minmax(0, 1fr) repeat(4, auto);
          column-gap: var(--gap-4);
        }
        .line > .soft {
          text-align: end;
        }
        .line > .toggle {
          justify-content: end;
        }
        .evidence,
        ug-all-evidence {
          grid-column: 1 / -1;
        }
      }
      .more {
        padding-top: var(--gap-2);
      }
    `,
  ];

  @property() entity = '';
  @property() entityType: EntityType = 'UNION';
  @property() type: RelationType = 'ORGANIZED';
  @property() direction: Direction = 'OUT';
  @property({ type: Number }) count = 0;
  @property({ attribute: false }) open: ReadonlySet<string> = new Set();

  #links: Paging<LinksByNameQuery, LinksByNameQueryVariables, LinkEdge> | null = null;

  /** The group never changes: the page keys groups by it. */
  protected override willUpdate(): void {
    this.#links ??= this.#paging();
  }

  override render(): unknown {
    const links = this.#links ?? this.#paging();
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${groupWords(this.type, this.direction)} <span class="soft">${number(this.count)}</span></h3>
      ${shown(
        links.first,
        ({ node }) =>
          node
            ? html`<ul>
                  ${links.items.map(edge => this.#row(edge))}
                </ul>
                ${more(links, PAGE)}`
            : empty(common('gone')),
        2,
      )}
    </section>`;
  }

  #paging(): Paging<LinksByNameQuery, LinksByNameQueryVariables, LinkEdge> {
    const query = linkQuery(this.entityType, this);
    const group = byName(query) ? { type: this.type, direction: this.direction } : {};
    const variables = (): LinksByNameQueryVariables => ({ id: this.entity, ...group, first: PAGE, after: null }) as LinksByNameQueryVariables;
    return new Paging(this, query, variables, data => pageOf<LinkEdge>(data.node?.links));
  }

  #row({ node, relation }: LinkEdge): unknown {
    const detail = linkDetail(relation);
    const open = this.open.has(relation.id);
    return html`<li>
      <div class="line">
        <span class="name"><span lang="zh-CN">${entityLink(node)}</span>${detail ? html`<span class="detail" lang="zh-CN">${detail}</span>` : nothing}</span>
        <span class="soft small">${when(node)} ${periodWords(relation)}</span>
        <span class="soft small">${common('sources', { count: relation.sourceCount })}</span>
        ${confidence(relation.confidence)} ${toggle(relation.id, relation.statementCount, this.open)}
      </div>
      ${open ? this.#sentences(relation) : nothing}
    </li>`;
  }

  #sentences(relation: LinkEdge['relation']): unknown {
    return relation.statementCount > relation.evidence.length && relation.evidence.length > 0
      ? html`<ug-all-evidence .entity=${this.entity} .relation=${relation.id} .begun=${relation.evidence} .count=${relation.statementCount}></ug-all-evidence>`
      : evidence(relation.evidence, relation.statementCount);
  }
}

function when(node: LinkEdge['node']): unknown {
  if (!('start' in node)) {
    return nothing;
  }
  return node.start ? date(node.start.value) : node.dateText ? html`“<span lang="zh-CN">${node.dateText}</span>”` : common('undated');
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-link-group': LinkGroup;
  }
}
