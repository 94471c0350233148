import { Graph, layout } from '@dagrejs/dagre';
import { foldRanks } from './fold-ranks.ts';
import { ends, type LayoutGraph, type Positions } from './layout.ts';

/** What stands above is drawn above. Lines that say nothing about that lead downward as they are written. */
export function hierarchy(graph: LayoutGraph): Positions {
  const model = new Graph();
  model.setGraph({ rankdir: 'TB', nodesep: 70, ranksep: 120, ranker: 'tight-tree' });
  model.setDefaultEdgeLabel(() => ({}));
  // of one height, so that a rank is what has one y
  const height = 2 * Math.max(0, ...graph.nodes.map(({ size }) => size));
  graph.nodes.forEach(({ key, size }) => model.setNode(key, { width: 2 * size, height }));
  for (const line of graph.lines) {
    const [above, below] = ends(line);
    model.setEdge(above, below, { weight: line.downward === null ? 1 : 4 });
  }
  layout(model);
  return foldRanks(new Map(graph.nodes.map(({ key }) => [key, { x: model.node(key).x, y: model.node(key).y }])));
}
