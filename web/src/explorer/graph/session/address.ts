import type { GraphState } from '../model/graph-state.ts';
import { readSaved, saved, type SavedGraph } from './saved-graph.ts';

/** What of the query is the graph's; the rest of the address is left as it is. */
const OURS = ['expand', 'ids', 'layout', 'without', 'confidence', 'degree', 'from', 'to', 'filter'];

/** The address that holds a state. */
export function addressOf(state: GraphState, now: URL): URL {
  const { query, fragment } = saved(state);
  const address = new URL(now);
  OURS.forEach(name => address.searchParams.delete(name));
  query.forEach((value, name) => address.searchParams.set(name, value));
  // Commas may stand in a query as they are, and are easier to read so.
  address.search = address.search.replaceAll('%2C', ',');
  address.hash = fragment.toString().replaceAll('%2C', ',');
  return address;
}

export function readAddress(address: URL): SavedGraph | null {
  return readSaved(address.searchParams, new URLSearchParams(address.hash.slice(1)));
}

/** The entity that an address asks to be expanded once it is shown; the addresses that the canvas writes don't. */
export function expandedBy(address: URL): string | null {
  return address.searchParams.get('expand');
}
