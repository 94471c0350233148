import type { Point } from '../model/graph-state.ts';
import type { LayoutNode, Positions } from './layout.ts';

const GAP = 26;
const ROUNDS = 40;

/** Pushes apart nodes that overlap; fixed ones push but do not yield. */
export function spread(nodes: readonly LayoutNode[], positions: Positions): Positions {
  const points = nodes.map(node => ({ ...positions.get(node.key)! }));
  const cell = 2 * Math.max(...nodes.map(node => node.size)) + GAP;
  for (let round = 0; round < ROUNDS; round++) {
    if (!pushOnce(nodes, points, cell)) {
      break;
    }
  }
  return new Map(nodes.map((node, i) => [node.key, points[i]!]));
}

type Movable = { -readonly [K in keyof Point]: Point[K] };

function pushOnce(nodes: readonly LayoutNode[], points: Movable[], cell: number): boolean {
  const grid = new Map<string, number[]>();
  points.forEach((point, i) => {
    const key = `${Math.floor(point.x / cell)} ${Math.floor(point.y / cell)}`;
    grid.set(key, [...(grid.get(key) ?? []), i]);
  });
  let moved = false;
  points.forEach((point, i) => {
    for (const j of around(grid, point, cell)) {
      if (j > i) {
        moved = push(nodes[i]!, point, nodes[j]!, points[j]!, i - j) || moved;
      }
    }
  });
  return moved;
}

function around(grid: Map<string, number[]>, point: Point, cell: number): number[] {
  const x = Math.floor(point.x / cell);
  const y = Math.floor(point.y / cell);
  const cells = [-1, 0, 1].flatMap(dx => [-1, 0, 1].map(dy => `${x + dx} ${y + dy}`));
  return cells.flatMap(key => grid.get(key) ?? []);
}

function push(a: LayoutNode, from: Movable, b: LayoutNode, to: Movable, turn: number): boolean {
  const wanted = a.size + b.size + GAP;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted || (a.fixed && b.fixed)) {
    return false;
  }
  // Two in the same place part in a direction of their own.
  const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(turn), Math.sin(turn)];
  const overlap = wanted - distance + 0.5;
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  from.x -= ux * overlap * shareOfA;
  from.y -= uy * overlap * shareOfA;
  to.x += ux * overlap * (1 - shareOfA);
  to.y += uy * overlap * (1 - shareOfA);
  return true;
}
