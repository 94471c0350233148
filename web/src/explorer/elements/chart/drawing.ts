// Loaded when the first chart is shown, with the few parts of ECharts that draw bars.
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartData } from './chart-data.ts';
import { chartOption } from './chart-option.ts';
import { chartLook } from './chart-look.ts';

use([BarChart, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

/** A chart on a canvas. */
export interface Drawing {
  show(data: ChartData, label: string): void;
  resize(): void;
  /** The picture at twice its size, on the page's own ground. */
  png(): Promise<Blob | null>;
  close(): void;
}

/** Begins a drawing that fills an element. `pick` is told which bar was clicked. */
export function draw(container: HTMLElement, pick: (index: number) => void): Drawing {
  const chart: ECharts = init(container, null, { renderer: 'canvas' });
  chart.on('click', ({ dataIndex }) => pick(dataIndex));
  return {
    show: (data, label) => chart.setOption(chartOption(data, label, chartLook(), chart.getWidth()), { notMerge: true }),
    resize: () => chart.resize(),
    png: () => new Promise(done => chart.renderToCanvas({ pixelRatio: 2, backgroundColor: chartLook().ground }).toBlob(done)),
    close: () => chart.dispose(),
  };
}
