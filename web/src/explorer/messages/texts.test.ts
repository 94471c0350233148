import { expect, it } from 'vitest';
import { texts } from './texts.ts';

const text = {
  plain: '{count} of {name}',
  inPlural: '{count, plural, one {# link} other {# links, {total} in all}}',
};
const t = texts(text, text);

it('writes numbers with separators, also inside of plurals', () => {
  expect(t('plain', { count: 3175652, name: '北京' })).toBe('3,175,652 of 北京');
  expect(t('inPlural', { count: 4055, total: 86836 })).toBe('4,055 links, 86,836 in all');
});

it('leaves texts as they are, though they look like numbers', () => {
  expect(t('plain', { count: '2024', name: '1949' })).toBe('2024 of 1949');
});
