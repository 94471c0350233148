import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { base } from '../design/base.ts';
import { confidenceStyles } from '../elements/confidence.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { evidenceStyles } from '../elements/evidence.ts';
import { Localized } from '../elements/localized.ts';
import { empty, showing, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { icon } from '../design/icons.ts';
import { edgeStyles, edges } from './edges.ts';
import { ConflictsDocument, OrphansDocument, type ConflictsQuery, type OrphansQuery } from './loose-ends.graphql.ts';
import { t } from './texts.ts';
import { levelWords } from './branch-words.ts';
import { TreeEvent } from './tree.ts';

const PAGE = 20;

type Orphan = OrphansQuery['unions']['nodes'][number];
type Conflict = ConflictsQuery['organizations']['nodes'][number];

/** What does not fit into a tree, listed instead of hidden: unions without anything above them, and organisations below several. */
@customElement('ug-loose-ends')
export class LooseEnds extends Localized {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    evidenceStyles,
    confidenceStyles,
    edgeStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: var(--gap-6);
        align-items: start;
      }
      .list > li {
        display: grid;
        gap: var(--gap-1);
        padding-block: var(--gap-2);
        border-top: 1px solid var(--line);
      }
      .pick {
        min-height: 0;
        padding: 0;
        border: none;
        background: none;
        font-size: var(--size);
        text-align: start;
        white-space: normal;
        align-items: baseline;
      }
      .pick .icon {
        flex: none;
        align-self: center;
        color: var(--kind);
      }
      .pick:hover {
        text-decoration: underline;
      }
      .foot {
        margin-block-start: var(--gap-3);
      }
    `,
  ];

  @property() validAt: string | null = null;
  /** How far each list was turned: the cursors of its pages. */
  @state() private orphanAfter: readonly string[] = [];
  @state() private conflictAfter: readonly string[] = [];

  readonly #orphans = new Asking(this, OrphansDocument, () => ({ validAt: this.validAt, first: PAGE, after: this.orphanAfter.at(-1) ?? null }));
  readonly #conflicts = new Asking(this, ConflictsDocument, () => ({ validAt: this.validAt, first: PAGE, after: this.conflictAfter.at(-1) ?? null }));

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('validAt')) {
      this.orphanAfter = [];
      this.conflictAfter = [];
    }
  }

  override render(): unknown {
    return html`<section>
        <h2>${t('orphans')}</h2>
        <p class="soft small">${t('orphans.hint')}</p>
        ${shown(this.#orphans, ({ unions }) => this.#orphanList(unions), 4)}
      </section>
      <section>
        <h2>${t('conflicts')}</h2>
        <p class="soft small">${t('conflicts.hint')}</p>
        ${shown(this.#conflicts, ({ organizations }) => this.#conflictList(organizations), 4)}
      </section>`;
  }

  #orphanList(unions: OrphansQuery['unions']): unknown {
    if (unions.totalCount === 0) {
      return empty(t('orphans.none'));
    }
    const start = this.orphanAfter.length * PAGE;
    const turn = (after: readonly string[]) => (this.orphanAfter = after);
    return html`<ul class="list">${unions.nodes.map(orphan => html`<li>${this.#pick(orphan)}<span class="soft small">${reason(orphan)}</span></li>`)}</ul>
      <p class="row foot">${showing(start + unions.nodes.length, unions.totalCount)}${turns(this.orphanAfter, unions.pageInfo, turn)}</p>`;
  }

  #conflictList(organizations: ConflictsQuery['organizations']): unknown {
    const several = organizations.nodes.filter(({ parent }) => parent.totalCount > 1);
    if (several.length === 0) {
      return empty(this.conflictAfter.length > 0 ? t('conflicts.end') : t('conflicts.none'));
    }
    // those with most above them come first, so the first that has one only ends the list
    const all = several.length < organizations.nodes.length || !organizations.pageInfo.hasNextPage;
    const count = this.conflictAfter.length * PAGE + several.length;
    const turn = (after: readonly string[]) => (this.conflictAfter = after);
    return html`<ul class="list">${several.map(
        conflict => html`<li>${this.#pick(conflict)}${edges(conflict.parent.edges, false)}
          ${conflict.parent.totalCount > conflict.parent.edges.length ? showing(conflict.parent.edges.length, conflict.parent.totalCount) : nothing}</li>`,
      )}</ul>
      <p class="row foot">${all ? showing(count, count) : html`<span class="soft small">${common('showingAtLeast', { shown: count })}</span>`}
        ${turns(this.conflictAfter, { ...organizations.pageInfo, hasNextPage: !all }, turn)}</p>`;
  }

  /** Chooses it in the tree. */
  #pick(organization: Orphan | Conflict): TemplateResult {
    return html`<button class="pick ${organization.type}" @click=${() => this.dispatchEvent(new TreeEvent({ chose: organization.id }))}>
      ${icon(organization.type)}<span lang="zh-CN">${organization.name}</span></button>`;
  }
}

/** Why nothing stands above it: what the divisions cannot tell of a union of its level. */
function reason({ level, unionOf }: Orphan): TemplateResult {
  const why = level === 'GRASSROOTS' ? t('orphan.grassroots') : level === 'INDUSTRY' ? t('orphan.industry') : t('orphan.region');
  const [of] = unionOf.nodes;
  return html`${level ? html`${levelWords(level)} · ` : nothing}${why}${of ? html` · ${common('relation.UNION_OF')} <span lang="zh-CN">${of.name}</span>` : nothing}`;
}

function turns(after: readonly string[], page: { readonly hasNextPage: boolean; readonly endCursor: string | null }, turn: (after: readonly string[]) => void): unknown {
  return html`${after.length > 0 ? html`<button @click=${() => turn(after.slice(0, -1))}>${t('page.back')}</button>` : nothing}
  ${page.hasNextPage && page.endCursor ? html`<button @click=${() => turn([...after, page.endCursor ?? ''])}>${t('page.next')}</button>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-loose-ends': LooseEnds;
  }
}
