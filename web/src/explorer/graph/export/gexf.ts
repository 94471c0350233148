import type { Point } from '../model/graph-state.ts';
import { ENTITY_COLUMNS, RELATION_COLUMNS, type Column } from './columns.ts';
import type { ShownGraph } from './shown-graph.ts';
import { element, xmlDocument } from './xml.ts';

/** GEXF 1.3 (gexf.net), which Gephi reads. Its y grows upward. */
export function gexf(graph: ShownGraph, positions: ReadonlyMap<string, Point>): string {
  const nodes = graph.entities.map(entity => {
    const at = positions.get(entity.id);
    return element(
      'node',
      { id: entity.id, label: entity.name },
      values(ENTITY_COLUMNS, entity),
      ...(at === undefined ? [] : [element('viz:position', { x: at.x, y: -at.y })]),
    );
  });
  const edges = graph.relations.map(relation =>
    element(
      'edge',
      { id: relation.id, source: relation.from, target: relation.to, label: relation.type, weight: relation.sourceCount },
      values(RELATION_COLUMNS, relation),
    ),
  );
  return xmlDocument(
    element(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      element(
        'graph',
        { defaultedgetype: 'directed' },
        columns('node', ENTITY_COLUMNS),
        columns('edge', RELATION_COLUMNS),
        element('nodes', {}, ...nodes),
        element('edges', {}, ...edges),
      ),
    ),
  );
}

function columns<T>(of: 'node' | 'edge', all: readonly Column<T>[]): string {
  return element('attributes', { class: of }, ...all.map(({ name, type }) => element('attribute', { id: name, title: name, type })));
}

function values<T>(all: readonly Column<T>[], item: T): string {
  const written = all.flatMap(({ name, value }) => {
    const given = value(item);
    return given === null ? [] : [element('attvalue', { for: name, value: given })];
  });
  return element('attvalues', {}, ...written);
}
