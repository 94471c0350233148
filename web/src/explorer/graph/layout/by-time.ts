import type { Point } from '../model/graph-state.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

/** Room for what has a date and its label. */
const WIDTH_PER_DATE = 110;
const ROW = 90;
/** How much wider than tall the dated part is: time has its length. */
const SHAPE = 3;
const LEAST_WIDTH = 900;
/** Room for what has no date and its label. */
const UNDATED = { width: 130, row: 105 };
/** How far to the side one looks before the next row. */
const SIDEWARDS = 4;

/** What has a date stands from left to right by it; what has none hangs below the middle of what it is linked with. */
export function byTime(graph: LayoutGraph): Positions {
  const dated = graph.nodes.filter(node => node.date !== null).toSorted((a, b) => compare(a, b));
  const positions = new Map<string, Point>();
  const days = dated.map(node => dayOf(node.date!));
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - first);
  const width = Math.max(LEAST_WIDTH, Math.sqrt(SHAPE * dated.length * WIDTH_PER_DATE * ROW));
  const rows = new Rows();
  dated.forEach((node, i) => {
    const x = ((days[i]! - first) / span) * width;
    positions.set(node.key, { x, y: -ROW * rows.next(x) });
  });
  const below = new Places();
  const undated = graph.nodes.filter(node => node.date === null);
  for (const [key, x] of undated.map(({ key }) => [key, middleOfNeighbours(graph, key, positions) ?? width / 2] as const)) {
    const place = below.next(x);
    positions.set(key, { x: place.x, y: 2 * ROW + UNDATED.row * place.row });
  }
  return positions;
}

/** Hands out the nearest place that is free, first to the sides and then further down. */
class Places {
  private readonly rows: number[][] = [];

  next(x: number): { readonly x: number; readonly row: number } {
    const steps = Array.from({ length: 2 * SIDEWARDS + 1 }, (_, i) => (i % 2 === 0 ? -i / 2 : (i + 1) / 2));
    for (let row = 0; ; row++) {
      const taken = (this.rows[row] ??= []);
      const free = steps.map(step => x + step * UNDATED.width).find(at => taken.every(other => Math.abs(other - at) >= UNDATED.width - 1));
      if (free !== undefined) {
        taken.push(free);
        return { x: free, row };
      }
    }
  }
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
