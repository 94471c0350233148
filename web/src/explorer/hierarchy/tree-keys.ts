import type { BranchRow, Row } from './rows.ts';

/** What a key does in a tree: go to a row, or open or close some. */
export type Move = { readonly to: string } | { readonly open: readonly string[] } | { readonly close: string };

/**
 * The keys of a tree of the WAI-ARIA practices: arrows, Home, End, `*`. Null when the key means nothing here.
 *
 * @param at the key of the row with the focus
 */
export function move(rows: readonly Row[], at: string, key: string): Move | null {
  const index = rows.findIndex(row => row.key === at);
  const row = rows[index];
  if (!row) {
    return rows[0] ? { to: rows[0].key } : null;
  }
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      return row.kind === 'branch' ? opened(rows, index, row) : null;
    case 'ArrowLeft':
      return row.kind === 'branch' && row.open ? { close: row.branch.organization.id } : to(rows.find(other => other.key === row.above));
    case '*':
      return { open: siblings(rows, row).filter(({ open }) => open === false).map(({ branch }) => branch.organization.id) };
    default:
      return null;
  }
}

/** The next row, from the one with the focus on and round to the top, whose name begins with what was typed. */
export function typed(rows: readonly Row[], at: string, text: string): string | null {
  const index = rows.findIndex(row => row.key === at);
  // a second letter goes on with the row that the first one found; a first letter goes to the next
  const start = text.length > 1 ? index : index + 1;
  const round = [...rows.slice(start), ...rows.slice(0, start)];
  return round.find(row => row.kind === 'branch' && row.branch.organization.name.toLowerCase().startsWith(text.toLowerCase()))?.key ?? null;
}

function opened(rows: readonly Row[], index: number, row: BranchRow): Move | null {
  if (row.open === null) {
    return null;
  }
  return row.open ? to(rows[index + 1]) : { open: [row.branch.organization.id] };
}

function siblings(rows: readonly Row[], row: Row): readonly BranchRow[] {
  return rows.filter((other): other is BranchRow => other.kind === 'branch' && other.above === row.above);
}

function to(row: Row | undefined): Move | null {
  return row ? { to: row.key } : null;
}
