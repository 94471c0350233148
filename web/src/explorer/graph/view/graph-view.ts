import type { Point } from '../model/graph-state.ts';
import type { Scene } from '../model/scene.ts';

/** What the user does on the canvas. Keys are those of the scene. */
export interface GraphGestures {
  /** @param additive with Shift or Ctrl: adds to what is selected, or takes it out */
  select(keys: readonly string[], additive: boolean): void;
  expand(key: string): void;
  /** @param key null on the empty canvas; @param at in pixels of the page */
  menu(key: string | null, at: Point): void;
  dragged(positions: ReadonlyMap<string, Point>): void;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** Draws scenes and tells gestures. The rest of the explorer knows the graph library by this interface only. */
export interface GraphView {
  /** Shows a scene, whose nodes all have positions; with motion, those that moved glide there. */
  show(scene: Scene, motion: boolean): void;
  /** Brings all nodes into view, to the right of what covers the first `covered` pixels. */
  fit(covered: number, motion: boolean): void;
  isInView(key: string): boolean;
  /** Marks a node as the one that keys act on, as if the pointer were on it. */
  point(key: string | null): void;
  /** Moves only as far as is needed for the node to be seen. */
  reveal(key: string): void;
  zoomBy(factor: number): void;
  viewport(): Viewport;
  /** Nodes whose labels are always shown, such as the ends of a path. */
  emphasize(keys: ReadonlySet<string>): void;
  /** From here on, dragging draws a loop, and what lies in it is selected. */
  lasso(on: boolean): void;
  /** The place to draw on has another size now. */
  resized(): void;
  /** Takes the colours anew. */
  repaint(): void;
  /** The visible labels with their boxes in model coordinates, for exports. */
  labels(): readonly PlacedLabel[];
  /** The whole graph as an image. */
  png(): Promise<Blob>;
  close(): void;
}

export interface PlacedLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** Of the middle of the first line, and the size of the letters. */
  readonly at: Point;
  readonly size: number;
}
