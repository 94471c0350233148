import type { ReactiveControllerHost } from 'lit';
import { forgetPages, keepPages, listName, pagesShown } from '../app/depth.ts';
import { ask, type Answer } from './ask.ts';
import { Asking } from './asking.ts';
import type { TypedQuery } from './typed-query.ts';

/** A page of a connection. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are over all pages. */
  readonly total: number;
  /** Where it goes on; null at the end. */
  readonly next: string | null;
}

/** A connection as operations ask for it. */
export interface Connection<Edge> {
  readonly edges: readonly Edge[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function pageOf<Edge>(connection: Connection<Edge> | null | undefined): Page<Edge> {
  const { edges = [], totalCount = 0, pageInfo = null } = connection ?? {};
  return { items: edges, total: totalCount, next: pageInfo?.hasNextPage ? pageInfo.endCursor : null };
}

/** A list that is asked for page by page. It begins anew when its variables change; the address keeps how many pages of it are shown. */
export class Paging<Result, Variables, Item> {
  readonly #host: ReactiveControllerHost;
  readonly first: Asking<Result, Variables>;
  #begun: Answer<Result> | null = null;
  #later: readonly Item[] = [];
  #next: string | null = null;
  #pending: AbortController | null = null;
  #failure: unknown = null;
  #pages = 0;
  #name = '';

  /**
   * @param variables what to ask now, without `after`; null asks nothing
   * @param page where the list stands in an answer
   */
  constructor(
    host: ReactiveControllerHost,
    readonly query: TypedQuery<Result, Variables>,
    variables: () => Variables | null,
    readonly page: (data: Result) => Page<Item>,
  ) {
    this.#host = host;
    this.first = new Asking(host, query, variables);
  }

  get items(): readonly Item[] {
    const page = this.#firstPage();
    return page ? [...page.items, ...this.#later] : [];
  }

  get total(): number {
    return this.#firstPage()?.total ?? 0;
  }

  get hasMore(): boolean {
    return this.#firstPage() !== null && this.#next !== null;
  }

  /** Whether a later page is awaited. */
  get pending(): boolean {
    return this.#pending !== null;
  }

  /** Why a later page did not come. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Asks for the next page, at the user's wish. */
  async more(): Promise<void> {
    await this.#load();
    if (!this.#failure && this.#pages > pagesShown(this.#name)) {
      keepPages(this.#name, this.#pages);
    }
  }

  async #load(): Promise<void> {
    const begun = this.first.answer;
    const variables = this.first.variables;
    if (!this.hasMore || this.#pending || !begun || variables === null) {
      return;
    }
    const waiting = new AbortController();
    this.#pending = waiting;
    this.#failure = null;
    this.#host.requestUpdate();
    try {
      const { data } = await ask(this.query, { ...variables, after: this.#next }, waiting.signal);
      if (begun === this.#begun) {
        const page = this.page(data);
        this.#later = [...this.#later, ...page.items];
        this.#next = page.next;
        this.#pages++;
      }
    } catch (failure) {
      this.#failure = waiting.signal.aborted ? null : failure;
    } finally {
      this.#pending = this.#pending === waiting ? null : this.#pending;
      this.#host.requestUpdate();
    }
  }

  /** Asks for every page that is left. */
  async all(): Promise<void> {
    while (this.hasMore && !this.#failure) {
      await this.more();
    }
  }

  #firstPage(): Page<Item> | null {
    const { answer } = this.first;
    if (!answer) {
      return null;
    }
    const page = this.page(answer.data);
    if (answer !== this.#begun) {
      this.#pending?.abort();
      this.#pending = null;
      this.#begun = answer;
      this.#later = [];
      this.#next = page.next;
      this.#failure = null;
      this.#pages = 1;
      void this.#begin(answer);
    }
    return page;
  }

  /** Loads as many pages as the address says. */
  async #begin(begun: Answer<Result>): Promise<void> {
    const before = this.#name;
    this.#name = listName(`${/\w+ \w+/.exec(this.query)?.[0]} ${JSON.stringify(this.first.variables)}`);
    // not while the host renders
    await Promise.resolve();
    if (before !== '' && before !== this.#name) {
      forgetPages(before);
    }
    while (begun === this.#begun && this.#pages < pagesShown(this.#name) && this.hasMore && !this.#failure) {
      await this.#load();
    }
  }
}
