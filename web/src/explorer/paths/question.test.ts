import { expect, it } from 'vitest';
import { groupVariables, paramsOf, pathVariables, PLAIN, questionOf, targets, type Question } from './question.ts';

const FULL: Question = {
  mode: 'many',
  from: 'a',
  to: ['b', 'c'],
  members: ['d', 'e'],
  maxLength: 5,
  relationTypes: ['WON', 'ABOUT'],
  since: '2024-01-01',
  until: '2024-12-31',
  avoid: ['f'],
  maxDegree: 50,
  minConfidence: 0.35,
  minSources: 2,
  topics: true,
  thorough: true,
  shown: 20,
};

function read(question: Partial<Question>): Question {
  const params = Object.entries(paramsOf(question)).filter((entry): entry is [string, string] => entry[1] !== null);
  return questionOf(new URLSearchParams(params));
}

it('reads from the address what it wrote there', () => {
  expect(read(FULL)).toEqual(FULL);
  expect(read(PLAIN)).toEqual(PLAIN);
});

it('writes nothing that is as usual', () => {
  const { maxLength: _, ...rest } = PLAIN;
  expect(Object.values(paramsOf(rest)).every(value => value === null)).toBe(true);
});

it('takes away what is changed back, and leaves what is not mentioned', () => {
  expect(paramsOf({ topics: false, avoid: [] })).toEqual({ topics: null, avoid: null });
});

it('holds what the address says to what the server allows', () => {
  const question = questionOf(new URLSearchParams('max=9&degree=1&confidence=400&types=WON,NONSENSE&since=2024-13-01&until=soon&mode=all&sources=-1'));
  expect(question).toEqual({ ...PLAIN, maxLength: 6, maxDegree: 2, minConfidence: 1, relationTypes: ['WON'] });
});

it('lets a group look two steps far unless told otherwise, and four at most', () => {
  expect(questionOf(new URLSearchParams('mode=group')).maxLength).toBe(2);
  expect(questionOf(new URLSearchParams('mode=group&max=6')).maxLength).toBe(4);
});

it('asks for one path more than it shows', () => {
  expect(pathVariables(FULL, 'b').first).toBe(21);
});

it('asks the server for what the conditions say', () => {
  const asked = pathVariables(FULL, 'b');
  expect(asked).toMatchObject({
    from: 'a',
    to: 'b',
    during: { from: '2024-01-01', to: '2024-12-31' },
    relationTypes: ['WON', 'ABOUT'],
    avoidIds: ['f'],
    minConfidence: 0.35,
  });
  expect(asked.through).toContain('TOPIC');
  const plain = pathVariables({ ...PLAIN, from: 'a', to: ['b'] }, 'b');
  expect(plain.during).toBeNull();
  expect(plain.relationTypes).toBeNull();
  expect(plain.through).not.toContain('TOPIC');
});

it('leaves an open end of the time open', () => {
  expect(pathVariables({ ...PLAIN, until: '2024-12-31' }, 'b').during).toEqual({ from: null, to: '2024-12-31' });
});

it('asks no group for more than a page', () => {
  expect(groupVariables({ ...FULL, shown: 99 }).first).toBe(100);
});

it('means only the first end between one and one', () => {
  expect(targets({ ...FULL, mode: 'one' })).toEqual(['b']);
  expect(targets(FULL)).toEqual(['b', 'c']);
});
