import { dayOf, endOf, startOf, weekday, type Day } from './days.ts';

export interface Cell {
  readonly day: Day;
  /** The week of the year's calendar, from 0 on. */
  readonly column: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly row: number;
}

/** The days of a year, each week a column. */
export function cells(year: number): readonly Cell[] {
  const first = dayOf(`${String(year).padStart(4, '0')}-01-01`);
  const last = endOf('YEAR', first);
  const monday = startOf('WEEK', first);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    return { day, column: Math.floor((day - monday) / 7), row: weekday(day) };
  });
}

export const LEVELS = 4;

/** The upper ends of the levels of colour: a quarter of the days that have any each, so that one busy day does not pale all others. */
export function levels(counts: readonly number[]): readonly number[] {
  const some = counts.filter(count => count > 0).sort((a, b) => a - b);
  if (some.length === 0) {
    return [];
  }
  const ends = Array.from({ length: LEVELS }, (_, index) => some[Math.ceil(((index + 1) * some.length) / LEVELS) - 1] ?? 0);
  return [...new Set(ends)];
}

/** Which level a count has: 0 for none. */
export function levelOf(count: number, ends: readonly number[]): number {
  if (count === 0) {
    return 0;
  }
  const index = ends.findIndex(end => count <= end);
  return index < 0 ? ends.length : index + 1;
}

/** Where a key leads from a day: a week left and right, a day up and down. */
export function stepOf(key: string): number {
  return { ArrowLeft: -7, ArrowRight: 7, ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
}
