import { css, html, nothing, type TemplateResult } from 'lit';
import { CSV_TYPE, csv } from '../elements/csv.ts';
import { saveFile } from '../elements/save-file.ts';
import { isCommonKey, t as common } from '../messages/common.ts';
import { number, percent } from '../messages/format.ts';
import type { QualityQuery } from './dashboard.graphql.ts';
import { isQualityKey, t } from './texts.ts';

type Row = QualityQuery['quality'][number];

/** Styles of `qualityList`. */
export const qualityStyles = css`
  .quality {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
    gap: 0 var(--gap-8);
  }
  .quality > li {
    padding-block: var(--gap-3);
    border-top: 1px solid var(--line);
  }
  .quality .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6rem 3.5rem;
    gap: var(--gap-3);
    align-items: center;
  }
  .quality meter {
    width: 100%;
    height: 0.5rem;
  }
  .quality .value {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .quality summary {
    cursor: pointer;
    color: var(--accent);
    font-size: var(--size-small);
  }
  .quality details .line {
    padding-block: 2px;
    font-size: var(--size-small);
  }
`;

/** How good the graph is: each metric with what it tells, its parts one click away. */
export function qualityList({ quality }: QualityQuery): unknown {
  return html`<ul class="quality">${metrics(quality).map(rows => html`<li>${metric(rows)}</li>`)}</ul>`;
}

/** The rows of each metric together, in the order in which they came. */
export function metrics(rows: readonly Row[]): readonly (readonly Row[])[] {
  const byMetric = new Map<string, Row[]>();
  for (const row of rows) {
    byMetric.set(row.metric, [...(byMetric.get(row.metric) ?? []), row]);
  }
  return [...byMetric.values()];
}

function metric(rows: readonly Row[]): TemplateResult {
  const all = rows.find(({ group }) => group === null);
  const parts = rows.filter(({ group }) => group !== null);
  const [first] = rows;
  return html`${all ? line(nameOf(all), all) : html`<div>${first ? nameOf(first) : nothing}</div>`}
    <p class="soft small">${first ? description(first) : nothing}</p>
    ${parts.length > 0
      ? html`<details ?open=${!all}><summary>${t('quality.parts', { count: parts.length })}</summary>${parts.map(part => line(groupWords(part.group ?? ''), part))}</details>`
      : nothing}`;
}

function line(name: string, row: Row): TemplateResult {
  const figure = row.share === null ? number(row.value, { maximumFractionDigits: 2 }) : percent(row.share);
  const of = row.share === null ? '' : t('quality.of', { value: number(row.value), of: number(row.of) });
  return html`<div class="line"><span>${name}</span>
    ${row.share === null ? html`<span></span>` : html`<meter min="0" max="1" .value=${row.share} title=${of} aria-label="${name} ${of}"></meter>`}
    <span class="value" title=${of}>${figure}</span></div>`;
}

export function saveQuality({ quality }: QualityQuery): void {
  const heads = ['metric', 'group', 'value', 'of', 'share', 'description'];
  saveFile(`${t('quality')}.csv`, csv(heads, quality.map(row => [row.metric, row.group, row.value, row.of, row.share, row.description])), CSV_TYPE);
}

function nameOf({ metric: name }: Row): string {
  const key = `metric.${name}`;
  return isQualityKey(key) ? t(key) : name;
}

/** What the server says it tells, in the user's language where we have words for it. */
function description(row: Row): string {
  const key = `metric.${row.metric}.hint`;
  return isQualityKey(key) ? t(key) : row.description;
}

function groupWords(group: string): string {
  const key = `relation.${group}`;
  return isCommonKey(key) ? common(key) : group;
}
