import type { RelationType } from '../../api/schema.ts';
import type { LayoutGraph } from '../layout/layout.ts';
import type { GraphState } from '../model/graph-state.ts';
import type { SceneLine } from '../model/lines.ts';
import type { Scene, SceneNode } from '../model/scene.ts';
import { sizeOf } from '../view/looks.ts';

/** Relations that lead from below to above: 隶属, 任职, 属于 … */
const UPWARD: ReadonlySet<RelationType> = new Set(['SUBORDINATE_TO', 'PART_OF', 'LOCATED_IN', 'HOLDS_POSITION', 'UNION_OF']);

/** What a layout is asked about. What is not free stays: pinned nodes always, others when only newcomers are placed. */
export function layoutGraph(state: GraphState, scene: Scene, isFree: (node: SceneNode) => boolean): LayoutGraph {
  return {
    nodes: scene.nodes.map(node => ({
      key: node.key,
      position: node.position,
      fixed: node.position !== null && (node.pinned || !isFree(node)),
      size: sizeOf(node) / 2,
      root: state.roots.has(node.key),
      date: node.kind === 'entity' ? node.entity.date : null,
    })),
    lines: scene.lines.map(line => ({ from: line.from, to: line.to, downward: downward(line) })),
  };
}

function downward(line: SceneLine): boolean | null {
  const [first] = line.relations;
  if (first === undefined) {
    return true;
  }
  return UPWARD.has(first.type) ? false : first.type === 'ORGANIZED' ? true : null;
}
