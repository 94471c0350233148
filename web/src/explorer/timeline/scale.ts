import type { TimeInterval } from '../api/schema.ts';
import { currentLocale } from '../messages/language.ts';
import { dateOf, endOf, lengthOf, shifted, startOf, type Day, type Days } from './days.ts';

/** Where days lie on a line of some pixels; a day is as wide as the line divided by the days. */
export interface Scale extends Days {
  readonly width: number;
}

/** Where a day begins, in pixels from the left. */
export function left(scale: Scale, day: Day): number {
  return ((day - scale.from) / lengthOf(scale)) * scale.width;
}

/** Where a day ends. */
export function right(scale: Scale, day: Day): number {
  return left(scale, day + 1);
}

/** The day at a place, within the scale. */
export function dayAt(scale: Scale, x: number): Day {
  const day = scale.from + Math.floor((x / scale.width) * lengthOf(scale));
  return Math.min(scale.to, Math.max(scale.from, day));
}

/** A mark on the axis. */
export interface Tick {
  readonly day: Day;
  readonly label: string;
}

/** Which marks an axis may have: each so many intervals, counted from the year 0 so that they fall on round years. */
const STEPS: readonly (readonly [TimeInterval, number, number])[] = [
  ['DAY', 1, 1],
  ['WEEK', 1, 7],
  ['MONTH', 1, 30.4],
  ['QUARTER', 1, 91.3],
  ['YEAR', 1, 365.25],
  ['YEAR', 2, 730.5],
  ['YEAR', 5, 1826],
  ['YEAR', 10, 3652.5],
  ['YEAR', 20, 7305],
  ['YEAR', 50, 18_262],
  ['YEAR', 100, 36_525],
];

const LEAST_GAP = 78;

/** The marks of an axis, as close as their labels allow. */
export function ticks(scale: Scale): readonly Tick[] {
  const most = Math.max(1, scale.width / LEAST_GAP);
  const [interval, count] = STEPS.find(([, , days]) => lengthOf(scale) / days <= most) ?? (['YEAR', 100, 36_525] as const);
  const found: Tick[] = [];
  for (let day = startOf(interval, scale.from); day <= scale.to; day = shifted(interval, day, 1)) {
    const isRound = interval !== 'YEAR' || Number(dateOf(day).slice(0, 4)) % count === 0;
    if (day >= scale.from && isRound) {
      found.push({ day, label: label(interval, day) });
    }
  }
  return found;
}

/** What a mark says: no more than what tells it from its neighbours. */
function label(interval: TimeInterval, day: Day): string {
  const date = Date.UTC(...parts(day));
  const isJanuary = dateOf(day).slice(5) === '01-01';
  const options: Intl.DateTimeFormatOptions =
    interval === 'YEAR' || (isJanuary && interval !== 'DAY' && interval !== 'WEEK')
      ? { year: 'numeric' }
      : interval === 'MONTH' || interval === 'QUARTER'
        ? { month: 'short' }
        : { month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(currentLocale(), { ...options, timeZone: 'UTC' }).format(date);
}

function parts(day: Day): [number, number, number] {
  const [year = 1970, month = 1, date = 1] = dateOf(day).split('-').map(Number);
  return [year, month - 1, date];
}

/** The stretch of some days widened to whole buckets. */
export function whole(interval: TimeInterval, days: Days): Days {
  return { from: startOf(interval, days.from), to: endOf(interval, days.to) };
}
