import { describe, expect, it } from 'vitest';
import { activeFilters, narrowing } from './filters.ts';

describe('the filters of an address', () => {
  it('are none without parameters', () => {
    expect(narrowing(new URLSearchParams('q=海淀'))).toEqual({ types: null, filter: null });
  });

  it('become one filter', () => {
    const params = new URLSearchParams('q=x&types=PERSON,UNION&level=DISTRICT&from=2024-01-01&to=2024-12-31&in=p1&under=o1');
    expect(narrowing(params)).toEqual({
      types: ['UNION', 'PERSON'],
      filter: {
        level: { eq: 'DISTRICT' },
        date: { from: '2024-01-01', to: '2024-12-31' },
        locatedIn: { id: 'p1', maxDepth: 12, includeTop: true },
        subordinateTo: { id: 'o1', maxDepth: 12, includeTop: true },
      },
    });
  });

  it('leave out what nothing can be', () => {
    expect(narrowing(new URLSearchParams('types=CAT&level=HIGH&from=soon'))).toEqual({ types: null, filter: null });
  });

  it('can be dropped one at a time', () => {
    const params = new URLSearchParams('types=UNION&level=CITY&from=2024-01-01');
    expect(activeFilters(params)).toEqual(['types', 'level', 'from']);
    expect(narrowing(params, 'types')).toEqual({ types: null, filter: { level: { eq: 'CITY' }, date: { from: '2024-01-01' } } });
    expect(narrowing(params, 'level').filter).toEqual({ date: { from: '2024-01-01' } });
    expect(narrowing(params, 'from').filter).toEqual({ level: { eq: 'CITY' } });
  });
});
