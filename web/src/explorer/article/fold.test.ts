import { describe, expect, it } from 'vitest';
import { folded } from './fold.ts';

describe('cards of a dense text', () => {
  it('all stand for themselves while there is room', () => {
    expect(folded([0, 34, 68], 30, -1)).toEqual([0, 1, 2]);
    expect(folded([], 30, -1)).toEqual([]);
  });

  it('fold into the last that fits beside their line', () => {
    expect(folded([0, 0, 0, 68, 68], 30, -1)).toEqual([0, 1, 1, 3, 4]);
  });

  it('are all shown after the last line', () => {
    expect(folded([0, 0, 34, 34, 34], 30, -1)).toEqual([0, 0, 2, 3, 4]);
  });

  it('are all shown of the line that is open', () => {
    expect(folded([0, 0, 0, 34], 30, 1)).toEqual([0, 1, 2, 3]);
  });

  it('never stand more than a card away from their words', () => {
    const wanted = Array.from({ length: 200 }, (_, index) => 34 * Math.floor(index / 7));
    const shown = folded(wanted, 30, -1);
    let free = 0;
    wanted.slice(0, -7).forEach((top, index) => {
      if (shown[index] === index) {
        const at = Math.max(free, top);
        expect(at - top).toBeLessThan(30);
        free = at + 30;
      }
    });
  });
});
