import { Grid, type Box } from './grid.ts';

/** A label that could be drawn. Boxes are on screen, in pixels, the best place first. */
export interface Candidate {
  readonly key: string;
  readonly places: readonly Box[];
  readonly rank: Rank;
  /** Among equal ranks the weightier wins. */
  readonly weight: number;
}

/** ALWAYS: selected, hovered, ends of a path. HUB: may cover nodes, never another label. */
export enum Rank {
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
  const labels = new Grid(CELL);
  const nodes = new Grid(CELL);
  obstacles.forEach(box => nodes.add(box));
  const placed = new Map<string, Box>();
  const deadline = now() + budgetMillis;
  const byImportance = candidates.toSorted((a, b) => a.rank - b.rank || b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const candidate of byImportance) {
    if (candidate.rank > Rank.HUB && now() > deadline) {
      break;
    }
    const box = placeOf(candidate, screen, labels, nodes);
    if (box !== undefined) {
      placed.set(candidate.key, box);
      labels.add(box);
    }
  }
  return placed;
}

function placeOf(candidate: Candidate, screen: Box, labels: Grid, nodes: Grid): Box | undefined {
  const seen = candidate.places.filter(box => touches(box, screen));
  const whole = seen.filter(box => isWhole(box, screen));
  // a name that the edge cuts says little, and its node is still there
  const visible = candidate.rank === Rank.ALWAYS ? [...whole, ...seen.filter(box => !isWhole(box, screen))] : whole;
  const apart = visible.filter(box => labels.isFree(box));
  const clear = apart.find(box => nodes.isFree(box));
  switch (candidate.rank) {
    case Rank.ALWAYS:
      return clear ?? apart[0] ?? visible[0];
    case Rank.HUB:
      return clear ?? apart[0];
    default:
      return clear;
  }
}

function touches(box: Box, screen: Box): boolean {
  return (
    box.x + box.width > screen.x &&
    box.x < screen.x + screen.width &&
    box.y + box.height > screen.y &&
    box.y < screen.y + screen.height
  );
}

function isWhole(box: Box, screen: Box): boolean {
  return (
    box.x >= screen.x &&
    box.y >= screen.y &&
    box.x + box.width <= screen.x + screen.width &&
    box.y + box.height <= screen.y + screen.height
  );
}
