import { describe, expect, it } from 'vitest';
import { isAll, movedBy, pressed, spanned, withEnd, zoomed } from './brush.ts';
import { cells, levelOf, levels, stepOf } from './calendar-grid.ts';
import { dateOf, dayOf, endOf, lengthOf, shifted, startOf, weekday, type Days } from './days.ts';
import { intervalFor } from './intervals.ts';
import { dayAt, left, right, ticks } from './scale.ts';

function days(from: string, to: string): Days {
  return { from: dayOf(from), to: dayOf(to) };
}

function dates({ from, to }: Days): string {
  return `${dateOf(from)} ${dateOf(to)}`;
}

describe('days', () => {
  it('are numbered on end, before 1970 too', () => {
    expect(dayOf('1970-01-02')).toBe(1);
    expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2);
    expect(dateOf(dayOf('1921-07-23'))).toBe('1921-07-23');
  });

  it('know their weekday, from Monday on', () => {
    expect(weekday(dayOf('2024-05-06'))).toBe(0);
    expect(weekday(dayOf('1949-10-01'))).toBe(5);
  });

  it.each([
    ['WEEK', '2024-05-06', '2024-05-12'],
    ['MONTH', '2024-05-01', '2024-05-31'],
    ['QUARTER', '2024-04-01', '2024-06-30'],
    ['YEAR', '2024-01-01', '2024-12-31'],
    ['DAY', '2024-05-08', '2024-05-08'],
  ] as const)('lie in their %s', (interval, from, to) => {
    const day = dayOf('2024-05-08');
    expect([dateOf(startOf(interval, day)), dateOf(endOf(interval, day))]).toEqual([from, to]);
  });

  it('go on over the end of a year', () => {
    expect(dateOf(shifted('MONTH', dayOf('2024-11-15'), 3))).toBe('2025-02-01');
    expect(dateOf(shifted('QUARTER', dayOf('2024-02-15'), -1))).toBe('2023-10-01');
  });
});

