import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

const files = import.meta.glob<Record<string, string>>('../**/messages.{zh,en}.json', { eager: true, import: 'default' });
const folders = [...new Set(Object.keys(files).map(file => file.replace(/messages\.(zh|en)\.json$/, '')))];

describe.each(folders)('the texts of %s', folder => {
  const zh = files[`${folder}messages.zh.json`] ?? {};
  const en = files[`${folder}messages.en.json`] ?? {};

  it('are there in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('have words, and the same placeholders in both', () => {
    for (const [key, text] of Object.entries(zh)) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(text));
    }
  });
});

function placeholders(text: string): string[] {
  const found: string[] = [];
  const collect = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== 0) {
        found.push(element.value);
      }
      if ('options' in element) {
        Object.values(element.options).forEach(option => collect(option.value));
      }
    }
  };
  collect(new IntlMessageFormat(text, 'en').getAst());
  return [...new Set(found)].sort();
}
