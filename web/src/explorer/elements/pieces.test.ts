import { describe, expect, it } from 'vitest';
import { pieces } from './pieces.ts';
import { readable } from './readable.ts';

const run = (text: string, start = 0) => ({ start, end: start + text.length, text });
const span = (start: number, end: number, id: string) => ({ start, end, id });
const seen = (found: ReturnType<typeof pieces<ReturnType<typeof span>>>) => found.map(piece => [piece.text, piece.spans.map(({ id }) => id).join('')]);

describe('a text cut into pieces', () => {
  it('is whole without spans', () => {
    expect(seen(pieces([run('海淀区总工会')], []))).toEqual([['海淀区总工会', '']]);
  });

  it('nests a span within another, the longer outside', () => {
    expect(seen(pieces([run('北京市总工会主席')], [span(0, 6, 'u'), span(0, 3, 'p')]))).toEqual([
      ['北京市', 'up'],
      ['总工会', 'u'],
      ['主席', ''],
    ]);
  });

  it('cuts where two spans overlap', () => {
    expect(seen(pieces([run('abcdef')], [span(0, 4, 'x'), span(2, 6, 'y')]))).toEqual([
      ['ab', 'x'],
      ['cd', 'xy'],
      ['ef', 'y'],
    ]);
  });

  it('lets a span reach over markup between two runs', () => {
    const [block] = readable('在**海淀**区', 'MARKDOWN');
    expect(seen(pieces(block?.runs ?? [], [span(1, 8, 'p')]))).toEqual([
      ['在', ''],
      ['海淀', 'p'],
      ['区', 'p'],
    ]);
  });

  it('counts from the start of the body, not of the run', () => {
    expect(seen(pieces([run('第二段甲', 20)], [span(23, 24, 'm')]))).toEqual([
      ['第二段', ''],
      ['甲', 'm'],
    ]);
  });

  it('never cuts an entity or a surrogate pair given whole, and skips empty spans', () => {
    expect(seen(pieces([{ start: 0, end: 5, text: '&' }], [span(2, 4, 'm')]))).toEqual([['&', 'm']]);
    expect(seen(pieces([run('𠮷野')], [span(0, 2, 'm'), span(1, 1, 'e')]))).toEqual([
      ['𠮷', 'm'],
      ['野', ''],
    ]);
  });
});
