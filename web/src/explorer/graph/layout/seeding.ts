import type { Point } from '../model/graph-state.ts';
import type { LayoutGraph } from './layout.ts';

/** Enough for a label under each node of a ring. */
const SPACING = 110;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where nodes without a position start: in a sunflower around the middle of their neighbours, on the side away from the
 * rest. Follows from the graph alone, so that the same graph always looks the same.
 */
export function seeded(graph: LayoutGraph): Map<string, Point> {
  const positions = new Map<string, Point>();
  graph.nodes.forEach(node => node.position !== null && positions.set(node.key, node.position));
  const neighbours = neighboursOf(graph);
  const middle = middleOf([...positions.values()]);
  const turns = new Map<string, number>();
  for (const node of graph.nodes.filter(node => node.position === null)) {
    const anchors = (neighbours.get(node.key) ?? []).flatMap(key => positions.get(key) ?? []);
    const anchor = anchors.length === 0 ? middle : middleOf(anchors);
    const spot = `${anchor.x} ${anchor.y}`;
    const turn = turns.get(spot) ?? 0;
    turns.set(spot, turn + 1);
    positions.set(node.key, sunflower(anchor, turn, away(middle, anchor)));
  }
  return positions;
}

export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

function sunflower(anchor: Point, turn: number, start: number): Point {
  const radius = SPACING * Math.sqrt(turn + 1);
  const angle = start + turn * GOLDEN_ANGLE;
  return { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) };
}

function away(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function neighboursOf(graph: LayoutGraph): Map<string, string[]> {
  const neighbours = new Map<string, string[]>(graph.nodes.map(node => [node.key, []]));
  for (const line of graph.lines) {
    neighbours.get(line.from)?.push(line.to);
    neighbours.get(line.to)?.push(line.from);
  }
  return neighbours;
}
