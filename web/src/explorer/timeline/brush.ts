import type { TimeInterval } from '../api/schema.ts';
import { endOf, lengthOf, shifted, startOf, type Day, type Days } from './days.ts';

/** What of the chosen days is moved: one end, or both together. */
export type Part = 'from' | 'to' | 'both';

/** Moves an end to a day; the other end stays, and the ends never pass one another or the bounds. */
export function withEnd(chosen: Days, part: 'from' | 'to', day: Day, bounds: Days): Days {
  return part === 'from'
    ? { from: Math.min(chosen.to, Math.max(bounds.from, day)), to: chosen.to }
    : { from: chosen.from, to: Math.max(chosen.from, Math.min(bounds.to, day)) };
}

/** Moves both ends by as many days as the bounds allow; the length stays. */
export function movedBy(chosen: Days, days: number, bounds: Days): Days {
  const by = Math.max(bounds.from - chosen.from, Math.min(bounds.to - chosen.to, days));
  return { from: chosen.from + by, to: chosen.to + by };
}

/** The days between two places of the pointer, whichever comes first, widened to whole buckets within the bounds. */
export function spanned(one: Day, other: Day, interval: TimeInterval, bounds: Days): Days {
  return {
    from: Math.max(bounds.from, startOf(interval, Math.min(one, other))),
    to: Math.min(bounds.to, endOf(interval, Math.max(one, other))),
  };
}

const LARGE = 10;

/** What a key does to an end: arrows move it by a bucket, pages by ten, Home and End to the bounds; null when the key does nothing. */
export function pressed(key: string, chosen: Days, part: 'from' | 'to', interval: TimeInterval, bounds: Days): Days | null {
  const buckets = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -LARGE, PageUp: LARGE }[key];
  if (buckets !== undefined) {
    const moved = shifted(interval, chosen[part], buckets);
    return withEnd(chosen, part, part === 'from' ? moved : endOf(interval, moved), bounds);
  }
  if (key === 'Home' || key === 'End') {
    return withEnd(chosen, part, key === 'Home' ? bounds.from : bounds.to, bounds);
  }
  return null;
}

/** Zooms about the middle; a factor below 1 shows fewer days. */
export function zoomed(chosen: Days, factor: number, bounds: Days): Days {
  const length = Math.max(1, Math.min(lengthOf(bounds), Math.round(lengthOf(chosen) * factor)));
  const from = Math.round((chosen.from + chosen.to - length + 1) / 2);
  return movedBy({ from, to: from + length - 1 }, 0, bounds);
}

export function isAll(chosen: Days, bounds: Days): boolean {
  return chosen.from <= bounds.from && chosen.to >= bounds.to;
}
