import type { Point } from '../model/graph-state.ts';
import type { Positions } from './layout.ts';

/** Room for a node and its label of two lines. */
const CELL = { width: 150, height: 112 };
/** Between the last row of a rank and the first of the next. */
const BETWEEN = 90;
/** How much wider than tall the whole is: about as a screen. */
const SHAPE = 1.8;
const LEAST_COLUMNS = 6;

/**
 * Breaks ranks that are wider than a screen into rows, so that 25 leaves of one node do not stand in one line. Neighbours in a rank stay neighbours,
 * and every node stays under what it was under as far as the narrower whole lets it.
 */
export function foldRanks(positions: Positions): Positions {
  const columns = Math.max(LEAST_COLUMNS, Math.ceil(Math.sqrt((positions.size * SHAPE * CELL.height) / CELL.width)));
  const xs = [...positions.values()].map(({ x }) => x);
  const narrowing = Math.min(1, ((columns - 1) * CELL.width) / Math.max(1, Math.max(...xs) - Math.min(...xs)));
  const folded = new Map<string, Point>();
  let top = 0;
  for (const rank of ranksOf(positions)) {
    const rows = Math.ceil(rank.length / columns);
    const places = apart(rank.map(([, { x }]) => x * narrowing), CELL.width / rows);
    rank.forEach(([key], index) => folded.set(key, { x: places[index]!, y: top + (index % rows) * CELL.height }));
    top += rows * CELL.height + BETWEEN;
  }
  return folded;
}

/** From the uppermost down, each from left to right. */
function ranksOf(positions: Positions): readonly (readonly (readonly [string, Point])[])[] {
  const ranks = new Map<number, (readonly [string, Point])[]>();
  for (const node of positions) {
    const y = Math.round(node[1].y);
    const rank = ranks.get(y);
    if (rank) {
      rank.push(node);
    } else {
      ranks.set(y, [node]);
    }
  }
  return [...ranks].sort(([a], [b]) => a - b).map(([, rank]) => rank.sort(([, a], [, b]) => a.x - b.x));
}

/** Moves places on a line, which are in order, so far that they are no nearer than `least`, and the whole stays around its middle. */
function apart(places: readonly number[], least: number): readonly number[] {
  const moved: number[] = [];
  places.forEach((place, index) => moved.push(index === 0 ? place : Math.max(place, moved[index - 1]! + least)));
  const middle = (all: readonly number[]): number => (all[0]! + all.at(-1)!) / 2;
  const shift = places.length === 0 ? 0 : middle(places) - middle(moved);
  return moved.map(place => place + shift);
}
