import { Graph, layout } from '@dagrejs/dagre';
import type { LayoutGraph, Positions } from './layout.ts';

/** What stands above is drawn above. Lines that say nothing about that lead downward as they are written. */
export function hierarchy(graph: LayoutGraph): Positions {
  const model = new Graph();
  model.setGraph({ rankdir: 'TB', nodesep: 70, ranksep: 120, ranker: 'tight-tree' });
  model.setDefaultEdgeLabel(() => ({}));
  graph.nodes.forEach(node => model.setNode(node.key, { width: 2 * node.size, height: 2 * node.size }));
  for (const line of graph.lines) {
    const [above, below] = line.downward === false ? [line.to, line.from] : [line.from, line.to];
    model.setEdge(above, below, { weight: line.downward === null ? 1 : 4 });
  }
  layout(model);
  return new Map(graph.nodes.map(({ key }) => [key, { x: model.node(key).x, y: model.node(key).y }]));
}
