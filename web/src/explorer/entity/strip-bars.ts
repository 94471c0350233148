/** Events that began within a month or a year. */
export interface Bar {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly count: number;
}

/** Beyond so many months the strip shows years. */
const MOST_MONTHS = 36;

/** Months, or years where months would be too many to tell apart. */
export function bars(months: readonly Bar[]): readonly Bar[] {
  if (months.length <= MOST_MONTHS) {
    return months;
  }
  const years = new Map<string, Bar>();
  for (const month of months) {
    const label = month.label.slice(0, 4);
    const before = years.get(label);
    years.set(label, { label, start: before?.start ?? month.start, end: month.end, count: (before?.count ?? 0) + month.count });
  }
  return [...years.values()];
}
