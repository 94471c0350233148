import { expect, it } from 'vitest';
import { correctionReport } from './correction.ts';
import type { Fact } from './whole.ts';

const article = { id: 'a1', headline: '劳模栽新绿' };

it('names the place, the words and the objection', () => {
  const fact = {
    id: 's1', type: 'HOLDS_POSITION', start: 347, end: 364, quote: '副主席孙金春', rule: 'post', extractor: 'rules', confidence: 0.9,
    subject: { id: 'p1', name: '孙金春', type: 'PERSON' }, object: { id: 'u1', name: '海淀区总工会', type: 'UNION' },
  } as Fact;
  expect(correctionReport(article, fact, '职务不全 \n')).toBe(
    `UnionGraph correction / 更正建议
article: a1
headline: 劳模栽新绿
statement: s1
type: HOLDS_POSITION
subject: 孙金春 (p1)
object: 海淀区总工会 (u1)
place: 347-364
quote: 副主席孙金春
rule: post
confidence: 0.9

职务不全
`,
  );
});

it('can be about the article as a whole', () => {
  expect(correctionReport(article, null, '漏了一场活动')).toContain('headline: 劳模栽新绿\n\n漏了一场活动\n');
});
