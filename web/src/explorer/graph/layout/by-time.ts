import type { Point } from '../model/graph-state.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

const WIDTH_PER_DATE = 90;
const ROW = 80;

/** What has a date stands from left to right by it; what has none hangs below the middle of what it is linked with. */
export function byTime(graph: LayoutGraph): Positions {
  const dated = graph.nodes.filter(node => node.date !== null).toSorted((a, b) => compare(a, b));
  const positions = new Map<string, Point>();
  const days = dated.map(node => dayOf(node.date!));
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - first);
  const width = Math.max(600, dated.length * WIDTH_PER_DATE);
  const rows = new Rows();
  dated.forEach((node, i) => {
    const x = ((days[i]! - first) / span) * width;
    positions.set(node.key, { x, y: -ROW * rows.next(x) });
  });
  const below = new Rows();
  for (const node of graph.nodes.filter(node => node.date === null)) {
    const x = middleOfNeighbours(graph, node.key, positions) ?? width / 2;
    positions.set(node.key, { x, y: 2 * ROW + ROW * below.next(x) });
  }
  return positions;
}

/** Hands out the lowest row in which there is room. */
class Rows {
  private readonly rows: number[][] = [];

  next(x: number): number {
    const free = this.rows.findIndex(taken => taken.every(other => Math.abs(other - x) >= WIDTH_PER_DATE));
    const row = free < 0 ? this.rows.length : free;
    (this.rows[row] ??= []).push(x);
    return row;
  }
}

function middleOfNeighbours(graph: LayoutGraph, key: string, positions: Positions): number | null {
  const ends = graph.lines.flatMap(line => (line.from === key ? [line.to] : line.to === key ? [line.from] : []));
  const xs = ends.flatMap(end => positions.get(end)?.x ?? []);
  return xs.length === 0 ? null : xs.reduce((a, b) => a + b, 0) / xs.length;
}

function compare(a: LayoutNode, b: LayoutNode): number {
  return dayOf(a.date!) - dayOf(b.date!) || (a.key < b.key ? -1 : 1);
}

/** The first day of a partial date, in days since 1970. */
function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
