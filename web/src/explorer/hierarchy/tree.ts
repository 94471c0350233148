import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { empty, failed, skeleton, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { levelOf } from './branch.ts';
import { levelWords, source } from './branch-words.ts';
import { Branches } from './branches.ts';
import type { Openings } from './openings.ts';
import { visibleRows, type BranchRow, type RestRow, type Row } from './rows.ts';
import { move, typed } from './tree-keys.ts';
import { t } from './texts.ts';
import { treeStyles } from './tree-styles.ts';

const TYPING_MILLIS = 800;

/** What the user did in the tree. The screen writes it into the address, which comes back as properties. */
export class TreeEvent extends Event {
  constructor(readonly did: { readonly chose: string } | { readonly opened: readonly string[] } | { readonly closed: string } | { readonly more: string | null }) {
    super('ug-tree');
  }
}

/** Organisations under one another: a tree of the WAI-ARIA practices that asks for each part when it is opened. */
@customElement('ug-organization-tree')
export class OrganizationTree extends Localized {
  static override styles = [base, stateStyles, entityStyles, treeStyles, css``];

  @property({ attribute: false }) openings: Openings = new Map();
  @property() validAt: string | null = null;
  @property() under: string | null = null;
  @property() selected = '';
  /** How many pages of tops are shown. */
  @property({ type: Number }) pages = 1;
  /** The key of the row that the Tab key leads to. */
  @state() private at = '';

  readonly #branches = new Branches(this);
  #rows: readonly Row[] = [];
  #typed = '';
  #typedAt = -Infinity;
  #shown = '';
  #begun = false;

  /** The rows as they are seen, for exports. */
  get rows(): readonly BranchRow[] {
    return this.#rows.filter(row => row.kind === 'branch');
  }

  override focus(): void {
    this.#row(this.at)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#branches.show({ validAt: this.validAt, under: this.under });
    this.#branches.need(null, this.pages);
    this.#rows = this.#known();
    for (const row of this.#rows) {
      if (row.kind === 'branch' && row.open) {
        const { id } = row.branch.organization;
        this.#branches.need(id, this.openings.get(id) ?? 1);
      }
    }
    this.#rows = this.#known();
    const selected = this.#selectedRow();
    if (changed.has('selected')) {
      this.#shown = '';
    }
    if (selected && this.#shown !== this.selected) {
      this.at = selected.key;
    } else if (!this.#rows.some(row => row.key === this.at)) {
      this.at = (selected ?? this.#rows[0])?.key ?? '';
    }
  }

  protected override updated(): void {
    const [top, ...others] = this.#branches.tops.branches;
    if (top && !this.#begun) {
      this.#begun = true;
      // one line alone tells nothing: a tree with one top begins with what stands below it
      if (others.length === 0 && this.openings.size === 0) {
        this.dispatchEvent(new TreeEvent({ opened: [top.organization.id] }));
      }
    }
    const row = this.#selectedRow();
    // once it has come; later it may be scrolled away
    if (row && this.#shown !== this.selected) {
      this.#shown = this.selected;
      this.#row(row.key)?.scrollIntoView({ block: 'nearest' });
    }
  }

  override render(): unknown {
    const { tops } = this.#branches;
    if (tops.failure && tops.branches.length === 0) {
      return failed(tops.failure, () => this.#branches.retry(null));
    }
    if (tops.total === null) {
      return html`${skeleton(8)}${this.#branches.isSlow(null)
        ? html`<p class="state"><span>${common('loading')}</span><button @click=${() => this.#branches.cancel(null)}>${common('cancel')}</button></p>`
        : nothing}`;
    }
    if (tops.branches.length === 0) {
      return empty(t('tree.empty'), this.validAt ? html`<span>${t('tree.empty.date')}</span>` : nothing);
    }
    return html`<div class="heads" aria-hidden="true">
        <span>${t('head.organization')}</span><span class="source">${t('head.source')}</span><span>${t('head.children')}</span><span>${t('head.events')}</span>
      </div>
      <div role="tree" aria-label=${t('tree')} @keydown=${this.#pressed}>
        ${this.#rows.map(row => (row.kind === 'branch' ? this.#branch(row) : this.#rest(row)))}
      </div>`;
  }

  #branch(row: BranchRow): unknown {
    const { organization, edge } = row.branch;
    const level = levelOf(organization);
    const children = organization.children.totalCount;
    const events = organization.organized.totalCount;
    return html`<div class="line ${organization.type}" role="treeitem" data-key=${row.key} aria-level=${row.depth} aria-setsize=${row.size}
      aria-posinset=${row.position} aria-expanded=${row.open ?? nothing} aria-selected=${organization.id === this.selected}
      tabindex=${row.key === this.at ? 0 : -1} .style=${`--depth: ${row.depth - 1}`} @click=${(event: Event) => this.#clicked(event, row)}>
      <span class="name">
        <i class="toggle ${row.open === null ? 'leaf' : ''}">${row.open === null ? nothing : icon(row.open ? 'down' : 'open')}</i>
        ${icon(organization.type)}<span lang="zh-CN">${organization.name}</span>
        ${level ? html`<small class="soft">${levelWords(level)}</small>` : nothing}
        ${row.circular ? html`<small class="loop">${t('circular')}</small>` : nothing}
      </span>
      <span class="source">${edge ? source(row.branch) : nothing}</span>
      <span class="figure ${children ? '' : 'none'}"><span class="hidden-text">${t('head.children')} </span>${number(children)}</span>
      <span class="figure ${events ? '' : 'none'}"><span class="hidden-text">${t('head.events')} </span>${number(events)}</span>
    </div>`;
  }

  #rest(row: RestRow): unknown {
    const slow = this.#branches.isSlow(row.of);
    const words = row.failure ? t('rest.failed') : row.pending ? common('loading') : t('rest.more', { count: number(row.left) });
    return html`<div class="line rest ${row.pending ? 'pending' : ''}" role="treeitem" data-key=${row.key} aria-level=${row.depth}
      tabindex=${row.key === this.at ? 0 : -1} .style=${`--depth: ${row.depth - 1}`} @click=${() => this.#moreOf(row)}>
      <span class="name"><i class="toggle leaf"></i>${words}${row.pending && slow ? html` <small>${t('rest.cancel')}</small>` : nothing}</span>
    </div>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const row = this.#rows.find(({ key }) => key === this.at);
    if (row && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      event.stopPropagation();
      if (row.kind === 'branch') {
        this.dispatchEvent(new TreeEvent({ chose: row.branch.organization.id }));
      } else {
        this.#moreOf(row);
      }
      return;
    }
    const moved = move(this.#rows, this.at, event.key);
    if (moved) {
      event.preventDefault();
      this.#moved(moved);
    } else if (event.key.length === 1 && event.key !== ' ' && event.key !== '?' && event.key !== '/') {
      this.#type(event);
    }
  };

  #moved(moved: NonNullable<ReturnType<typeof move>>): void {
    if ('to' in moved) {
      void this.#go(moved.to);
    } else if ('open' in moved) {
      this.dispatchEvent(new TreeEvent({ opened: moved.open }));
    } else {
      this.dispatchEvent(new TreeEvent({ closed: moved.close }));
    }
  }

  /** Letters find names; those that mean something to the screen do so only where no name begins with them. */
  #type(event: KeyboardEvent): void {
    this.#typed = event.timeStamp - this.#typedAt < TYPING_MILLIS ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const to = typed(this.#rows, this.at, this.#typed);
    if (to !== null) {
      event.preventDefault();
      event.stopPropagation();
      void this.#go(to);
    }
  }

  async #go(key: string): Promise<void> {
    this.at = key;
    await this.updateComplete;
    this.focus();
  }

  #clicked(event: Event, row: BranchRow): void {
    const { id } = row.branch.organization;
    this.at = row.key;
    if (row.open !== null && event.target instanceof Element && event.target.closest('.toggle')) {
      this.dispatchEvent(new TreeEvent(row.open ? { closed: id } : { opened: [id] }));
    } else {
      this.dispatchEvent(new TreeEvent({ chose: id }));
    }
  }

  #moreOf(row: RestRow): void {
    this.at = row.key;
    if (row.failure) {
      this.#branches.retry(row.of);
    } else if (row.pending) {
      this.#branches.cancel(row.of);
    } else {
      this.dispatchEvent(new TreeEvent({ more: row.of }));
    }
  }

  #known(): readonly Row[] {
    return visibleRows(this.#branches.tops, this.#branches.below, new Set(this.openings.keys()));
  }

  #selectedRow(): BranchRow | undefined {
    const at = this.#rows.find(row => row.key === this.at);
    const chosen = (row: Row): row is BranchRow => row.kind === 'branch' && row.branch.organization.id === this.selected;
    return at && chosen(at) ? at : this.#rows.find(chosen);
  }

  #row(key: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-organization-tree': OrganizationTree;
  }
  interface HTMLElementEventMap {
    'ug-tree': TreeEvent;
  }
}
