import { describe, expect, it } from 'vitest';
import { radial } from './radial.ts';

describe('neighbours around the middle', () => {
  it('of which there is one stand beside it', () => {
    expect(radial(1, { x: 100, y: 80 })).toEqual([{ x: 100, y: 0, side: 'right' }]);
  });

  it('share two sides', () => {
    const spots = radial(5, { x: 100, y: 80 });
    expect(spots.map(({ side }) => side)).toEqual(['right', 'right', 'right', 'left', 'left']);
    expect(spots.every(({ x, side }) => (side === 'right' ? x > 0 : x < 0))).toBe(true);
  });

  it('keep their names apart: each side has a height for each', () => {
    for (let count = 2; count <= 14; count++) {
      const right = radial(count, { x: 90, y: 130 }).filter(({ side }) => side === 'right').map(({ y }) => y);
      right.slice(1).forEach((y, index) => expect(y - (right[index] ?? 0), `${count}`).toBeGreaterThan(14));
    }
  });
});
