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

/** Takes the operation from the address, so that loading the page again shows what was made of it since. */
export function takeLinked(): Linked | null {
  const linked = linkedIn(new URL(window.location.href));
  if (linked) {
    window.history.replaceState(null, '', window.location.pathname);
  }
  return linked;
}
