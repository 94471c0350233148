import type { Point } from '../model/graph-state.ts';

export interface LayoutNode {
  readonly key: string;
  readonly position: Point | null;
  /** Stays where it is: pinned, or there before an expansion. */
  readonly fixed: boolean;
  readonly size: number;
  readonly root: boolean;
  readonly date: string | null;
}

export interface LayoutLine {
  readonly from: string;
  readonly to: string;
  /** From what stands above to what stands below, when the line says so. */
  readonly downward: boolean | null;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
}

export type Positions = ReadonlyMap<string, Point>;

/** The upper end of a line and the lower one; lines that say nothing about that lead downward as they are written. */
export function ends({ from, to, downward }: LayoutLine): readonly [string, string] {
  return downward === false ? [to, from] : [from, to];
}
