import { describe, expect, it } from 'vitest';
import { dayOf } from './days.ts';
import { eventsCsv } from './timeline-export.ts';
import { markOf, placed, type Dated } from './marks.ts';
import { chosenDays, filterOf, stateOf, undated, within } from './state.ts';

function day(date: string): NonNullable<Dated['start']> {
  return { precision: 'DAY', earliest: date, latest: date };
}

const MAY: NonNullable<Dated['start']> = { precision: 'MONTH', earliest: '2024-05-01', latest: '2024-05-31' };
const YEAR: NonNullable<Dated['start']> = { precision: 'YEAR', earliest: '2024-01-01', latest: '2024-12-31' };

describe('a mark', () => {
  it('shows in its shape how precisely the date is known', () => {
    expect(markOf({ start: day('2024-05-08'), end: null })?.shape).toBe('day');
    expect(markOf({ start: MAY, end: null })).toEqual({ from: dayOf('2024-05-01'), to: dayOf('2024-05-31'), shape: 'month' });
    expect(markOf({ start: YEAR, end: null })?.shape).toBe('year');
    expect(markOf({ start: day('2024-05-08'), end: day('2024-05-10') })).toMatchObject({ to: dayOf('2024-05-10'), shape: 'period' });
  });

  it('is no period when it ends on the day it begins', () => {
    expect(markOf({ start: day('2024-05-08'), end: day('2024-05-08') })?.shape).toBe('day');
  });

  it('is none without a date', () => {
    expect(markOf({ start: null, end: null })).toBeNull();
  });
});

describe('marks in a lane', () => {
  const scale = { from: dayOf('2024-01-01'), to: dayOf('2024-12-31'), width: 366 };

  it('never cover one another', () => {
    const dates = ['2024-03-01', '2024-03-02', '2024-03-05', '2024-03-20', '2024-06-01'];
    const { marks } = placed([{ start: YEAR, end: null }, { start: MAY, end: null }, ...dates.map(date => ({ start: day(date), end: null }))], scale, 20);
    expect(marks).toHaveLength(7);
    for (const one of marks) {
      for (const other of marks) {
        expect(one === other || one.row !== other.row || one.right < other.left || other.right < one.left).toBe(true);
      }
    }
  });

  it('that find no room are counted, not lost', () => {
    const many = Array.from({ length: 10 }, () => ({ start: day('2024-03-01'), end: null }));
    const { marks, left } = placed(many, scale, 4);
    expect([marks.length, left]).toEqual([4, 6]);
  });

  it('end at the edge of what is shown', () => {
    const [mark] = placed([{ start: day('2023-11-01'), end: day('2025-02-01') }], scale, 4).marks;
    expect([mark?.left, mark?.right]).toEqual([0, 366]);
  });
});

describe('the address', () => {
  it('says which events are shown', () => {
    const state = stateOf(new URLSearchParams('types=SPORTS,NONSENSE&under=u1&topic=t1&lane=type&view=table&year=2024'));
    expect(state).toMatchObject({ types: ['SPORTS'], lane: 'type', view: 'table', year: 2024 });
    expect(filterOf(state)).toEqual({
      and: [
        { eventType: { in: ['SPORTS'] } },
        { organizers: { some: { subordinateTo: { id: 'u1', includeTop: true, maxDepth: 12 } } } },
        { topics: { some: { id: { eq: 't1' } } } },
      ],
    });
  });

  it('that says nothing lets everything through', () => {
    const state = stateOf(new URLSearchParams());
    expect(filterOf(state)).toEqual({});
    expect(within(filterOf(state), { from: 0, to: 1 })).toEqual({ and: [{}, { date: { from: '1970-01-01', to: '1970-01-02' } }] });
    expect(undated({})).toEqual({ and: [{}, { date: { exists: false } }] });
  });

  it('with days the wrong way round is read the right way', () => {
    expect(stateOf(new URLSearchParams('from=2024-05-01&to=2023-05-01'))).toMatchObject({ from: '2023-05-01', to: '2024-05-01' });
  });

  it('never shows days beyond those that there are', () => {
    const bounds = { from: dayOf('2020-01-01'), to: dayOf('2024-12-31') };
    expect(chosenDays({ from: '1990-01-01', to: null }, bounds)).toEqual(bounds);
    expect(chosenDays({ from: '2030-01-01', to: '2031-01-01' }, bounds)).toEqual({ from: bounds.to, to: bounds.to });
  });
});

it('exports a row for each event with its sentence, those without a date with the words', () => {
  const row = { id: 'e', name: '植树', type: 'EVENT', eventType: 'VOLUNTEERING', dateText: '近日', beganBy: '2025-04-01', start: null, end: null } as const;
  const rows = [{ ...row, organizers: { nodes: [{ id: 'u', name: '甲工会', type: 'UNION' as const }] }, evidence: [] }];
  expect(eventsCsv({ rows, total: 1 }).split('\r\n').slice(1)).toEqual(['e,植树,VOLUNTEERING,,,,近日,2025-04-01,甲工会,,,,,', '']);
  expect(eventsCsv({ rows, total: 3000 }).split('\r\n')[2]).toBe('# events: 1 of 3000');
});
