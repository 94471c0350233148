import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutGraph, Positions } from './layout.ts';
import { seeded } from './seeding.ts';
import { spread } from './spread.ts';

/** Tuned on four linked hubs of 22 leaves each: leaves stand 90 to 170 from their hub, all 92 nodes fit on two screens. */
const SETTINGS = { linLogMode: false, gravity: 1, scalingRatio: 120, slowDown: 6, strongGravityMode: false };
const BARNES_HUT_FROM = 400;

/** ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679), then as little shifting as keeps nodes apart. */
export function force(graph: LayoutGraph): Positions {
  const start = seeded(graph);
  if (graph.nodes.length < 2) {
    return start;
  }
  const model = new Graph({ type: 'undirected', multi: false });
  for (const node of graph.nodes) {
    model.addNode(node.key, { ...start.get(node.key)!, size: node.size, fixed: node.fixed });
  }
  graph.lines.forEach(line => model.mergeUndirectedEdge(line.from, line.to));
  const settings = { ...SETTINGS, barnesHutOptimize: graph.nodes.length > BARNES_HUT_FROM };
  const found = forceAtlas2(model, { iterations: iterationsFor(graph.nodes.length), settings });
  const positions = new Map(Object.entries(found).map(([key, { x, y }]) => [key, { x, y }] as const));
  graph.nodes.filter(node => node.fixed).forEach(node => positions.set(node.key, start.get(node.key)!));
  return spread(graph.nodes, positions);
}

/** About half a second of one processor at most. */
function iterationsFor(nodes: number): number {
  return Math.round(Math.min(600, Math.max(100, 150_000 / nodes)));
}
