import { describe, expect, it } from 'vitest';
import { filterBy, group, hide, pin, select } from '../model/arranging.ts';
import { EMPTY } from '../model/graph-state.ts';
import { addRoots, expand, place } from '../model/growing.ts';
import { entity, relation } from '../testing.ts';
import { addressOf, readAddress } from './address.ts';

const NOW = new URL('http://localhost/graph?test=1&ids=old');
const found = {
  entities: ['a', 'b', 'c', 'd'].map(id => entity(id)),
  relations: [relation('1', 'a', 'b'), relation('2', 'a', 'c')],
};
const expanded = expand(
  addRoots(EMPTY, { entities: found.entities.slice(0, 1), relations: [] }),
  { id: 'a@0', center: 'a', entities: new Set(['b', 'c', 'd']) },
  found,
);

describe('an address', () => {
  it('gives back the graph as it was', () => {
    const placed = place(expanded, [['a', { x: 0, y: -12 }], ['b', { x: 3, y: 4 }]]);
    const filtered = filterBy({ ...placed, layout: 'time' }, { minConfidence: 0.5, during: { from: '2024-01-01', to: null }, mode: 'hide' });
    const state = select(hide(pin(group(filtered, 'group:c', new Set(['c', 'd'])), 'b'), new Set(['x'])), ['a b']);
    const address = addressOf(state, NOW);
    expect(address.searchParams.get('test')).toBe('1');
    expect(address.searchParams.get('ids')).toBe('a');
    const { positions, ...rest } = readAddress(address)!.restore(found);
    const { positions: _, ...expected } = state;
    expect(rest).toEqual(expected);
    expect(positions.get('a')).toEqual({ x: 0, y: -12 });
    expect(positions.has('d')).toBe(false);
  });

  it('holds ids in the fragment, which never goes to the server', () => {
    expect(addressOf(expanded, NOW).search).toBe('?test=1&ids=a');
    expect(addressOf(expanded, NOW).hash).toContain('more=b,c,d');
  });

  it('without what no longer exists gives the rest', () => {
    const address = addressOf(select(expanded, ['b']), NOW);
    const rest = { entities: found.entities.filter(({ id }) => id !== 'b'), relations: found.relations.slice(1) };
    const state = readAddress(address)!.restore(rest);
    expect([...state.entities.keys()]).toEqual(['a', 'c', 'd']);
    expect(state.selected.size).toBe(0);
    expect([...state.expansions[0]!.entities]).toEqual(['c', 'd']);
  });

  it('gives the entity that a merged id became', () => {
    const state = readAddress(new URL('http://localhost/graph?ids=gone'))!.restore({ entities: [entity('new')], relations: [] });
    expect([...state.roots]).toEqual(['new']);
  });

  it('that asks for nothing opens nothing, and nonsense is left out', () => {
    expect(readAddress(new URL('http://localhost/graph'))).toBeNull();
    const odd = new URL('http://localhost/graph?ids=a&confidence=much&from=May&layout=odd#expanded=zz.q&at=1&pinned=9');
    const state = readAddress(odd)!.restore({ entities: [entity('a')], relations: [] });
    expect(state).toMatchObject({ layout: 'force', expansions: [] });
    expect(state.filter.during).toBeNull();
    expect(state.pinned.size + state.positions.size).toBe(0);
  });
});
