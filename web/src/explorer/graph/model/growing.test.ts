import { describe, expect, it } from 'vitest';
import { entity, relation } from '../testing.ts';
import { pin, select } from './arranging.ts';
import { EMPTY, type GraphState } from './graph-state.ts';
import { addRoots, collapse, excessOf, expand } from './growing.ts';
import { HARD_LIMIT } from './limits.ts';
import { History } from './history.ts';

const start = addRoots(EMPTY, { entities: [entity('a')], relations: [] });

function grown(state: GraphState, id: string, center: string, ...neighbours: string[]): GraphState {
  const found = {
    entities: neighbours.map(name => entity(name)),
    relations: neighbours.map(name => relation(`${center}-${name}`, center, name)),
  };
  return expand(state, { id, center, entities: new Set(neighbours) }, found);
}

function names(state: GraphState): string {
  return [...state.entities.keys()].sort().join('');
}

describe('collapsing an expansion', () => {
  it('takes away what it added, with its relations, and nothing else', () => {
    const two = grown(grown(start, '1', 'a', 'b', 'c'), '2', 'b', 'd');
    const one = collapse(two, '2');
    expect(names(one)).toBe('abc');
    expect([...one.relations.keys()]).toEqual(['a-b', 'a-c']);
  });

  it('leaves what another expansion showed too', () => {
    const both = grown(grown(start, '1', 'a', 'b', 'c'), '2', 'b', 'c', 'd');
    expect(names(collapse(both, '1'))).toBe('abcd');
    expect(names(collapse(collapse(both, '1'), '2'))).toBe('ab');
  });

  it('leaves what another expansion started from', () => {
    expect(names(collapse(grown(grown(start, '1', 'a', 'b', 'c'), '2', 'b', 'd'), '1'))).toBe('abd');
  });

  it('leaves what is pinned, selected or was asked for', () => {
    const asked = addRoots(grown(start, '1', 'a', 'b', 'c', 'd', 'e'), { entities: [entity('e')], relations: [] });
    expect(names(collapse(select(pin(asked, 'b'), ['c']), '1'))).toBe('abce');
  });

  it('of one that is not there changes nothing', () => {
    expect(collapse(start, 'x')).toBe(start);
  });
});

describe('adding', () => {
  it('brings hidden neighbours back', () => {
    const hidden = { ...grown(start, '1', 'a', 'b'), hidden: new Set(['b']) };
    expect([...grown(hidden, '2', 'a', 'b').hidden]).toEqual([]);
  });

  it('leaves out relations whose ends are not both there', () => {
    const state = addRoots(start, { entities: [], relations: [relation('r', 'a', 'x')] });
    expect(state.relations.size).toBe(0);
  });

  it('says how many would be too many', () => {
    const many = Array.from({ length: HARD_LIMIT }, (_, i) => entity(`n${i}`));
    expect(excessOf(start, { entities: many, relations: [] })).toBe(1);
    expect(excessOf(start, { entities: many.slice(1), relations: [] })).toBe(0);
    expect(excessOf(start, { entities: [entity('a')], relations: [] })).toBe(0);
  });
});

describe('undo and redo', () => {
  it('give back exactly the state that was', () => {
    const history = new History(start);
    const one = grown(start, '1', 'a', 'b');
    const two = collapse(one, '1');
    history.record(one);
    history.record(two);
    expect([history.undo(), history.present]).toEqual([true, one]);
    expect(history.present).toBe(one);
    expect(history.undo() && history.present).toBe(start);
    expect(history.undo()).toBe(false);
    expect(history.redo() && history.present).toBe(one);
    expect(history.redo() && history.present).toBe(two);
    expect(history.redo()).toBe(false);
  });

  it('forget what was undone once something else is done', () => {
    const history = new History(0);
    history.record(1);
    history.undo();
    history.record(2);
    expect(history.canRedo).toBe(false);
  });

  it('take no step for what only amends', () => {
    const history = new History(0);
    history.record(1);
    history.amend(2);
    history.undo();
    expect(history.present).toBe(0);
  });
});
