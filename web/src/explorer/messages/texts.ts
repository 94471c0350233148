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
    const numbers = Object.keys(values ?? {}).filter(name => typeof values?.[name] === 'number');
    const known = [currentLanguage(), key, ...numbers].join(' ');
    const format = formats.get(known) ?? new IntlMessageFormat(withNumbers(parse(text), new Set(numbers)), currentLocale());
    formats.set(known, format);
    return String(format.format(values));
  };
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function parse(text: string): readonly Element[] {
  return new IntlMessageFormat(text, currentLocale()).getAst();
}

/** What the parser calls `{name}` and `{name, number}`. */
const ARGUMENT = 1;
const NUMBER = 2;

/** Says of the arguments which are numbers, so that `{count}` is written with the language's separators like the `#` of a plural. */
function withNumbers(elements: readonly Element[], names: ReadonlySet<string>): Element[] {
  return elements.map(element => {
    if ('options' in element) {
      const options = Object.entries(element.options).map(([name, option]) => [name, { ...option, value: withNumbers(option.value, names) }] as const);
      return { ...element, options: Object.fromEntries(options) } as Element;
    }
    const isNumber = Number(element.type) === ARGUMENT && 'value' in element && names.has(element.value);
    return isNumber ? ({ ...element, type: NUMBER } as Element) : element;
  });
}
