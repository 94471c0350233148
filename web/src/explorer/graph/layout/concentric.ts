import type { Point } from '../model/graph-state.ts';
import type { LayoutGraph, Positions } from './layout.ts';

const RING = 190;
const SPACING = 95;

/** What was asked for in the middle, the rest on rings by how many lines away it is. */
export function concentric(graph: LayoutGraph): Positions {
  const positions = new Map<string, Point>();
  let radius = 0;
  for (const ring of ringsOf(graph)) {
    const needed = ring.length < 2 ? 0 : (ring.length * SPACING) / (2 * Math.PI);
    radius = Math.max(positions.size === 0 ? 0 : radius + RING, needed);
    const r = radius;
    ring.forEach((key, i) => positions.set(key, onCircle(r, (i / ring.length) * 2 * Math.PI - Math.PI / 2)));
  }
  return positions;
}

function onCircle(radius: number, angle: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Breadth first, so that neighbours of neighbours stay on one side; what nothing leads to comes last. */
function ringsOf(graph: LayoutGraph): string[][] {
  const neighbours = new Map<string, string[]>(graph.nodes.map(node => [node.key, []]));
  graph.lines.forEach(line => {
    neighbours.get(line.from)?.push(line.to);
    neighbours.get(line.to)?.push(line.from);
  });
  const roots = graph.nodes.filter(node => node.root).map(node => node.key);
  const seen = new Set(roots.length > 0 ? roots : graph.nodes.slice(0, 1).map(node => node.key));
  const rings = [[...seen]];
  for (let ring = rings[0]!; ring.length > 0; ) {
    const next = ring.flatMap(key => neighbours.get(key) ?? []).filter(key => !seen.has(key) && seen.add(key));
    ring = next;
    rings.push(next);
  }
  rings.push(graph.nodes.map(node => node.key).filter(key => !seen.has(key)));
  return rings.filter(ring => ring.length > 0);
}
