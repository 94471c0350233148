import type { SearchType } from '../api/schema.ts';
import type { FoundEdge } from './found.ts';
import { foundType } from './found.ts';

/** Hits of one sort, best first. */
export interface Group {
  readonly type: SearchType;
  readonly hits: readonly FoundEdge[];
}

/** Hits by sort: the sort of the best hit comes first. */
export function grouped(hits: readonly FoundEdge[]): readonly Group[] {
  const groups = new Map<SearchType, FoundEdge[]>();
  for (const hit of hits) {
    const type = foundType(hit);
    groups.set(type, [...(groups.get(type) ?? []), hit]);
  }
  return [...groups].map(([type, found]) => ({ type, hits: found }));
}
