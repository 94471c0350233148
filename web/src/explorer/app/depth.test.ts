import { expect, it } from 'vitest';
import { listName, pagesIn } from './depth.ts';

it('reads how many pages of each list are shown, and takes no nonsense', () => {
  expect([...pagesIn('a~3,b~2')]).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
  expect([...pagesIn('')]).toEqual([]);
  expect([...pagesIn('a,b~x,c~0,d~100000')]).toEqual([
    ['c', 1],
    ['d', 50],
  ]);
});

it('tells lists apart by what they ask for', () => {
  expect(listName('{"text":"海淀"}')).toBe(listName('{"text":"海淀"}'));
  expect(listName('{"text":"海淀"}')).not.toBe(listName('{"text":"朝阳"}'));
});
