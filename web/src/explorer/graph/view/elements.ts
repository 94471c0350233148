import type { ElementDefinition } from 'cytoscape';
import type { SceneLine } from '../model/lines.ts';
import type { Scene, SceneNode } from '../model/scene.ts';
import { isTether, isUnsure, sizeOf, widthOf } from './looks.ts';

/** From so many lines on they are drawn in the fastest way. */
export const CROWDED_FROM = 700;

/** A scene as cytoscape takes it. */
export function elementsOf(scene: Scene): ElementDefinition[] {
  const crowded = scene.lines.length >= CROWDED_FROM;
  return [...scene.nodes.map(nodeElement), ...scene.lines.map(line => lineElement(line, crowded))];
}

function nodeElement(node: SceneNode): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: node.key,
      kind: node.kind,
      size: sizeOf(node),
      pinned: node.pinned ? 1 : 0,
      ...(node.kind === 'entity' ? { type: node.entity.type } : {}),
      ...(node.kind === 'group' ? { type: node.members[0]?.type ?? 'TOPIC' } : {}),
    },
    classes: classesOf(node),
    ...(node.position === null ? {} : { position: { ...node.position } }),
  };
}

function lineElement(line: SceneLine, crowded: boolean): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: line.key,
      source: line.from,
      target: line.to,
      width: widthOf(line),
      bothWays: line.bothWays ? 1 : 0,
      unsure: isUnsure(line) ? 1 : 0,
      tether: isTether(line) ? 1 : 0,
    },
    classes: [...classesOf(line), ...(crowded ? ['crowded'] : [])],
  };
}

function classesOf(item: { readonly faded: boolean; readonly selected: boolean }): string[] {
  return [...(item.faded ? ['faded'] : []), ...(item.selected ? ['selected'] : [])];
}
