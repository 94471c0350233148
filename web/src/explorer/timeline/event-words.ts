import { date } from '../messages/format.ts';
import { dateOf, type Days } from './days.ts';
import type { EventRowsQuery } from './timeline.graphql.ts';
import { t } from './texts.ts';

export type EventRow = EventRowsQuery['events']['nodes'][number];
export type TimelineEvent = Pick<EventRow, 'id' | 'name' | 'type' | 'eventType' | 'dateText' | 'beganBy' | 'start' | 'end'>;

/** When an event took place, as precisely as it is known: a date, the words that are printed, or that nobody says. */
export function whenWords({ start, end, dateText }: Pick<TimelineEvent, 'start' | 'end' | 'dateText'>): string {
  if (start) {
    return end && end.value !== start.value ? t('period', { from: date(start.value), to: date(end.value) }) : date(start.value);
  }
  return dateText ? t('printed', { words: dateText }) : t('undated');
}

export function daysWords({ from, to }: Days): string {
  return from === to ? date(dateOf(from)) : t('period', { from: date(dateOf(from)), to: date(dateOf(to)) });
}
