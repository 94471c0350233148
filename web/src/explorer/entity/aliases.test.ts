import { expect, it } from 'vitest';
import { aliasSources } from './aliases.ts';

it('gives each alias the statements that name it or print it', () => {
  const named = { name: '全总', quote: '全总' };
  const printed = { name: '中华全国总工会', quote: '全国总工会' };
  const evidence = [printed, named];
  expect(aliasSources({ aliases: ['全国总工会', '全总', '总工会'], evidence })).toEqual([
    { alias: '全国总工会', statements: [printed] },
    { alias: '全总', statements: [named] },
    { alias: '总工会', statements: [] },
  ]);
});
