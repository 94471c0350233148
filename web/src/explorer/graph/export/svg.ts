import type { EntityType } from '../../api/schema.ts';
import type { Point } from '../model/graph-state.ts';
import type { SceneLine } from '../model/lines.ts';
import type { Scene, SceneNode } from '../model/scene.ts';
import { evidenceText } from './shown-graph.ts';
import type { PlacedLabel } from '../view/graph-view.ts';
import { iconParts } from '../view/icon-image.ts';
import { isTether, isUnsure, sizeOf, widthOf } from '../view/looks.ts';
import type { Palette } from '../view/palette.ts';
import { SHAPES } from '../view/shapes.ts';
import { linkLabel } from '../words.ts';
import { element, escaped, xmlDocument } from './xml.ts';

const MARGIN = 80;
const FADED = 0.16;

/** The drawing as it is on screen, whole. The sentences behind a line are its title, which viewers show at the pointer. */
export function svg(scene: Scene, labels: readonly PlacedLabel[], palette: Palette, font: string): string {
  const at = new Map(scene.nodes.map(node => [node.key, node.position ?? { x: 0, y: 0 }]));
  const sizes = new Map(scene.nodes.map(node => [node.key, sizeOf(node) / 2]));
  const xs = [...at.values()].map(({ x }) => x);
  const ys = [...at.values()].map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const [width, height] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
  return xmlDocument(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: [left, top, width, height].map(round).join(' '), width: round(width), height: round(height) },
      element('rect', { x: round(left), y: round(top), width: round(width), height: round(height), fill: palette.paper }),
      element('defs', {}, arrow(palette)),
      ...scene.lines.map(line => lineMark(line, at, sizes, palette)),
      ...scene.nodes.map(node => nodeMark(node, at.get(node.key)!, palette)),
      ...labels.flatMap(label => labelMarks(label, palette, font)),
    ),
  );
}

function arrow(palette: Palette): string {
  const marker = { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse' };
  return element('marker', { ...marker, orient: 'auto-start-reverse' }, element('path', { d: 'M0 0L8 4L0 8z', fill: palette.line }));
}

function lineMark(line: SceneLine, at: ReadonlyMap<string, Point>, sizes: ReadonlyMap<string, number>, palette: Palette): string {
  const [from, to] = [at.get(line.from)!, at.get(line.to)!];
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const cut = (a: Point, b: Point, key: string) => ({
    x: round(a.x + ((b.x - a.x) * sizes.get(key)!) / length),
    y: round(a.y + ((b.y - a.y) * sizes.get(key)!) / length),
  });
  const [start, end] = [cut(from, to, line.from), cut(to, from, line.to)];
  const mark = {
    x1: start.x,
    y1: start.y,
    x2: end.x,
    y2: end.y,
    stroke: palette.line,
    'stroke-width': round(widthOf(line)),
    'stroke-dasharray': isTether(line) ? '2 3' : isUnsure(line) ? '6 4' : null,
    'marker-end': isTether(line) ? null : 'url(#arrow)',
    'marker-start': line.bothWays ? 'url(#arrow)' : null,
    opacity: line.faded ? FADED : null,
  };
  const title = [linkLabel(line), ...line.relations.map(evidenceText)].filter(Boolean).join('\n');
  return element('line', mark, ...(isTether(line) ? [] : [element('title', {}, escaped(title))]));
}

function nodeMark(node: SceneNode, at: Point, palette: Palette): string {
  const size = sizeOf(node);
  const attributes = { transform: `translate(${round(at.x)} ${round(at.y)})`, opacity: node.faded ? FADED : null };
  if (node.kind === 'more') {
    const circle = { r: size / 2, fill: palette.surface, stroke: palette.line, 'stroke-dasharray': '3 3' };
    return element('g', attributes, element('circle', circle));
  }
  const type = node.kind === 'entity' ? node.entity.type : (node.members[0]?.type ?? 'TOPIC');
  const icon = { transform: `scale(${round((size * 0.58) / 24)}) translate(-12 -12)`, fill: 'none', stroke: palette.stroke[type] };
  const line = { 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const title = node.kind === 'entity' ? [element('title', {}, escaped(node.entity.name))] : [];
  return element('g', attributes, ...title, outline(type, size / 2, palette, node.kind === 'group'), element('g', { ...icon, ...line }, iconParts(type)));
}

function outline(type: EntityType, radius: number, palette: Palette, double: boolean): string {
  const look = { fill: palette.fill[type], stroke: palette.stroke[type], 'stroke-width': double ? 5 : 2, 'stroke-linejoin': 'round' };
  const { name, corners } = SHAPES[type];
  switch (name) {
    case 'ellipse':
      return element('circle', { r: round(radius), ...look });
    case 'round-rectangle':
      return element('rect', { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: round(radius / 3), ...look });
    case 'polygon':
      return element('polygon', { points: corners.map(value => round(value * radius)).join(' '), ...look });
  }
}

function labelMarks(label: PlacedLabel, palette: Palette, font: string): string[] {
  return label.lines.map((line, i) =>
    text(line, { x: label.at.x, y: label.at.y + i * label.size * 1.25 }, label.size, palette.ink, font, palette.paper),
  );
}

function text(words: string, at: Point, size: number, fill: string, font: string, halo: string | null = null): string {
  const outline = halo === null ? {} : { stroke: halo, 'stroke-width': round(size / 4), 'paint-order': 'stroke' };
  const place = { x: round(at.x), y: round(at.y), 'font-size': round(size), 'font-family': font, 'text-anchor': 'middle' };
  return element('text', { ...place, fill, ...outline }, escaped(words));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
