import { describe, expect, it } from 'vitest';
import { stacked } from './stack.ts';

const card = (wanted: number, height = 40) => ({ wanted, height });

describe('cards beside a text', () => {
  it('stand where they want while there is room', () => {
    expect(stacked([card(10), card(100), card(200)], 8)).toEqual([10, 100, 200]);
  });

  it('push those after them down', () => {
    expect(stacked([card(10), card(10), card(30)], 8)).toEqual([10, 58, 106]);
  });

  it('let the pinned one stand beside its sentence', () => {
    expect(stacked([card(100), card(110), card(120), card(120)], 8, 2)).toEqual([24, 72, 120, 168]);
  });

  it('never stand above the text, even for the pinned one', () => {
    expect(stacked([card(0), card(0), card(20)], 8, 2)).toEqual([0, 48, 96]);
  });

  it('never overlap', () => {
    const cards = Array.from({ length: 30 }, (_, index) => card((index * 37) % 400, 20 + (index % 5) * 13)).sort((a, b) => a.wanted - b.wanted);
    for (let pinned = -1; pinned < cards.length; pinned++) {
      const tops = stacked(cards, 6, pinned);
      tops.slice(1).forEach((top, index) => expect(top).toBeGreaterThanOrEqual((tops[index] ?? 0) + (cards[index]?.height ?? 0) + 6));
    }
  });
});
