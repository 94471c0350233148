/** A cell of a table as it is exported. */
export type Cell = string | number | null | undefined;

/** Spreadsheets take a file without this for one in their own code page, and show Chinese as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

export const CSV_TYPE = 'text/csv;charset=utf-8';

/** Rows under their heads as a file of comma-separated values (RFC 4180). What has no value is an empty cell. */
export function csv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
