export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes by the cells of a grid that they touch, so that a new one is compared with few. */
export class Grid {
  private readonly cells = new Map<number, Box[]>();

  constructor(private readonly size: number) {}

  isFree(box: Box): boolean {
    return this.cellsOf(box).every(cell => (this.cells.get(cell) ?? []).every(other => !overlap(box, other)));
  }

  add(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes === undefined) {
        this.cells.set(cell, [box]);
      } else {
        boxes.push(box);
      }
    }
  }

  private cellsOf(box: Box): number[] {
    const cells: number[] = [];
    const right = Math.floor((box.x + box.width) / this.size);
    const bottom = Math.floor((box.y + box.height) / this.size);
    for (let x = Math.floor(box.x / this.size); x <= right; x++) {
      for (let y = Math.floor(box.y / this.size); y <= bottom; y++) {
        cells.push(x * 65_536 + y);
      }
    }
    return cells;
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
