import type { EntityType } from '../../api/schema.ts';

/** Corners from -1 to 1 in both directions, as cytoscape and SVG take them; none for what is not a polygon. */
export interface Shape {
  readonly name: 'ellipse' | 'round-rectangle' | 'polygon';
  readonly corners: readonly number[];
}

/** The outline tells the sort of a node apart from its colour. */
export const SHAPES: Record<EntityType, Shape> = {
  UNION: { name: 'round-rectangle', corners: [] },
  OTHER_ORGANIZATION: polygon(-1, -0.62, -0.62, -1, 0.62, -1, 1, -0.62, 1, 0.62, 0.62, 1, -0.62, 1, -1, 0.62),
  PERSON: { name: 'ellipse', corners: [] },
  EVENT: polygon(-1, 0, -0.55, -0.95, 0.55, -0.95, 1, 0, 0.55, 0.95, -0.55, 0.95),
  PLACE: polygon(0, -1.1, 1.1, 0, 0, 1.1, -1.1, 0),
  TOPIC: polygon(-1, -0.85, 0.45, -0.85, 1.1, 0, 0.45, 0.85, -1, 0.85),
};

function polygon(...corners: number[]): Shape {
  return { name: 'polygon', corners: corners.map(value => Math.max(-1, Math.min(1, value))) };
}
