import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask } from '../api/ask.ts';
import type { EvidenceFragment } from '../api/evidence.graphql.ts';
import { NO_TWIGS, type Branch, type Twigs } from './branch.ts';
import { BelowDocument, BelowSourcesDocument, TopDocument, TopsDocument } from './tree.graphql.ts';

const PAGE = 50;
const SLOW_MILLIS = 2000;

/** What of the hierarchy the tree is to show. */
export interface Cut {
  /** As of which day; null for all that was ever said. */
  readonly validAt: string | null;
  /** Below which organisation; null for the whole. */
  readonly under: string | null;
}

interface Page {
  readonly branches: readonly Branch[];
  readonly total: number;
  readonly cursor: string | null;
}

/** The parts of the hierarchy that were asked for, page by page. The key null stands for the tops. */
export class Branches implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #twigs = new Map<string | null, Twigs>();
  readonly #pages = new Map<string | null, number>();
  readonly #running = new Map<string | null, { readonly ends: AbortController; readonly since: number }>();
  /** Ends what nobody waits for any more. */
  #ends = new AbortController();
  #cut: Cut = { validAt: null, under: null };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  get tops(): Twigs {
    return this.#twigs.get(null) ?? NO_TWIGS;
  }

  get below(): ReadonlyMap<string, Twigs> {
    return this.#twigs as ReadonlyMap<string, Twigs>;
  }

  /** Begins anew when another part of the hierarchy, or another day, is to be shown. */
  show(cut: Cut): void {
    if (cut.validAt !== this.#cut.validAt || cut.under !== this.#cut.under) {
      this.#forget();
      this.#cut = cut;
    }
  }

  /** Sees to it that so many pages of what stands below an organisation come. */
  need(of: string | null, pages: number): void {
    const known = this.#twigs.get(of) ?? NO_TWIGS;
    const ended = known.total !== null && known.cursor === null;
    if (!this.#running.has(of) && !known.failure && !ended && (this.#pages.get(of) ?? 0) < pages) {
      void this.#load(of, known);
    }
  }

  /** Whether it has been awaited so long that the user is offered to cancel. */
  isSlow(of: string | null): boolean {
    const run = this.#running.get(of);
    return run !== undefined && performance.now() - run.since >= SLOW_MILLIS;
  }

  cancel(of: string | null): void {
    this.#running.get(of)?.ends.abort();
  }

  retry(of: string | null): void {
    this.#twigs.set(of, { ...(this.#twigs.get(of) ?? NO_TWIGS), failure: null });
    this.#host.requestUpdate();
  }

  async #load(of: string | null, known: Twigs): Promise<void> {
    const ends = new AbortController();
    this.#running.set(of, { ends, since: performance.now() });
    this.#twigs.set(of, { ...known, pending: true });
    const slow = setTimeout(() => this.#host.requestUpdate(), SLOW_MILLIS + 1);
    let after = known;
    try {
      const page = await pageOf(of, this.#cut, known.cursor, ends.signal);
      after = { ...page, branches: [...known.branches, ...page.branches], pending: false, failure: null };
      this.#pages.set(of, (this.#pages.get(of) ?? 0) + 1);
    } catch (failure) {
      after = { ...known, pending: false, failure };
    } finally {
      clearTimeout(slow);
    }
    // what was asked for another day or part does not belong here any more
    if (this.#running.get(of)?.ends === ends) {
      this.#running.delete(of);
      this.#twigs.set(of, after);
      this.#host.requestUpdate();
      if (of !== null && after.failure === null) {
        void this.#sources(of, known.cursor);
      }
    }
  }

  /** The sentences behind the links of a page. Without them its rows are right all the same, and say nothing of their source. */
  async #sources(of: string, after: string | null): Promise<void> {
    const cut = this.#cut;
    const found = await sourcesBelow(of, cut, after, this.#ends.signal).catch(() => null);
    const known = this.#twigs.get(of);
    if (found && known && cut === this.#cut) {
      const branches = known.branches.map(branch =>
        branch.edge && found.has(branch.edge.id) ? { ...branch, edge: { ...branch.edge, evidence: found.get(branch.edge.id) ?? [] } } : branch,
      );
      this.#twigs.set(of, { ...known, branches });
      this.#host.requestUpdate();
    }
  }

  #forget(): void {
    const running = [...this.#running.values()];
    this.#running.clear();
    this.#twigs.clear();
    this.#pages.clear();
    this.#ends.abort();
    this.#ends = new AbortController();
    running.forEach(({ ends }) => ends.abort());
  }
}

function pageOf(of: string | null, cut: Cut, after: string | null, signal: AbortSignal): Promise<Page> {
  if (of !== null) {
    return below(of, cut, after, signal);
  }
  return cut.under === null ? tops(cut, after, signal) : top(cut.under, cut, signal);
}

async function tops({ validAt }: Cut, after: string | null, signal: AbortSignal): Promise<Page> {
  const { data } = await ask(TopsDocument, { validAt, first: PAGE, after }, signal);
  const { national, others } = data;
  return {
    branches: [...(after === null ? national.nodes : []), ...others.nodes].map(organization => ({ organization, edge: null })),
    total: national.nodes.length + others.totalCount,
    cursor: others.pageInfo.hasNextPage ? others.pageInfo.endCursor : null,
  };
}

async function top(id: string, { validAt }: Cut, signal: AbortSignal): Promise<Page> {
  const { data } = await ask(TopDocument, { ids: [id], validAt }, signal);
  const branches = data.nodes.flatMap(node => (node && 'id' in node ? [{ organization: node, edge: null }] : []));
  return { branches, total: branches.length, cursor: null };
}

async function below(id: string, { validAt }: Cut, after: string | null, signal: AbortSignal): Promise<Page> {
  const { data } = await ask(BelowDocument, { id, validAt, first: PAGE, after }, signal);
  if (!data.node || !('children' in data.node)) {
    return { branches: [], total: 0, cursor: null };
  }
  const { edges, totalCount, pageInfo } = data.node.children;
  return {
    branches: edges.map(({ node, relation }) => ({ organization: node, edge: { ...relation, evidence: null } })),
    total: totalCount,
    cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

async function sourcesBelow(id: string, { validAt }: Cut, after: string | null, signal: AbortSignal): Promise<ReadonlyMap<string, readonly EvidenceFragment[]>> {
  const { data } = await ask(BelowSourcesDocument, { id, validAt, first: PAGE, after }, signal);
  const edges = data.node && 'children' in data.node ? data.node.children.edges : [];
  return new Map(edges.map(({ relation }) => [relation.id, relation.evidence] as const));
}
