import { expect, it } from 'vitest';
import { neighbour, PROVINCES, shades } from './provinces.ts';

const named = (short: string) => PROVINCES.find(province => province.short === short)!;

it('are 34, each on a tile of its own', () => {
  expect(PROVINCES).toHaveLength(34);
  expect(new Set(PROVINCES.map(({ row, column }) => `${row} ${column}`)).size).toBe(34);
});

it('lie beside their neighbours', () => {
  expect(neighbour(named('北京'), 'ArrowRight')?.short).toBe('天津');
  expect(neighbour(named('湖北'), 'ArrowDown')?.short).toBe('湖南');
  expect(neighbour(named('四川'), 'ArrowLeft')?.short).toBe('西藏');
  expect(neighbour(named('黑龙江'), 'ArrowUp')).toBeNull();
});

it('can all be reached from Beijing with the arrow keys', () => {
  const reached = new Set([named('北京')]);
  for (const from of reached) {
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const to = neighbour(from, key);
      if (to) {
        reached.add(to);
      }
    }
  }
  expect(PROVINCES.filter(province => !reached.has(province)).map(({ short }) => short)).toEqual([]);
});

it('are shaded by rank', () => {
  const shade = shades([0, 1, 1, 2, 3, 4, 9000]);
  expect([0, 1, 2, 3, 4, 9000].map(shade)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(shades([7])(7)).toBe(5);
});
