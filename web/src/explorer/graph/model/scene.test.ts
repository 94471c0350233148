import { describe, expect, it } from 'vitest';
import { entity, relation } from '../testing.ts';
import { aggregate } from './aggregating.ts';
import { filterBy, group, hide, hideOthers, ungroup } from './arranging.ts';
import { EMPTY, type GraphState } from './graph-state.ts';
import { addRoots, expand } from './growing.ts';
import { sceneOf } from './scene.ts';

const people = entity('p', { type: 'PERSON', counts: [{ type: 'WON', direction: 'OUT', count: 7 }] });
const event = entity('e', { type: 'EVENT', date: '2024-05' });
const base = addRoots(EMPTY, {
  entities: [entity('a', { counts: [{ type: 'ORGANIZED', direction: 'OUT', count: 5 }] }), event, people],
  relations: [
    relation('1', 'a', 'e', { confidence: 0.5, sourceCount: 2 }),
    relation('2', 'e', 'a', { type: 'ABOUT', confidence: 0.9, sourceCount: 3 }),
    relation('3', 'p', 'e', { type: 'WON', confidence: 0.4 }),
  ],
});

function line(state: GraphState, key: string) {
  return sceneOf(state).lines.find(one => one.key === key)!;
}

function keys(state: GraphState): string[] {
  return sceneOf(state).nodes.map(node => node.key).sort();
}

describe('a scene', () => {
  it('merges parallel relations into one line, the surest first', () => {
    const merged = line(base, 'a e');
    expect(merged.relations.map(({ id }) => id)).toEqual(['2', '1']);
    expect(merged).toMatchObject({ confidence: 0.9, sources: 5, bothWays: true, from: 'e', to: 'a' });
    expect(sceneOf(base).lines).toHaveLength(2);
  });

  it('fades what does not pass the filter, with its lines', () => {
    const state = filterBy(base, { withoutTypes: new Set(['PERSON'] as const) });
    expect(sceneOf(state).nodes.filter(node => node.faded).map(node => node.key)).toEqual(['p']);
    expect(line(state, 'e p').faded).toBe(true);
    expect(line(state, 'a e').faded).toBe(false);
  });

  it('leaves it out when filtering hides', () => {
    const state = filterBy(base, { withoutTypes: new Set(['PERSON'] as const), mode: 'hide' });
    expect(keys(state)).toEqual(['a', 'e']);
    expect(sceneOf(state).lines.map(({ key }) => key)).toEqual(['a e']);
  });

  it('filters relations by type and confidence, entities by degree', () => {
    expect(sceneOf(filterBy(base, { minConfidence: 0.5, mode: 'hide' })).lines.map(({ key }) => key)).toEqual(['a e']);
    expect(line(filterBy(base, { withoutRelations: new Set(['ABOUT'] as const), mode: 'hide' }), 'a e').relations).toHaveLength(1);
    expect(keys(filterBy(base, { minDegree: 6, mode: 'hide' }))).toEqual(['p']);
  });

  it('only fades what lies outside of a time range, even when filtering hides', () => {
    const during = (from: string | null, to: string | null) => filterBy(base, { during: { from, to }, mode: 'hide' });
    const faded = (state: GraphState) => sceneOf(state).nodes.filter(node => node.faded).map(node => node.key);
    expect(faded(during('2024-06-01', null))).toEqual(['e']);
    expect(faded(during(null, '2024-04-30'))).toEqual(['e']);
    expect(faded(during('2024-05-20', '2024-05-21'))).toEqual([]);
  });

  it('shows a group as one node with merged lines', () => {
    const state = group(base, 'group:x', new Set(['a', 'p']));
    expect(keys(state)).toEqual(['e', 'group:x']);
    expect(line(state, 'e group:x').relations).toHaveLength(3);
    expect(keys(ungroup(state, 'group:x'))).toEqual(['a', 'e', 'p']);
  });

  it('hides a group with all of its members, and others', () => {
    const state = group(base, 'group:x', new Set(['a', 'p']));
    expect(keys(hide(state, new Set(['group:x'])))).toEqual(['e']);
    expect(keys(hideOthers(state, new Set(['group:x'])))).toEqual(['group:x']);
  });

  it('has an "n more" node at an expanded entity for the relations that are not there', () => {
    const state = expand(base, { id: '1', center: 'a', entities: new Set() }, { entities: [], relations: [] });
    expect(sceneOf(state).nodes.find(node => node.kind === 'more')).toMatchObject({ key: 'more:a', count: 4 });
    const whole = { ...state, relations: new Map(state.relations) };
    Array.from({ length: 4 }, (_, i) => whole.relations.set(`x${i}`, relation(`x${i}`, 'a', 'p')));
    expect(sceneOf(whole).nodes.some(node => node.kind === 'more')).toBe(false);
  });
});

describe('aggregating', () => {
  it('groups what hangs on one entity only, by type, and leaves few as they are', () => {
    const leaves = Array.from({ length: 5 }, (_, i) => entity(`q${i}`, { type: 'PERSON' }));
    const found = { entities: leaves, relations: leaves.map(({ id }) => relation(`r${id}`, id, 'a')) };
    const state = expand(base, { id: '1', center: 'a', entities: new Set(leaves.map(({ id }) => id)) }, found);
    const groups = sceneOf(aggregate(state)).nodes.filter(node => node.kind === 'group');
    expect(groups.map(node => node.members.length)).toEqual([5]);
    expect(aggregate(base).groups.size).toBe(0);
  });
});
