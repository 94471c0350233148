import { LOW_CONFIDENCE } from '../../elements/confidence.ts';
import type { SceneLine } from '../model/lines.ts';
import type { SceneNode } from '../model/scene.ts';

const SMALLEST = 26;
const LARGEST = 60;

/** The diameter of a node: the more relations it has in the whole graph, the larger, each doubling by as much. */
export function sizeOf(node: SceneNode): number {
  switch (node.kind) {
    case 'entity':
      return Math.min(LARGEST, SMALLEST + 4 * Math.log2(1 + node.degree));
    case 'group':
      return Math.min(LARGEST, 36 + 4 * Math.log2(node.members.length));
    case 'more':
      return 44;
  }
}

/** The width of a line: the more independent articles behind it, the wider. */
export function widthOf(line: SceneLine): number {
  return Math.min(6, 1.25 + 0.75 * Math.log2(Math.max(1, line.sources)));
}

export function isUnsure(line: SceneLine): boolean {
  return line.confidence < LOW_CONFIDENCE;
}

/** Leads to an "n more" node. */
export function isTether(line: SceneLine): boolean {
  return line.relations.length === 0;
}
