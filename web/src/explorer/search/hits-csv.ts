import { articleHref, entityHref } from '../app/place.ts';
import { csv } from '../elements/csv.ts';
import { foundType, type FoundEdge } from './found.ts';

/** Hits as a table: what they are, what matched, and where their page is. */
export function hitsAsCsv(hits: readonly FoundEdge[]): string {
  const rows = hits.map(hit => {
    const { node, match, snippet } = hit;
    const href = 'name' in node ? entityHref(node.id) : articleHref(node.id);
    return [node.id, foundType(hit), 'name' in node ? node.name : node.headline, match.form, match.text, snippet?.text, hit.score, href];
  });
  return csv(['id', 'type', 'name', 'form', 'matched', 'snippet', 'score', 'page'], rows);
}
