import type { EChartsCoreOption } from 'echarts/core';
import { number } from '../../messages/format.ts';
import { drawnBars, type ChartData } from './chart-data.ts';
import type { ChartLook } from './chart-look.ts';

const LABELS_SHARE = 0.42;
const LABELS_MOST = 240;

/**
 * What ECharts is told to draw: one colour, no frame, values at the bars where there is room for them.
 *
 * @param width of the whole chart, in pixels; names may take a part of it
 */
export function chartOption(data: ChartData, label: string, look: ChartLook, width: number): EChartsCoreOption {
  const text = { color: look.ink, fontFamily: look.font, fontSize: 13 };
  const soft = { ...text, color: look.soft, fontSize: 12 };
  const labels = {
    type: 'category',
    data: drawnBars(data).map(bar => bar.label),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
  };
  const values = { type: 'value', minInterval: 1, axisLabel: { ...soft, formatter: (value: number) => number(value) }, splitLine: { lineStyle: { color: look.line } } };
  const bars = data.kind === 'bars';
  const labelWidth = Math.min(LABELS_MOST, Math.round(width * LABELS_SHARE));
  return {
    animation: look.moves,
    animationDuration: 200,
    textStyle: text,
    // The words say it; a pattern on the only series would tell nothing more.
    aria: { enabled: true, label: { description: label }, decal: { show: false } },
    // The HTML that ECharts makes for tooltips has style attributes, which the page's policy forbids.
    tooltip: {
      renderMode: 'richText',
      trigger: bars ? 'item' : 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: look.line, opacity: 0.35 } },
      backgroundColor: look.raised,
      borderColor: look.line,
      textStyle: text,
      formatter: (hit: Hit | readonly Hit[]) => tip(data, Array.isArray(hit) ? hit[0] : hit),
      confine: true,
    },
    grid: bars ? { left: labelWidth + 12, right: 56, top: 4, bottom: 8 } : { left: 44, right: 8, top: 12, bottom: 28 },
    ...(bars
      ? {
          xAxis: { ...values, show: false },
          yAxis: { ...labels, inverse: true, axisLine: { show: false }, axisLabel: { ...text, width: labelWidth, overflow: 'truncate', ellipsis: '…' } },
        }
      : { xAxis: { ...labels, axisLabel: soft }, yAxis: values }),
    series: [
      {
        type: 'bar',
        name: data.valueHead,
        data: drawnBars(data).map(bar => ({ value: bar.value, cursor: bar.href ? 'pointer' : 'default' })),
        barMaxWidth: bars ? 16 : 40,
        itemStyle: { color: look.fill, borderRadius: bars ? [0, 2, 2, 0] : [2, 2, 0, 0] },
        emphasis: { itemStyle: { color: look.picked } },
        label: { show: bars, position: 'right', ...soft, formatter: ({ value }: Hit) => number(Number(value)) },
      },
    ],
  };
}

interface Hit {
  readonly dataIndex: number;
  readonly value: unknown;
}

/** Name, value and what the table shows beside it. */
function tip(data: ChartData, hit: Hit | undefined): string {
  const bar = hit && data.bars[hit.dataIndex];
  if (!bar) {
    return '';
  }
  const rest = (data.extraHeads ?? []).map((head, index) => `${head}  ${bar.extra?.[index] ?? ''}`);
  return [bar.label, `${data.valueHead}  ${number(bar.value)}`, ...rest].join('\n');
}
