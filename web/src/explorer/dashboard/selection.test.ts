import { expect, it } from 'vitest';
import { eventsHref, filterOf, isNarrowed, selectionOf } from './selection.ts';

const read = (search: string) => selectionOf(new URLSearchParams(search));

it('reads which events count', () => {
  expect(filterOf(read('from=2024-01-01&types=SPORTS,FAIR&under=e1&topic=e2'))).toEqual({
    date: { from: '2024-01-01' },
    eventType: { in: ['SPORTS', 'FAIR'] },
    organizers: { some: { subordinateTo: { id: 'e1', maxDepth: 12, includeTop: true } } },
    topics: { some: { id: { eq: 'e2' } } },
  });
});

it('takes what makes no sense as not given', () => {
  const nonsense = read('from=yesterday&types=DANCE&interval=HOUR&regionLevel=STREET');
  expect(isNarrowed(nonsense)).toBe(false);
  expect(nonsense).toMatchObject({ interval: 'MONTH', regionLevel: 'PROVINCE' });
});

it('turns days that were given the wrong way round', () => {
  expect(read('from=2024-12-31&to=2024-01-01')).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
});

it('leads from a bar to its events, the filters kept', () => {
  expect(eventsHref(read('under=e1&from=2020-01-01'), { from: '2024-05-01', to: '2024-05-31' })).toBe(
    '/timeline?view=table&from=2024-05-01&to=2024-05-31&under=e1',
  );
});
