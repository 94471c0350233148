import { ENTITY_TYPES, EVENT_TYPES, ORGANIZATION_KINDS, UNION_LEVELS } from '../api/kinds.ts';
import type { SearchFilter, SearchType } from '../api/schema.ts';
import { listParam } from '../app/place.ts';

/** What a search can find, in the order in which filters show it. */
export const SEARCH_TYPES = [...ENTITY_TYPES, 'ARTICLE'] as const satisfies readonly SearchType[];

/** The parameters of the address that narrow a search, each of which can be dropped alone. */
export const FILTERS = ['types', 'kind', 'level', 'eventType', 'from', 'to', 'in', 'under'] as const;

export type FilterName = (typeof FILTERS)[number];

/** What a search is asked with; the text stands apart. */
export interface Narrowing {
  readonly types: SearchType[] | null;
  readonly filter: SearchFilter | null;
}

/** Reads the filters of an address. Values that nothing can have are left out. */
export function narrowing(params: URLSearchParams, without?: FilterName): Narrowing {
  const value = (name: FilterName): string => (name === without ? '' : (params.get(name) ?? ''));
  const types = without === 'types' ? [] : known(SEARCH_TYPES, listParam(params, 'types'));
  const filter: SearchFilter = {
    ...one('kind', known(ORGANIZATION_KINDS, [value('kind')])),
    ...one('level', known(UNION_LEVELS, [value('level')])),
    ...one('eventType', known(EVENT_TYPES, [value('eventType')])),
    ...period(day(value('from')), day(value('to'))),
    ...(value('in') ? { locatedIn: { id: value('in'), maxDepth: 12, includeTop: true } } : {}),
    ...(value('under') ? { subordinateTo: { id: value('under'), maxDepth: 12, includeTop: true } } : {}),
  };
  return { types: types.length > 0 ? types : null, filter: Object.keys(filter).length > 0 ? filter : null };
}

/** The filters that an address has. */
export function activeFilters(params: URLSearchParams): readonly FilterName[] {
  return FILTERS.filter(name => params.get(name));
}

function known<Value extends string>(values: readonly Value[], given: readonly string[]): Value[] {
  return values.filter(value => given.includes(value));
}

function one(name: 'kind' | 'level' | 'eventType', [value]: readonly string[]): SearchFilter {
  return value ? { [name]: { eq: value } } : {};
}

function period(from: string | null, to: string | null): SearchFilter {
  return from || to ? { date: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } : {};
}

function day(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