describe('intervals', () => {
  it('grow with the days that are shown', () => {
    expect([30, 180, 365, 1400, 3650, 10_000, 40_000].map(intervalFor)).toEqual(['DAY', 'DAY', 'WEEK', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']);
  });

  it('never ask for more bars than the server gives', () => {
    const longest = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90, YEAR: 365 };
    for (let count = 1; count < 100_000; count += 97) {
      expect(count / longest[intervalFor(count)]).toBeLessThan(1000);
    }
  });
});

describe('the scale', () => {
  const scale = { ...days('2024-01-01', '2024-01-10'), width: 100 };

  it('gives each day the same width', () => {
    expect([left(scale, scale.from), right(scale, scale.from), right(scale, scale.to)]).toEqual([0, 10, 100]);
  });

  it('tells the day at a place, also beyond the ends', () => {
    expect(dateOf(dayAt(scale, 25))).toBe('2024-01-03');
    expect([dayAt(scale, -50), dayAt(scale, 500)]).toEqual([scale.from, scale.to]);
  });

  it('marks what there is room for: round years, then months, then days', () => {
    const labels = (from: string, to: string): string[] => ticks({ ...days(from, to), width: 900 }).map(({ label }) => label);
    expect(labels('1990-01-01', '2029-12-31')).toEqual(['1990年', '1995年', '2000年', '2005年', '2010年', '2015年', '2020年', '2025年']);
    expect(labels('2024-01-01', '2024-06-30')).toEqual(['2024年', '2月', '3月', '4月', '5月', '6月']);
    expect(labels('2024-05-01', '2024-05-05')[0]).toBe('5月1日');
  });

  it('never sets marks closer than their labels', () => {
    for (let length = 1; length < 60_000; length = Math.ceil(length * 1.3)) {
      const found = ticks({ from: 0, to: length, width: 800 }).map(({ day }) => left({ from: 0, to: length, width: 800 }, day));
      found.slice(1).forEach((x, index) => expect(x - (found[index] ?? 0), `${length} days`).toBeGreaterThan(60));
    }
  });
});

describe('the brush', () => {
  const bounds = days('2020-01-01', '2024-12-31');
  const chosen = days('2022-01-01', '2022-12-31');

  it('keeps its ends in order and within the bounds', () => {
    expect(dates(withEnd(chosen, 'from', dayOf('2030-01-01'), bounds))).toBe('2022-12-31 2022-12-31');
    expect(dates(withEnd(chosen, 'to', dayOf('2030-01-01'), bounds))).toBe('2022-01-01 2024-12-31');
  });

  it('keeps its length when it is moved against the bounds', () => {
    const moved = movedBy(chosen, 10_000, bounds);
    expect(moved.to).toBe(bounds.to);
    expect(lengthOf(moved)).toBe(lengthOf(chosen));
  });

  it('spans whole buckets, whichever way it is drawn', () => {
    const [one, other] = [dayOf('2021-03-20'), dayOf('2021-05-10')];
    expect(dates(spanned(other, one, 'MONTH', bounds))).toBe('2021-03-01 2021-05-31');
    expect(spanned(one, other, 'MONTH', bounds)).toEqual(spanned(other, one, 'MONTH', bounds));
  });

  it.each([
    ['from', 'ArrowRight', '2022-02-01 2022-12-31'],
    ['from', 'ArrowLeft', '2021-12-01 2022-12-31'],
    ['to', 'ArrowLeft', '2022-01-01 2022-11-30'],
    ['to', 'PageUp', '2022-01-01 2023-10-31'],
    ['from', 'Home', '2020-01-01 2022-12-31'],
    ['to', 'End', '2022-01-01 2024-12-31'],
  ] as const)('moves its %s by %s', (part, key, expected) => {
    const moved = pressed(key, chosen, part, 'MONTH', bounds);
    expect(moved && dates(moved)).toBe(expected);
  });

  it('leaves other keys alone', () => {
    expect(pressed('a', chosen, 'from', 'MONTH', bounds)).toBeNull();
  });

  it('zooms about its middle and never beyond the bounds', () => {
    const near = zoomed(chosen, 0.5, bounds);
    expect(lengthOf(near)).toBe(183);
    expect(Math.abs((near.from + near.to) / 2 - (chosen.from + chosen.to) / 2)).toBeLessThanOrEqual(1);
    expect(isAll(zoomed(chosen, 100, bounds), bounds)).toBe(true);
    expect(lengthOf(zoomed({ from: bounds.from, to: bounds.from }, 0.5, bounds))).toBe(1);
  });
});

describe('the calendar', () => {
  it('has each day of the year once, in weeks from Monday on', () => {
    const leap = cells(2024);
    expect(leap).toHaveLength(366);
    expect(leap[0]).toMatchObject({ column: 0, row: 0 });
    expect(new Set(leap.map(({ column, row }) => `${column} ${row}`)).size).toBe(366);
    expect(cells(2023)[0]).toMatchObject({ column: 0, row: 6 });
    expect(cells(2023)[1]).toMatchObject({ column: 1, row: 0 });
    expect(Math.max(...[2000, 2012, 2024, 2028].flatMap(year => cells(year).map(({ column }) => column)))).toBeLessThan(54);
  });

  it('colours by quarters of the busy days, so that one of them does not pale the rest', () => {
    const ends = levels([0, 0, 1, 1, 2, 2, 3, 3, 4, 500]);
    expect(ends).toEqual([1, 2, 3, 500]);
    expect([0, 1, 2, 3, 4, 500].map(count => levelOf(count, ends))).toEqual([0, 1, 2, 3, 4, 4]);
    expect(levels([0, 0])).toEqual([]);
  });

  it('goes a week aside and a day up or down', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'x'].map(stepOf)).toEqual([-7, 7, -1, 1, 0]);
  });
});
