import { currentLocale } from '../../messages/language.ts';

export type SortColumn<T> = (item: T) => string | number | null;

export interface Order<C extends string> {
  readonly by: C;
  readonly descending: boolean;
}

/** Names by pinyin or alphabet, numbers by size; what has no value comes last either way. */
export function sorted<T>(items: readonly T[], column: SortColumn<T>, descending: boolean): T[] {
  const collator = new Intl.Collator(currentLocale(), { numeric: true });
  const sign = descending ? -1 : 1;
  const keyed = items.map(item => ({ item, key: column(item) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      return Number(a.key === null) - Number(b.key === null);
    }
    const both = typeof a.key === 'number' && typeof b.key === 'number';
    return sign * (both ? Number(a.key) - Number(b.key) : collator.compare(String(a.key), String(b.key)));
  });
  return keyed.map(({ item }) => item);
}
