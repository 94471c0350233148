import { expect, it } from 'vitest';
import { chartCsv, chartHeight, drawnBars, type ChartData } from './chart-data.ts';

const data: ChartData = {
  kind: 'bars',
  labelHead: 'Region',
  valueHead: 'Events',
  extraHeads: ['Articles'],
  drawn: 1,
  bars: [
    { label: '江苏省', isName: true, value: 3, href: '/entity/a', extra: [7] },
    { label: 'Unknown', value: 9, extra: [2] },
  ],
};

it('exports the whole table, not only what is drawn', () => {
  expect(chartCsv(data)).toBe('\uFEFFRegion,Events,Articles\r\n江苏省,3,7\r\nUnknown,9,2\r\n');
  expect(drawnBars(data).map(bar => bar.label)).toEqual(['江苏省']);
});

it('gives ranked bars a line each, and stretches of time one height', () => {
  const many = { ...data, drawn: 10, bars: Array.from({ length: 10 }, () => data.bars[0]!) };
  expect(chartHeight(many)).toBeGreaterThan(chartHeight(data));
  expect(chartHeight({ ...many, kind: 'columns' })).toBe(chartHeight({ ...data, kind: 'columns' }));
});
