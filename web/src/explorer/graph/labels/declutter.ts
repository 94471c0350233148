import { Grid, type Box } from './grid.ts';

/** A label that could be drawn. Boxes are on screen, in pixels, the best place first. */
export interface Candidate {
  readonly key: string;
  readonly places: readonly Box[];
  readonly rank: Rank;
  /** Among equal ranks the weightier wins. */
  readonly weight: number;
}

/** ALWAYS: selected, hovered, ends of a path. HUB: comes before all others, and is moved rather than left out. */
export const enum Rank {
  ALWAYS,
  HUB,
  ORDINARY,
  LINE,
}

const CELL = 96;

/**
 * Chooses which labels are drawn where, so that none overlap: greedily, the most important first (as in Mote 2007,
 * "Fast point-feature label placement"). ALWAYS are drawn even over each other, in their least bad place. Stops
 * choosing when the time is up, which costs the least important labels; `now` is in milliseconds.
 */
export function declutter(
  candidates: readonly Candidate[],
  screen: Box,
  obstacles: readonly Box[],
  budgetMillis: number,
  now: () => number,
): Map<string, Box> {
  const grid = new Grid(CELL);
  obstacles.forEach(box => grid.add(box));
  const placed = new Map<string, Box>();
  const deadline = now() + budgetMillis;
  const byImportance = candidates.toSorted((a, b) => a.rank - b.rank || b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const candidate of byImportance) {
    if (candidate.rank > Rank.HUB && now() > deadline) {
      break;
    }
    const box = placeOf(candidate, screen, grid);
    if (box !== undefined) {
      placed.set(candidate.key, box);
      grid.add(box);
    }
  }
  return placed;
}

function placeOf(candidate: Candidate, screen: Box, grid: Grid): Box | undefined {
  const visible = candidate.places.filter(box => touches(box, screen));
  const free = visible.find(box => grid.isFree(box));
  return free ?? (candidate.rank === Rank.ALWAYS ? visible[0] : undefined);
}

function touches(box: Box, screen: Box): boolean {
  return (
    box.x + box.width > screen.x &&
    box.x < screen.x + screen.width &&
    box.y + box.height > screen.y &&
    box.y < screen.y + screen.height
  );
}
