import { currentLocale } from './language.ts';

/** A number with the language's separators: 1,284. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(currentLocale(), options).format(value);
}

/** A share from 0 to 1 as a whole percentage. */
export function percent(share: number): string {
  return number(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** A day (2024-05-08), month (2024-05) or year (2024) in words, as precise as it is given and no more. */
export function date(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) {
    options.month = 'long';
  }
  if (day) {
    options.day = 'numeric';
  }
  return new Intl.DateTimeFormat(currentLocale(), options).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}

/** An instant in the viewer's own time zone. */
export function instant(value: string): string {
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));
}
