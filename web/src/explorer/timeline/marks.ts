import type { DatePrecision } from '../api/schema.ts';
import { dayOf, type Days } from './days.ts';
import { left, right, type Scale } from './scale.ts';

/** How an event is drawn: what is known of its date shows in its shape. */
export type Shape = 'day' | 'month' | 'year' | 'period';

export interface PartialDay {
  readonly precision: DatePrecision;
  readonly earliest: string;
  readonly latest: string;
}

export interface Dated {
  readonly start: PartialDay | null;
  readonly end: PartialDay | null;
}

/** The days that an event can have taken, and its shape; null without a date. */
export function markOf({ start, end }: Dated): (Days & { readonly shape: Shape }) | null {
  if (!start) {
    return null;
  }
  const from = dayOf(start.earliest);
  if (end && dayOf(end.latest) > dayOf(start.latest)) {
    return { from, to: dayOf(end.latest), shape: 'period' };
  }
  return { from, to: dayOf(start.latest), shape: ({ DAY: 'day', MONTH: 'month', YEAR: 'year' } as const)[start.precision] };
}

/** A mark in its place. */
export interface Placed<Item> {
  readonly item: Item;
  readonly shape: Shape;
  readonly left: number;
  readonly right: number;
  /** Which line of the lane, from 0 on. */
  readonly row: number;
}

/** Dots are as wide as they can be hit. */
const DOT = 12;
const GAP = 2;

/**
 * Places marks in as few rows as keep them apart, the earliest first.
 *
 * @param most how many rows there may be
 * @returns the marks in their places, and how many found none
 */
export function placed<Item extends Dated>(items: readonly Item[], scale: Scale, most: number): { readonly marks: readonly Placed<Item>[]; readonly left: number } {
  const ends: number[] = [];
  const marks: Placed<Item>[] = [];
  let without = 0;
  for (const { item, mark } of dated(items)) {
    const [from, to] = span(scale, mark);
    const free = ends.findIndex(end => end + GAP <= from);
    const row = free >= 0 ? free : ends.length;
    if (row >= most) {
      without++;
      continue;
    }
    ends[row] = to;
    marks.push({ item, shape: mark.shape, left: from, right: to, row });
  }
  return { marks, left: without };
}

function dated<Item extends Dated>(items: readonly Item[]): { item: Item; mark: Days & { shape: Shape } }[] {
  return items
    .flatMap(item => {
      const mark = markOf(item);
      return mark ? [{ item, mark }] : [];
    })
    .sort((a, b) => a.mark.from - b.mark.from || a.mark.to - b.mark.to);
}

/** From where to where a mark is drawn: bars to the edge of the scale, dots about the middle of their day. */
function span(scale: Scale, { from, to, shape }: Days & { shape: Shape }): [number, number] {
  if (shape === 'day') {
    const middle = Math.min(scale.width - DOT / 2, Math.max(DOT / 2, (left(scale, from) + right(scale, from)) / 2));
    return [middle - DOT / 2, middle + DOT / 2];
  }
  const start = Math.max(0, left(scale, from));
  return [start, Math.max(start + DOT, Math.min(scale.width, right(scale, to)))];
}
