import { expect, it } from 'vitest';
import { bars } from './strip-bars.ts';

const month = (year: number, number: number, count = 1) => {
  const label = `${year}-${String(number).padStart(2, '0')}`;
  return { label, start: `${label}-01`, end: `${label}-28`, count };
};

it('shows months while there are few', () => {
  const months = [month(2024, 5), month(2024, 6, 3)];
  expect(bars(months)).toEqual(months);
});

it('shows years once there are many months, and loses no event', () => {
  const months = Array.from({ length: 40 }, (_, index) => month(2021 + Math.floor(index / 12), (index % 12) + 1, 2));
  expect(bars(months)).toEqual([
    { label: '2021', start: '2021-01-01', end: '2021-12-28', count: 24 },
    { label: '2022', start: '2022-01-01', end: '2022-12-28', count: 24 },
    { label: '2023', start: '2023-01-01', end: '2023-12-28', count: 24 },
    { label: '2024', start: '2024-01-01', end: '2024-04-28', count: 8 },
  ]);
});
