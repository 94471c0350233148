import { expect, it } from 'vitest';
import { chainUp, readOpenings, withClosed, withMore, withOpen, writeOpenings } from './openings.ts';

it('stand in the address, with the pages that were asked for', () => {
  const opened = withMore(withOpen(readOpenings('a,b'), ['b', 'c']), 'b');
  expect(writeOpenings(opened)).toBe('a,b~2,c');
  expect(readOpenings('a,b~2,c')).toEqual(opened);
  expect(writeOpenings(withClosed(opened, 'a'))).toBe('b~2,c');
  expect(readOpenings('').size).toBe(0);
});

it('follows one chain up and ends in a circle', () => {
  const steps = [
    { distance: 1, node: { id: 'b' }, relation: { from: { id: 'a' } } },
    { distance: 1, node: { id: 'x' }, relation: { from: { id: 'a' } } },
    { distance: 2, node: { id: 'c' }, relation: { from: { id: 'b' } } },
  ];
  expect(chainUp('a', steps)).toEqual(['b', 'c']);
  expect(chainUp('a', [...steps, { distance: 3, node: { id: 'b' }, relation: { from: { id: 'c' } } }])).toEqual(['b', 'c']);
  expect(chainUp('q', steps)).toEqual([]);
});
