import { describe, expect, it } from 'vitest';
import type { Branch, Twigs } from './branch.ts';
import { visibleRows } from './rows.ts';
import { move, typed } from './tree-keys.ts';

const tops = twigs([branch('a', '全国', 2), branch('z', '北京', 0)]);
const below = new Map([
  ['a', twigs([branch('b', '江苏', 1), branch('c', '浙江', 0)], 5)],
  ['b', twigs([branch('a', '全国', 2)])],
]);

describe('the rows of a tree', () => {
  it('show what is open, and how much is left', () => {
    expect(keys(['a'])).toEqual(['a', 'a/b', 'a/c', 'a/…', 'z']);
    expect(visibleRows(tops, below, new Set(['a']))[3]).toMatchObject({ kind: 'rest', left: 3, of: 'a', depth: 2, pending: false });
  });

  it('end where an organisation stands above itself', () => {
    const rows = visibleRows(tops, below, new Set(['a', 'b']));
    expect(rows.map(row => row.key)).toEqual(['a', 'a/b', 'a/b/a', 'a/c', 'a/…', 'z']);
    expect(rows[2]).toMatchObject({ circular: true, open: null });
  });

  it('await what is open and not known', () => {
    expect(visibleRows(tops, new Map(), new Set(['a']))[1]).toMatchObject({ kind: 'rest', pending: true });
  });
});

describe('a key', () => {
  const rows = visibleRows(tops, below, new Set(['a']));

  it('goes up and down, not beyond the ends', () => {
    expect(move(rows, 'a', 'ArrowDown')).toEqual({ to: 'a/b' });
    expect(move(rows, 'a/b', 'End')).toEqual({ to: 'z' });
    expect(move(rows, 'z', 'ArrowDown')).toBeNull();
    expect(move(rows, 'a', 'ArrowUp')).toBeNull();
  });

  it('opens, then enters; closes, then leaves', () => {
    expect(move(rows, 'a/b', 'ArrowRight')).toEqual({ open: ['b'] });
    expect(move(rows, 'a', 'ArrowRight')).toEqual({ to: 'a/b' });
    expect(move(rows, 'a', 'ArrowLeft')).toEqual({ close: 'a' });
    expect(move(rows, 'a/c', 'ArrowLeft')).toEqual({ to: 'a' });
    expect(move(rows, 'z', 'ArrowRight')).toBeNull();
  });

  it('opens all that stand beside the row', () => {
    expect(move(rows, 'a/c', '*')).toEqual({ open: ['b'] });
  });

  it('finds names by their beginning, round to the top', () => {
    expect(typed(rows, 'a', '江')).toBe('a/b');
    expect(typed(rows, 'z', '全')).toBe('a');
    expect(typed(rows, 'a/b', '江苏')).toBe('a/b');
    expect(typed(rows, 'a', '粤')).toBeNull();
  });
});

function keys(open: readonly string[]): readonly string[] {
  return visibleRows(tops, below, new Set(open)).map(row => row.key);
}

function twigs(branches: readonly Branch[], total = branches.length): Twigs {
  return { branches, total, cursor: null, pending: false, failure: null };
}

function branch(id: string, name: string, children: number): Branch {
  return {
    organization: { id, name, type: 'UNION', kind: 'UNION', children: { totalCount: children }, organized: { totalCount: 0 } },
    edge: null,
  };
}
