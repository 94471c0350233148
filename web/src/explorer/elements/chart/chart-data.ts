import { csv } from '../csv.ts';

/** One bar of a chart, and one row of its table. */
export interface Bar {
  readonly label: string;
  /** Whether the label is a name from the graph, which stays Chinese. */
  readonly isName?: boolean;
  readonly value: number;
  /** Where a click leads. */
  readonly href?: string | null;
  /** What the table shows beside the value, in the order of `extraHeads`. */
  readonly extra?: readonly (string | number)[];
}

/** What a chart shows, in the terms of its table: the chart, the table and the exports are made of the same. */
export interface ChartData {
  /** Stretches of time stand side by side; what is ranked lies one under the other, so that its names can be read. */
  readonly kind: 'columns' | 'bars';
  readonly labelHead: string;
  readonly valueHead: string;
  readonly extraHeads?: readonly string[];
  /** All rows of the table, in their order. */
  readonly bars: readonly Bar[];
  /** How many of them are drawn, from the first; all when left out. */
  readonly drawn?: number;
}

export function drawnBars(data: ChartData): readonly Bar[] {
  return data.bars.slice(0, data.drawn);
}

export function chartCsv(data: ChartData): string {
  return csv([data.labelHead, data.valueHead, ...(data.extraHeads ?? [])], data.bars.map(bar => [bar.label, bar.value, ...(bar.extra ?? [])]));
}

const ROW = 26;
const FRAME = 34;

/** How high a chart stands, in pixels: ranked bars need a line each. */
export function chartHeight(data: ChartData): number {
  return data.kind === 'columns' ? 260 : Math.max(3, drawnBars(data).length) * ROW + FRAME;
}
