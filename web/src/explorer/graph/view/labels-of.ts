import { labelLines } from '../../elements/label-lines.ts';
import { number } from '../../messages/format.ts';
import { Rank } from '../labels/declutter.ts';
import { groupLabel, linkLabel } from '../words.ts';
import type { Scene, SceneNode } from '../model/scene.ts';
import type { SceneLine } from '../model/lines.ts';
import { CROWDED_FROM } from './elements.ts';
import type { Label } from './label-layer.ts';
import { isTether, sizeOf } from './looks.ts';

/** So many of the best linked nodes count as hubs, if they have so many relations. */
const HUBS = 12;
const HUB_DEGREE = 8;

/** What could be labelled in a scene, and how important each label is. Names are broken into lines once. */
export class SceneLabels {
  private readonly broken = new Map<string, readonly string[]>();

  of(scene: Scene, emphasized: ReadonlySet<string>, hovered: string | null): Label[] {
    return labelsOf(scene, emphasized, hovered, text => this.linesOf(text));
  }

  private linesOf(text: string): readonly string[] {
    const lines = this.broken.get(text) ?? labelLines(text);
    this.broken.set(text, lines);
    return lines;
  }
}

type Breaking = (text: string) => readonly string[];

function labelsOf(scene: Scene, emphasized: ReadonlySet<string>, hovered: string | null, broken: Breaking): Label[] {
  const hubs = hubsOf(scene);
  const rank = (node: SceneNode) =>
    node.selected || emphasized.has(node.key) || node.key === hovered ? Rank.ALWAYS : hubs.has(node.key) ? Rank.HUB : Rank.ORDINARY;
  const nodes = scene.nodes.flatMap(node => nodeLabel(node, rank(node), broken));
  const crowded = scene.lines.length >= CROWDED_FROM;
  const isWorthIt = (line: SceneLine) => !isTether(line) && (!crowded || line.selected || line.key === hovered);
  const lines = scene.lines.filter(isWorthIt).map(line => lineLabel(line, hovered));
  return [...nodes, ...lines];
}

function hubsOf(scene: Scene): ReadonlySet<string> {
  const byDegree = scene.nodes
    .flatMap(node => (node.kind === 'entity' && !node.faded && node.degree >= HUB_DEGREE ? [node] : []))
    .toSorted((a, b) => b.degree - a.degree);
  return new Set(byDegree.slice(0, HUBS).map(node => node.key));
}

function nodeLabel(node: SceneNode, rank: Rank, broken: Breaking): Label[] {
  if (node.kind === 'more') {
    // in the middle of its circle, as large as the others however far one is away
    return [{ key: node.key, lines: [`+${number(node.count)}`], rank: Rank.HUB, weight: Infinity, radius: 0, faded: node.faded, bold: false, soft: true }];
  }
  const text = node.kind === 'entity' ? node.entity.name : groupLabel(node.members);
  return [
    {
      key: node.key,
      lines: broken(text),
      rank: node.faded && rank !== Rank.ALWAYS ? Rank.LINE : rank,
      weight: node.kind === 'entity' ? node.degree : node.members.length,
      radius: sizeOf(node) / 2,
      faded: node.faded,
      bold: node.selected || rank === Rank.HUB,
      soft: false,
    },
  ];
}

function lineLabel(line: SceneLine, hovered: string | null): Label {
  return {
    key: line.key,
    lines: [linkLabel(line)],
    rank: line.selected || line.key === hovered ? Rank.ALWAYS : Rank.LINE,
    weight: line.relations.length,
    radius: 0,
    faded: line.faded,
    bold: line.selected,
    soft: true,
  };
}
