import type { LayoutName } from '../model/graph-state.ts';
import { byTime } from './by-time.ts';
import { concentric } from './concentric.ts';
import { force } from './force.ts';
import { hierarchy } from './hierarchy.ts';
import type { LayoutGraph, Positions } from './layout.ts';

const BY_NAME: Record<LayoutName, (graph: LayoutGraph) => Positions> = { force, hierarchy, concentric, time: byTime };

/** Runs a layout; fixed nodes stay where they are whatever it says. */
export function run(name: LayoutName, graph: LayoutGraph): Positions {
  const held = graph.nodes.filter(node => node.fixed && node.position !== null);
  return new Map([...BY_NAME[name](graph), ...held.map(node => [node.key, node.position!] as const)]);
}
