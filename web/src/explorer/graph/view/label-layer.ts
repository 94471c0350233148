import type { Point } from '../model/graph-state.ts';
import { declutter, Rank, type Candidate } from '../labels/declutter.ts';
import type { Box } from '../labels/grid.ts';
import type { PlacedLabel, Viewport } from './graph-view.ts';
import { LabelSprites, type LabelLook, type Sprite } from './label-sprites.ts';

/** A label and what it belongs to, in model coordinates. */
export interface Label {
  readonly key: string;
  readonly lines: readonly string[];
  readonly rank: Rank;
  readonly weight: number;
  /** The node's radius; 0 for labels of lines, which lie on their point. */
  readonly radius: number;
  readonly faded: boolean;
  readonly bold: boolean;
  readonly soft: boolean;
}

/** A third of a frame: the rest is for drawing. */
const BUDGET_MILLIS = 5;
const SETTLE_MILLIS = 90;
const SIZE = 12;
const GAP = 2;
const FADED = 0.25;
const SMALLEST_OBSTACLE = 5;

/** Draws the labels over the graph, at one size whatever the zoom, as many as fit without overlapping. */
export class LabelLayer {
  private readonly canvas = document.createElement('canvas');
  private readonly ratio = Math.min(2, window.devicePixelRatio);
  private sprites: LabelSprites;
  private labels: readonly Label[] = [];
  /** By label, its place relative to its anchor on screen. */
  private offsets = new Map<string, Point>();
  private chosenAt: Viewport | null = null;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private inks = { ink: '', soft: '', halo: '' };

  constructor(
    private readonly host: HTMLElement,
    private readonly anchorOf: (key: string) => Point | null,
    private readonly redraw: () => void,
  ) {
    this.canvas.className = 'labels';
    this.canvas.setAttribute('aria-hidden', 'true');
    host.append(this.canvas);
    this.sprites = new LabelSprites(getComputedStyle(host).fontFamily, this.ratio);
  }

  set(labels: readonly Label[]): void {
    this.labels = labels;
    this.chosenAt = null;
  }

  colors(ink: string, soft: string, halo: string): void {
    this.inks = { ink, soft, halo };
    this.sprites = new LabelSprites(getComputedStyle(this.host).fontFamily, this.ratio);
  }

  /** Draws one frame. Labels are chosen anew when the zoom or the graph changed, and once a pan has come to rest. */
  draw(viewport: Viewport): void {
    const { width, height } = this.resize();
    if (this.chosenAt === null || this.chosenAt.zoom !== viewport.zoom) {
      this.choose(viewport, { x: 0, y: 0, width, height });
    } else if (this.chosenAt.pan.x !== viewport.pan.x || this.chosenAt.pan.y !== viewport.pan.y) {
      clearTimeout(this.settling);
      this.settling = setTimeout(() => this.settle(), SETTLE_MILLIS);
    }
    const context = this.canvas.getContext('2d')!;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.paint(context, viewport);
  }

  /** Draws all labels that are chosen at this view onto another canvas: for images. */
  paint(context: CanvasRenderingContext2D, viewport: Viewport): void {
    for (const label of this.labels) {
      const offset = this.offsets.get(label.key);
      const anchor = offset === undefined ? null : this.anchorOf(label.key);
      if (offset === undefined || anchor === null) {
        continue;
      }
      const sprite = this.spriteOf(label);
      const at = onScreen(anchor, viewport);
      context.globalAlpha = label.faded ? FADED : 1;
      context.drawImage(sprite.image, Math.round(at.x + offset.x), Math.round(at.y + offset.y), sprite.width, sprite.height);
    }
    context.globalAlpha = 1;
  }

  /** The labels for a view of any size, chosen without hurry. */
  chooseAll(viewport: Viewport, screen: Box): void {
    this.choose(viewport, screen, Infinity);
  }

  /** What is drawn now, in model coordinates. */
  placed(viewport: Viewport): PlacedLabel[] {
    return this.labels.flatMap(label => {
      const offset = this.offsets.get(label.key);
      const anchor = this.anchorOf(label.key);
      if (offset === undefined || anchor === null) {
        return [];
      }
      const sprite = this.spriteOf(label);
      const x = anchor.x + (offset.x + sprite.width / 2) / viewport.zoom;
      const y = anchor.y + (offset.y + SIZE * 0.8) / viewport.zoom;
      return [{ key: label.key, lines: label.lines, at: { x, y }, size: SIZE / viewport.zoom }];
    });
  }

  /** A node is being dragged or is on its way: its label goes with it, and all are chosen anew when it rests. */
  moved(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), SETTLE_MILLIS);
  }

  close(): void {
    clearTimeout(this.settling);
    this.canvas.remove();
  }

  private settle(): void {
    this.chosenAt = null;
    this.redraw();
  }

  private choose(viewport: Viewport, screen: Box, budget = BUDGET_MILLIS): void {
    const near = { x: screen.x - 80, y: screen.y - 40, width: screen.width + 160, height: screen.height + 80 };
    const anchors = new Map<string, Point>();
    const candidates: Candidate[] = [];
    const obstacles: Box[] = [];
    for (const label of this.labels) {
      const anchor = this.anchorOf(label.key);
      const at = anchor === null ? null : onScreen(anchor, viewport);
      if (at === null || !isInside(at, near)) {
        continue;
      }
      anchors.set(label.key, at);
      const radius = label.radius * viewport.zoom;
      if (radius > SMALLEST_OBSTACLE) {
        obstacles.push({ x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius });
      }
      const places = placesAround(at, radius, this.spriteOf(label));
      candidates.push({ key: label.key, places, rank: label.rank, weight: label.weight });
    }
    const placed = declutter(candidates, screen, obstacles, budget, () => performance.now());
    this.offsets = new Map(
      [...placed].map(([key, box]) => [key, { x: box.x - anchors.get(key)!.x, y: box.y - anchors.get(key)!.y }] as const),
    );
    this.chosenAt = { zoom: viewport.zoom, pan: { ...viewport.pan } };
  }

  private spriteOf(label: Label): Sprite {
    const look: LabelLook = {
      size: SIZE,
      bold: label.bold,
      ink: label.soft ? this.inks.soft : this.inks.ink,
      halo: this.inks.halo,
    };
    return this.sprites.get(label.lines, look);
  }

  private resize(): { width: number; height: number } {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (this.canvas.width !== Math.round(width * this.ratio) || this.canvas.height !== Math.round(height * this.ratio)) {
      this.canvas.width = Math.round(width * this.ratio);
      this.canvas.height = Math.round(height * this.ratio);
      this.chosenAt = null;
    }
    return { width, height };
  }
}

/** Below, above, right and left of a node; on the middle of a line. */
function placesAround(at: Point, radius: number, { width, height }: Sprite): Box[] {
  if (radius === 0) {
    return [{ x: at.x - width / 2, y: at.y - height / 2, width, height }];
  }
  const middle = { x: at.x - width / 2, y: at.y - height / 2 };
  return [
    { x: middle.x, y: at.y + radius + GAP, width, height },
    { x: middle.x, y: at.y - radius - GAP - height, width, height },
    { x: at.x + radius + GAP, y: middle.y, width, height },
    { x: at.x - radius - GAP - width, y: middle.y, width, height },
  ];
}

function onScreen(point: Point, { zoom, pan }: Viewport): Point {
  return { x: point.x * zoom + pan.x, y: point.y * zoom + pan.y };
}

function isInside(point: Point, box: Box): boolean {
  return point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;
}
