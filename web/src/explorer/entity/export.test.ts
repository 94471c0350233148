import { expect, it } from 'vitest';
import { asCsv, MOST_SENTENCES, type Exported } from './export.ts';

const sentence = { sentence: '甲工会举办植树。', quote: '植树', rule: 'r', id: 's', article: { id: 'a', headline: '题', publication: null, publishedOn: null } };

function links(count: number, statementCount: number, sentences: number): Exported['links'] {
  const relation = { id: 'r', type: 'ORGANIZED', from: { id: 'u' }, statementCount, sourceCount: 1, confidence: 1, evidence: Array(sentences).fill(sentence) };
  return Array(count).fill({ node: { id: 'e', name: '植树', type: 'EVENT' }, relation }) as Exported['links'];
}

it('writes a line for each sentence, and one for a link without any', () => {
  expect(asCsv('u', { links: links(1, 2, 2), total: 1 }).trimEnd().split('\r\n')).toHaveLength(3);
  expect(asCsv('u', { links: links(1, 0, 0), total: 1 }).trimEnd().split('\r\n')).toHaveLength(2);
});

it('says in its last line what was left out', () => {
  const last = (all: Exported) => asCsv('u', all).trimEnd().split('\r\n').at(-1);
  expect(last({ links: links(2, 1, 1), total: 4055 })).toBe('# relations: 2 of 4055');
  expect(last({ links: links(1, 90, MOST_SENTENCES), total: 1 })).toBe('# 1 of them with their first 20 sentences only');
});
