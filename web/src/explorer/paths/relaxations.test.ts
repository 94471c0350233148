import { expect, it } from 'vitest';
import { PLAIN, type Question } from './question.ts';
import { relaxations } from './relaxations.ts';

const STRICT: Question = {
  ...PLAIN,
  from: 'a',
  to: ['b'],
  maxLength: 2,
  relationTypes: ['WON'],
  since: '2024-01-01',
  until: '2024-12-31',
  avoid: ['c', 'd'],
  maxDegree: 20,
  minConfidence: 0.5,
  minSources: 2,
};

/** The conditions; both ends of the time are one. */
function conditions({ maxLength, relationTypes, since, until, avoid, maxDegree, minConfidence, minSources, topics }: Question): Record<string, unknown> {
  return { maxLength, relationTypes, time: [since, until], avoid, maxDegree, minConfidence, minSources, topics };
}

it('relaxes exactly one condition at a time', () => {
  const before = conditions(STRICT);
  for (const { what, change } of relaxations(STRICT)) {
    const after = conditions({ ...STRICT, ...change });
    const changed = Object.keys(before).filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    expect(changed, what).toHaveLength(1);
  }
});

it('offers each condition that restricts, and each excluded entity by itself', () => {
  expect(relaxations(STRICT).map(({ what, id }) => (id ? `${what} ${id}` : what))).toEqual([
    'longer',
    'allow c',
    'allow d',
    'sources',
    'confidence',
    'time',
    'types',
    'degree',
    'topics',
  ]);
});

it('keeps the other excluded entities', () => {
  expect(relaxations(STRICT).find(({ id }) => id === 'c')?.change).toEqual({ avoid: ['d'] });
});

it('takes one step more, and none beyond what the server allows', () => {
  expect(relaxations(PLAIN).find(({ what }) => what === 'longer')?.change).toEqual({ maxLength: 5 });
  expect(relaxations({ ...PLAIN, maxLength: 6 }).map(({ what }) => what)).not.toContain('longer');
});

it('offers nothing when nothing restricts', () => {
  expect(relaxations({ ...PLAIN, maxLength: 6, maxDegree: 5000, topics: true })).toEqual([]);
});
