import type { ShownGraph } from './shown-graph.ts';

export function graphJson(graph: ShownGraph): string {
  return `${JSON.stringify({ entities: graph.entities, relations: graph.relations }, null, 2)}\n`;
}
