import type { TimeInterval } from '../api/schema.ts';

/** A day as the number of days since 1970-01-01. */
export type Day = number;

/** Some days on end, both ends among them. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const MILLIS = 86_400_000;
const WEEKDAY_OF_EPOCH = 3;
const WEEK = 7;
const QUARTER = 3;

/** The day of a date such as 2024-05-08. */
export function dayOf(date: string): Day {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MILLIS);
}

/** A day as a date such as 2024-05-08. */
export function dateOf(day: Day): string {
  return new Date(day * MILLIS).toISOString().slice(0, 10);
}

/** The first day of the bucket that holds a day. */
export function startOf(interval: TimeInterval, day: Day): Day {
  const date = new Date(day * MILLIS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (interval) {
    case 'DAY':
      return day;
    case 'WEEK':
      return day - weekday(day);
    case 'MONTH':
      return dayOfParts(year, month);
    case 'QUARTER':
      return dayOfParts(year, month - (month % QUARTER));
    case 'YEAR':
      return dayOfParts(year, 0);
  }
}

/** The first day of the bucket that is some buckets later; earlier when less than 0. */
export function shifted(interval: TimeInterval, day: Day, buckets: number): Day {
  const start = startOf(interval, day);
  const date = new Date(start * MILLIS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (interval) {
    case 'DAY':
      return start + buckets;
    case 'WEEK':
      return start + buckets * WEEK;
    case 'MONTH':
      return dayOfParts(year, month + buckets);
    case 'QUARTER':
      return dayOfParts(year, month + buckets * QUARTER);
    case 'YEAR':
      return dayOfParts(year + buckets, 0);
  }
}

/** The last day of the bucket that holds a day. */
export function endOf(interval: TimeInterval, day: Day): Day {
  return shifted(interval, day, 1) - 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
  return (((day + WEEKDAY_OF_EPOCH) % WEEK) + WEEK) % WEEK;
}

function dayOfParts(year: number, month: number): Day {
  return Math.round(Date.UTC(year, month, 1) / MILLIS);
}

export function lengthOf({ from, to }: Days): number {
  return to - from + 1;
}
