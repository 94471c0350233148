import { expect, it } from 'vitest';
import { linkedIn } from './linked.ts';

const at = (rest: string) => linkedIn(new URL(`http://localhost/graphiql/${rest}`));

it('is read from the query string or from the fragment', () => {
  const linked = { query: '{ corpus { unions } }', variables: '{"first":5}' };
  const params = new URLSearchParams(linked);
  expect(at(`?${params}`)).toEqual(linked);
  expect(at(`#${params}`)).toEqual(linked);
});

it('may go without variables, not without an operation', () => {
  expect(at('?query=%7Bcorpus%7Bunions%7D%7D')).toEqual({ query: '{corpus{unions}}', variables: '' });
  expect(at('?variables=%7B%7D')).toBeNull();
  expect(at('#anything')).toBeNull();
});
