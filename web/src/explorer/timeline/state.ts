import type { EventFilter, EventType } from '../api/schema.ts';
import { listParam } from '../app/place.ts';
import { dateOf, dayOf, type Days } from './days.ts';

export const VIEWS = ['lanes', 'calendar', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const LANES = ['organizer', 'person', 'type'] as const;
export type Lane = (typeof LANES)[number];

export const EVENT_TYPES = [
  'COMPETITION', 'SPORTS', 'TRAINING', 'LECTURE', 'VOLUNTEERING', 'CONSULTATION', 'FAIR', 'MEETING', 'CEREMONY', 'VISIT', 'CAMPAIGN', 'CULTURE',
  'RECRUITMENT', 'SIGNING', 'OTHER',
] as const satisfies readonly EventType[];

/** What events may be told apart by, each by the id of an entity; `under` is an organisation with all below it. */
export const ENTITY_FILTERS = ['organizer', 'under', 'topic', 'place'] as const;
export type EntityFilterName = (typeof ENTITY_FILTERS)[number];

/** What the address of a timeline says. */
export interface TimelineState {
  readonly view: View;
  readonly lane: Lane;
  /** The chosen days; an open end is null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly types: readonly EventType[];
  readonly entities: Readonly<Record<EntityFilterName, string>>;
  /** The year of the calendar; null for the latest. */
  readonly year: number | null;
  /** Whether the events without a date are listed. */
  readonly undated: boolean;
  /** The event whose facts are shown. */
  readonly event: string;
}

/** Reads the address; what makes no sense in it counts as not given. */
export function stateOf(params: URLSearchParams): TimelineState {
  const year = params.get('year') ?? '';
  const [from, to] = [day(params.get('from')), day(params.get('to'))];
  const isForward = !from || !to || from <= to;
  return {
    view: VIEWS.find(view => view === params.get('view')) ?? 'lanes',
    lane: LANES.find(lane => lane === params.get('lane')) ?? 'organizer',
    from: isForward ? from : to,
    to: isForward ? to : from,
    types: EVENT_TYPES.filter(type => listParam(params, 'types').includes(type)),
    entities: Object.fromEntries(ENTITY_FILTERS.map(name => [name, params.get(name) ?? ''])) as Record<EntityFilterName, string>,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    undated: params.get('undated') === '1',
    event: params.get('event') ?? '',
  };
}

/** Which events the filters let through, whenever they took place. */
export function filterOf({ types, entities }: Pick<TimelineState, 'types' | 'entities'>): EventFilter {
  const all: EventFilter[] = [];
  if (types.length > 0) {
    all.push({ eventType: { in: [...types] } });
  }
  if (entities.organizer) {
    all.push({ organizers: { some: { id: { eq: entities.organizer } } } });
  }
  if (entities.under) {
    all.push({ organizers: { some: { subordinateTo: { id: entities.under, includeTop: true, maxDepth: 12 } } } });
  }
  if (entities.topic) {
    all.push({ topics: { some: { id: { eq: entities.topic } } } });
  }
  if (entities.place) {
    all.push({ venues: { some: { id: { eq: entities.place } } } });
  }
  return all.length === 0 ? {} : all.length === 1 ? (all[0] ?? {}) : { and: all };
}

/** The same, of events that took place in some of these days. */
export function within(filter: EventFilter, days: Days): EventFilter {
  return { and: [filter, { date: { from: dateOf(days.from), to: dateOf(days.to) } }] };
}

/** The same, of events without a date. */
export function undated(filter: EventFilter): EventFilter {
  return { and: [filter, { date: { exists: false } }] };
}

/** The chosen days within those that there are. */
export function chosenDays({ from, to }: Pick<TimelineState, 'from' | 'to'>, bounds: Days): Days {
  const first = Math.min(bounds.to, Math.max(bounds.from, from ? dayOf(from) : bounds.from));
  const last = Math.max(bounds.from, Math.min(bounds.to, to ? dayOf(to) : bounds.to));
  return first <= last ? { from: first, to: last } : bounds;
}

function day(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
