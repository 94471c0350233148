import type { StylesheetJson } from 'cytoscape';
import { ENTITY_TYPES } from '../../api/kinds.ts';
import { iconImage } from './icon-image.ts';
import type { Palette } from './palette.ts';
import { SHAPES } from './shapes.ts';

const FADED = 0.16;

/** The look of nodes and lines in the colours of the theme. Names are drawn by the label layer, not here. */
export function styleOf(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 2,
        'background-width': '58%',
        'background-height': '58%',
        'overlay-opacity': 0,
        'underlay-shape': 'ellipse',
      },
    },
    ...ENTITY_TYPES.map(type => ({
      selector: `node[type = "${type}"]`,
      style: {
        shape: SHAPES[type].name,
        ...(SHAPES[type].corners.length > 0 ? { 'shape-polygon-points': [...SHAPES[type].corners] } : {}),
        'background-color': palette.fill[type],
        'border-color': palette.stroke[type],
        'background-image': iconImage(type, palette.stroke[type]),
      },
    })),
    {
      selector: 'node[kind = "group"]',
      style: { 'border-style': 'double', 'border-width': 6 },
    },
    {
      selector: 'node[kind = "more"]',
      style: {
        shape: 'ellipse',
        'background-color': palette.surface,
        'border-color': palette.line,
        'border-style': 'dashed',
        'border-width': 1.5,
      },
    },
    { selector: 'node[pinned = 1]', style: { 'border-width': 4 } },
    {
      selector: 'node.selected',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.35, 'underlay-padding': 7, 'border-color': palette.accent },
    },
    { selector: 'node.hovered', style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.18, 'underlay-padding': 6 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.line,
        'line-opacity': 0.75,
        'curve-style': 'straight',
        'target-arrow-color': palette.line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
        'overlay-opacity': 0,
        'target-distance-from-node': 2,
      },
    },
    { selector: 'edge[bothWays = 1]', style: { 'source-arrow-shape': 'triangle', 'source-arrow-color': palette.line } },
    { selector: 'edge[unsure = 1]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge[tether = 1]', style: { 'line-style': 'dotted', 'target-arrow-shape': 'none', width: 1 } },
    // Without arrows and bends: three times as fast, and at that number nobody sees them.
    { selector: 'edge.crowded', style: { 'curve-style': 'haystack', 'haystack-radius': 0 } },
    {
      selector: 'edge.selected, edge.hovered',
      style: { 'line-color': palette.accent, 'target-arrow-color': palette.accent, 'source-arrow-color': palette.accent, 'line-opacity': 1 },
    },
    { selector: '.faded', style: { opacity: FADED } },
  ] as StylesheetJson;
}
