import type { Scene } from '../model/scene.ts';
import type { Viewport } from './graph-view.ts';

/** Room for the labels of the outermost nodes. */
const PADDING = 64;
/** Notices and the status line lie over the lowest part. */
const FOOT = 64;
const LARGEST = 1.4;

/** The part of the canvas that may be drawn on, in pixels. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** How many pixels at the left are covered by something else. */
  readonly covered: number;
}

/**
 * The view in which all of a scene is seen, in the middle of what is not covered; null when there is nothing to see or no room.
 *
 * @param smallest the zoom below which the canvas does not go
 */
export function fitted(scene: Scene, { width, height, covered }: Canvas, smallest: number): Viewport | null {
  const [free, tall] = [width - covered, height - FOOT];
  if (scene.nodes.length === 0 || free <= 0 || tall <= 0) {
    return null;
  }
  const box = boxOf(scene);
  const zoom = Math.max(smallest, Math.min(LARGEST, (free - 2 * PADDING) / box.w, (tall - 2 * PADDING) / box.h));
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  return { zoom, pan: { x: covered + free / 2 - middle.x * zoom, y: tall / 2 - middle.y * zoom } };
}

/** Around all nodes where they will be, also while they still glide there. */
function boxOf(scene: Scene): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  const xs = scene.nodes.map(({ position }) => position?.x ?? 0);
  const ys = scene.nodes.map(({ position }) => position?.y ?? 0);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(1, Math.max(...xs) - x), h: Math.max(1, Math.max(...ys) - y) };
}
