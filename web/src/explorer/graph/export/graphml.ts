import type { Point } from '../model/graph-state.ts';
import type { EntityFacts, RelationFacts } from '../model/facts.ts';
import { ENTITY_COLUMNS, RELATION_COLUMNS, type Column } from './columns.ts';
import type { ShownGraph } from './shown-graph.ts';
import { element, escaped, xmlDocument } from './xml.ts';

const NAME: Column<EntityFacts> = { name: 'name', type: 'string', value: entity => entity.name };

/** GraphML 1.0 (graphml.graphdrawing.org). */
export function graphml(graph: ShownGraph, positions: ReadonlyMap<string, Point>): string {
  const placed: readonly Column<EntityFacts>[] = [
    NAME,
    ...ENTITY_COLUMNS,
    { name: 'x', type: 'double', value: entity => positions.get(entity.id)?.x ?? null },
    { name: 'y', type: 'double', value: entity => positions.get(entity.id)?.y ?? null },
  ];
  const nodes = graph.entities.map(entity => element('node', { id: entity.id }, ...data('node', placed, entity)));
  const edges = graph.relations.map((relation: RelationFacts) =>
    element('edge', { id: relation.id, source: relation.from, target: relation.to }, ...data('edge', RELATION_COLUMNS, relation)),
  );
  return xmlDocument(
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      ...keys('node', placed),
      ...keys('edge', RELATION_COLUMNS),
      element('graph', { edgedefault: 'directed' }, ...nodes, ...edges),
    ),
  );
}

function keys<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string[] {
  return columns.map(({ name, type }) => element('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type }));
}

function data<T>(of: 'node' | 'edge', columns: readonly Column<T>[], item: T): string[] {
  return columns.flatMap(({ name, value }) => {
    const given = value(item);
    return given === null ? [] : [element('data', { key: `${of}.${name}` }, escaped(String(given)))];
  });
}
