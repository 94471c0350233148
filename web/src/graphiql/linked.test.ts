import { expect, it } from 'vitest';
import { linkedIn } from './linked.ts';

const at = (rest: string) => linkedIn(new URL(`http://localhost/graphiql/${rest}`));

it('is read from the query string or from the fragment', () => {
  const linked = { query: '{\n  corpus { unions }\n}', variables: '{"first":5}' };
  const params = new URLSearchParams(linked);
  expect(at(`?${params}`)).toEqual(linked);
  expect(at(`#${params}`)).toEqual(linked);
});

it('is laid out in lines; may go without variables, not without an operation', () => {
  expect(at('?query=%7Bcorpus%7Bunions%7D%7D')).toEqual({ query: '{\n  corpus {\n    unions\n  }\n}', variables: '' });
  expect(at('?query=%7Bcorpus')?.query).toBe('{corpus');
  expect(at('?variables=%7B%7D')).toBeNull();
  expect(at('#anything')).toBeNull();
});
