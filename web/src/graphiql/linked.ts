import { parse, print } from 'graphql';

/** An operation that an address carries: what `?query=…&variables=…` or, unseen by the server, `#query=…&variables=…` gives. */
export interface Linked {
  readonly query: string;
  /** As JSON; empty when the address has none. */
  readonly variables: string;
}

/** Reads the address; null when it carries no operation. */
export function linkedIn(url: URL): Linked | null {
  const given = [url.searchParams, new URLSearchParams(url.hash.slice(1))].find(params => params.get('query'));
  const query = given?.get('query');
  return query ? { query: inLines(query), variables: given?.get('variables') ?? '' } : null;
}

/** Laid out as people read it; what is no GraphQL stays as it is, for the editor to mark. */
function inLines(query: string): string {
  try {
    return query.includes('\n') ? query : print(parse(query));
  } catch {
    return query;
  }
}

/**
 * The browser's storage, which takes the operation from the address once the tabs are kept there, its own among them: loading the page again
 * shows what was made of it since, and loses nothing when it comes too early for that.
 */
export class TabStorage {
  get length(): number {
    return window.localStorage.length;
  }

  getItem(key: string): string | null {
    return window.localStorage.getItem(key);
  }

  setItem(key: string, value: string): void {
    window.localStorage.setItem(key, value);
    if (key === 'graphiql:tabState') {
      window.history.replaceState(null, '', window.location.pathname);
    }
  }

  removeItem(key: string): void {
    window.localStorage.removeItem(key);
  }

  clear(): void {
    window.localStorage.clear();
  }

  key(index: number): string | null {
    return window.localStorage.key(index);
  }
}
