import { describe, expect, it } from 'vitest';
import { sentenceAround } from './marks.ts';

const body = '甲说乙。甲说乙。';

describe('the sentence around a fact', () => {
  it('is the one that holds its words, not an earlier one that reads the same', () => {
    expect(sentenceAround(body, { sentence: '甲说乙。', start: 4, end: 7 })).toEqual({ start: 4, end: 8 });
    expect(sentenceAround(body, { sentence: '甲说乙。', start: 1, end: 3 })).toEqual({ start: 0, end: 4 });
  });

  it('is not known where the body breaks it by a line', () => {
    expect(sentenceAround('甲说\n乙。', { sentence: '甲说乙。', start: 0, end: 2 })).toBeNull();
    expect(sentenceAround(body, { sentence: null, start: 0, end: 2 })).toBeNull();
  });
});
