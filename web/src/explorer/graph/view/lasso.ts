import type { Point } from '../model/graph-state.ts';
import type { Viewport } from './graph-view.ts';

/** Lets the user draw a loop over the graph. */
export class Lasso {
  private readonly canvas = document.createElement('canvas');
  private points: Point[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly viewport: () => Viewport,
    private readonly done: (isInside: (point: Point) => boolean) => void,
  ) {
    this.canvas.className = 'lasso';
    this.canvas.hidden = true;
    host.append(this.canvas);
    this.canvas.addEventListener('pointerdown', event => this.start(event));
    this.canvas.addEventListener('pointermove', event => this.go(event));
    this.canvas.addEventListener('pointerup', () => this.end());
    for (const type of ['mousedown', 'touchstart'] as const) {
      this.canvas.addEventListener(type, event => event.stopPropagation());
    }
  }

  set(on: boolean): void {
    this.canvas.hidden = !on;
    this.canvas.width = this.host.clientWidth;
    this.canvas.height = this.host.clientHeight;
  }

  close(): void {
    this.canvas.remove();
  }

  private start(event: PointerEvent): void {
    event.stopPropagation();
    this.canvas.setPointerCapture(event.pointerId);
    this.points = [{ x: event.offsetX, y: event.offsetY }];
  }

  private go(event: PointerEvent): void {
    if (this.points.length > 0) {
      this.points.push({ x: event.offsetX, y: event.offsetY });
      this.draw();
    }
  }

  private end(): void {
    const { zoom, pan } = this.viewport();
    const loop = this.points.map(({ x, y }) => ({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom }));
    this.points = [];
    this.draw();
    if (loop.length > 2) {
      this.done(point => isInside(loop, point));
    }
  }

  private draw(): void {
    const context = this.canvas.getContext('2d')!;
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.strokeStyle = getComputedStyle(this.host).getPropertyValue('accent-color');
    context.setLineDash([5, 4]);
    context.beginPath();
    this.points.forEach(({ x, y }) => context.lineTo(x, y));
    context.closePath();
    context.stroke();
  }
}

/** Whether a ray from the point crosses the loop an odd number of times. */
export function isInside(loop: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  loop.forEach((a, i) => {
    const b = loop.at(i - 1)!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) {
      inside = !inside;
    }
  });
  return inside;
}
