import { html } from 'lit';
import { CSV_TYPE, csv } from '../elements/csv.ts';
import { empty } from '../elements/states.ts';
import { saveFile } from '../elements/save-file.ts';
import { t as common } from '../messages/common.ts';
import { number, percent } from '../messages/format.ts';
import type { FiguresQuery } from './dashboard.graphql.ts';
import { t } from './texts.ts';

type Row = FiguresQuery['figureStats'][number];

/** What is reported in figures, summed for each measure and unit: units do not compare, so it is a table, not a chart. */
export function figuresTable({ figureStats }: FiguresQuery): unknown {
  if (figureStats.length === 0) {
    return empty(t('figures.none'));
  }
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('figures.table')}><table>
    <thead><tr>
      <th scope="col">${t('measure')}</th><th scope="col" class="number">${t('sum')}</th><th scope="col">${t('unit')}</th>
      <th scope="col" class="number">${t('events')}</th><th scope="col" class="number">${t('count')}</th><th scope="col" class="number">${t('mean')}</th>
      <th scope="col" class="number">${t('range')}</th><th scope="col" class="number">${t('approximate')}</th>
    </tr></thead>
    <tbody>${figureStats.map(
      row => html`<tr>
        <th scope="row">${common(`measure.${row.measure}`)}</th><td class="number sum">${amount(row.sum)}</td><td lang="zh-CN">${row.unit ?? ''}</td>
        <td class="number">${number(row.events)}</td><td class="number">${number(row.count)}</td><td class="number">${amount(row.mean)}</td>
        <td class="number">${row.min === row.max ? amount(row.min) : `${amount(row.min)}–${amount(row.max)}`}</td><td class="number">${percent(row.approximateShare)}</td>
      </tr>`,
    )}</tbody></table></div>`;
}

export function saveFigures({ figureStats }: FiguresQuery): void {
  const heads = ['measure', 'unit', 'sum', 'events', 'count', 'mean', 'min', 'max', 'approximate'] as const;
  saveFile(`${t('figures')}.csv`, csv(heads.map(head => t(head)), figureStats.map(cells)), CSV_TYPE);
}

function cells(row: Row): readonly (string | number | null)[] {
  return [common(`measure.${row.measure}`), row.unit, row.sum, row.events, row.count, row.mean, row.min, row.max, row.approximateShare];
}

function amount(value: number): string {
  return number(value, { maximumFractionDigits: 1 });
}
