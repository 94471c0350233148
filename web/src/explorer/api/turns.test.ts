import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('lets no more run at once than it may, in their order', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = [0, 1, 2, 3].map(name =>
    turns.take(() => {
      begun.push(name);
      return new Promise<void>(resolve => ends.push(resolve));
    }),
  );
  await settled();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  ends[2]?.();
  await settled();
  ends[3]?.();
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3]);
});

it('never runs what was given up, and goes on after a failure', async () => {
  const turns = new Turns(1);
  const ends = new AbortController();
  const failing = turns.take(() => Promise.reject(new Error('no')));
  const givenUp = turns.take(() => Promise.resolve('ran'), ends.signal);
  const last = turns.take(() => Promise.resolve('ran'));
  ends.abort();
  await expect(failing).rejects.toThrow('no');
  await expect(givenUp).rejects.toThrow();
  await expect(last).resolves.toBe('ran');
});

function settled(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
