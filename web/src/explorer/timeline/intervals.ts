import type { TimeInterval } from '../api/schema.ts';

const YEAR = 365.25;

/** How many days each interval serves at most: so that there are about two hundred bars at most, of which each can be seen. */
const REACH: readonly (readonly [TimeInterval, number])[] = [
  ['DAY', 190],
  ['WEEK', 4 * YEAR],
  ['MONTH', 17 * YEAR],
  ['QUARTER', 50 * YEAR],
];

/** How long the buckets are when so many days are shown. */
export function intervalFor(days: number): TimeInterval {
  return REACH.find(([, most]) => days <= most)?.[0] ?? 'YEAR';
}
