import { NO_TWIGS, type Branch, type Twigs } from './branch.ts';

interface Line {
  /** The ids from the top down to this row: one organisation may stand below several. */
  readonly key: string;
  readonly depth: number;
  /** The key of the row above it in the hierarchy; empty for a top. */
  readonly above: string;
}

export interface BranchRow extends Line {
  readonly kind: 'branch';
  readonly branch: Branch;
  /** Null when nothing is below it. */
  readonly open: boolean | null;
  readonly position: number;
  readonly size: number;
  /** Whether it stands above itself, so that opening it would never end. */
  readonly circular: boolean;
}

/** The place of what is not shown yet: "n more", what is awaited, or what went wrong. */
export interface RestRow extends Line {
  readonly kind: 'rest';
  /** Below which organisation; null for the tops. */
  readonly of: string | null;
  readonly left: number;
  readonly pending: boolean;
  readonly failure: unknown;
}

export type Row = BranchRow | RestRow;

/** The rows of a tree as they are seen: what is open is followed by what is below it. */
export function visibleRows(tops: Twigs, below: ReadonlyMap<string, Twigs>, open: ReadonlySet<string>): readonly Row[] {
  return rowsOf(tops, null, '', 1, new Set(), below, open);
}

function rowsOf(
  twigs: Twigs,
  of: string | null,
  above: string,
  depth: number,
  line: ReadonlySet<string>,
  below: ReadonlyMap<string, Twigs>,
  open: ReadonlySet<string>,
): readonly Row[] {
  const size = twigs.total ?? twigs.branches.length;
  const rows: Row[] = twigs.branches.flatMap((branch, index): readonly Row[] => {
    const { id, children } = branch.organization;
    const key = above ? `${above}/${id}` : id;
    const circular = line.has(id);
    const isOpen = children.totalCount > 0 && !circular ? open.has(id) : null;
    const row: BranchRow = { kind: 'branch', key, depth, above, branch, open: isOpen, position: index + 1, size, circular };
    return isOpen ? [row, ...rowsOf(below.get(id) ?? NO_TWIGS, id, key, depth + 1, new Set([...line, id]), below, open)] : [row];
  });
  const left = size - twigs.branches.length;
  const rest: RestRow = { kind: 'rest', key: `${above}/…`, depth, above, of, left, pending: twigs.pending || twigs.total === null, failure: twigs.failure };
  return left > 0 || twigs.total === null || twigs.failure ? [...rows, rest] : rows;
}
