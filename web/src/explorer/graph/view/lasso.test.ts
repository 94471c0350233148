import { describe, expect, it } from 'vitest';
import { isInside } from './lasso.ts';

describe('a loop', () => {
  // A horseshoe that is open to the right.
  const loop = [[0, 0], [10, 0], [10, 3], [3, 3], [3, 7], [10, 7], [10, 10], [0, 10]].map(([x = 0, y = 0]) => ({ x, y }));

  it('holds what lies in it, also where it is bent', () => {
    expect(isInside(loop, { x: 1, y: 5 })).toBe(true);
    expect(isInside(loop, { x: 8, y: 1 })).toBe(true);
    expect(isInside(loop, { x: 8, y: 5 })).toBe(false);
    expect(isInside(loop, { x: -1, y: 5 })).toBe(false);
  });
});
