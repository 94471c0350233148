import { IntlMessageFormat } from 'intl-messageformat';
import { currentLanguage, currentLocale, type Language } from './language.ts';

/** Values for the ICU placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the text of a key in the current language. */
export type Texts<Key extends string> = (key: Key, values?: Values) => string;

/**
 * Reads the texts of one folder, `messages.zh.json` and `messages.en.json`, whose keys must be the same. Texts are ICU messages:
 * `{count, plural, one {# link} other {# links}}`.
 */
export function texts<Key extends string>(zh: Record<Key, string>, en: Record<Key, string>): Texts<Key> {
  const all: Record<Language, Record<Key, string>> = { zh, en };
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const text = all[currentLanguage()][key];
    if (!text.includes('{')) {
      return text;
    }
    const known = `${currentLanguage()} ${key}`;
    const format = formats.get(known) ?? new IntlMessageFormat(text, currentLocale());
    formats.set(known, format);
    return String(format.format(values));
  };
}
