import { saveFile } from '../../elements/save-file.ts';
import { entitiesCsv, relationsCsv } from '../export/csv.ts';
import { gexf } from '../export/gexf.ts';
import { graphml } from '../export/graphml.ts';
import { graphJson } from '../export/json.ts';
import { shownGraph } from '../export/shown-graph.ts';
import { svg } from '../export/svg.ts';
import type { GraphSession } from '../session/graph-session.ts';
import type { GraphView } from '../view/graph-view.ts';
import { currentPalette } from '../view/palette.ts';

export const EXPORTS = ['png', 'svg', 'nodes', 'relations', 'gexf', 'graphml', 'json'] as const;
export type ExportName = (typeof EXPORTS)[number];

/** Hands the user what is shown, with its evidence where the format can hold it. */
export async function save(name: ExportName, session: GraphSession, view: GraphView): Promise<void> {
  const { state, scene } = session;
  const graph = shownGraph(state);
  switch (name) {
    case 'png':
      return saveFile('graph.png', await view.png());
    case 'svg':
      return saveFile('graph.svg', svg(scene, view.labels(), currentPalette(), getComputedStyle(document.body).fontFamily), 'image/svg+xml');
    case 'nodes':
      return saveFile('nodes.csv', entitiesCsv(graph), 'text/csv;charset=utf-8');
    case 'relations':
      return saveFile('relations.csv', relationsCsv(graph), 'text/csv;charset=utf-8');
    case 'gexf':
      return saveFile('graph.gexf', gexf(graph, state.positions), 'application/gexf+xml');
    case 'graphml':
      return saveFile('graph.graphml', graphml(graph, state.positions), 'application/graphml+xml');
    case 'json':
      return saveFile('graph.json', graphJson(graph), 'application/json');
  }
}
