import { EVENT_TYPES } from '../api/kinds.ts';
import type { EventFilter, EventType, RegionLevel, TimeInterval } from '../api/schema.ts';
import { listParam } from '../app/place.ts';

export const INTERVALS = ['MONTH', 'QUARTER', 'YEAR'] as const satisfies readonly TimeInterval[];
export const REGION_LEVELS = ['PROVINCE', 'CITY', 'COUNTY'] as const satisfies readonly RegionLevel[];

/** What the address of the dashboard says: which events count, and how they are grouped. The timeline calls its filters alike. */
export interface Selection {
  readonly from: string | null;
  readonly to: string | null;
  readonly types: readonly EventType[];
  /** An organisation: events of it and of all below it; empty for all. */
  readonly under: string;
  readonly topic: string;
  readonly interval: (typeof INTERVALS)[number];
  readonly regionLevel: (typeof REGION_LEVELS)[number];
  readonly tables: boolean;
}

/** Reads the address; what makes no sense in it counts as not given. */
export function selectionOf(params: URLSearchParams): Selection {
  const [from, to] = [day(params.get('from')), day(params.get('to'))];
  const isForward = !from || !to || from <= to;
  return {
    from: isForward ? from : to,
    to: isForward ? to : from,
    types: EVENT_TYPES.filter(type => listParam(params, 'types').includes(type)),
    under: params.get('under') ?? '',
    topic: params.get('topic') ?? '',
    interval: INTERVALS.find(interval => interval === params.get('interval')) ?? 'MONTH',
    regionLevel: REGION_LEVELS.find(level => level === params.get('regionLevel')) ?? 'PROVINCE',
    tables: params.get('view') === 'table',
  };
}

/** Which events count. */
export function filterOf({ from, to, types, under, topic }: Selection): EventFilter {
  return {
    ...(from || to ? { date: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } : {}),
    ...(types.length > 0 ? { eventType: { in: [...types] } } : {}),
    ...(under ? { organizers: { some: { subordinateTo: { id: under, maxDepth: 12, includeTop: true } } } } : {}),
    ...(topic ? { topics: { some: { id: { eq: topic } } } } : {}),
  };
}

export function isNarrowed(selection: Selection): boolean {
  return Object.keys(filterOf(selection)).length > 0;
}

/** The list of the events of one bar: those that count, narrowed by what the bar stands for. */
export function eventsHref(selection: Selection, bar: Partial<Pick<Selection, 'from' | 'to' | 'types' | 'under' | 'topic'>>): string {
  const { from, to, types, under, topic } = { ...selection, ...bar };
  const params = new URLSearchParams({ view: 'table' });
  const given = { from: from ?? '', to: to ?? '', types: types.join(','), under, topic };
  Object.entries(given).forEach(([name, value]) => value && params.set(name, value));
  return `/timeline?${params}`;
}

function day(value: string | null): string | null {
  return value && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
