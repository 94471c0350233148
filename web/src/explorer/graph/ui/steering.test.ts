import { describe, expect, it } from 'vitest';
import { EMPTY } from '../model/graph-state.ts';
import { addRoots, place } from '../model/growing.ts';
import { sceneOf } from '../model/scene.ts';
import { entity, relation } from '../testing.ts';
import { stepTo } from './steering.ts';

const places = { middle: [0, 0], right: [100, 0], farRight: [300, 10], stranger: [50, 5], up: [0, -80] } as const;
const graph = addRoots(EMPTY, {
  entities: Object.keys(places).map(id => entity(id)),
  relations: ['right', 'farRight', 'up'].map(id => relation(id, 'middle', id)),
});
const scene = sceneOf(place(graph, Object.entries(places).map(([id, [x, y]]) => [id, { x, y }] as const)));

describe('arrow keys', () => {
  it('move to the neighbour in that direction, the nearest first', () => {
    expect(stepTo(scene, 'middle', 'ArrowRight')).toBe('right');
    expect(stepTo(scene, 'middle', 'ArrowUp')).toBe('up');
  });

  it('reach what is no neighbour when no neighbour lies there', () => {
    expect(stepTo(scene, 'right', 'ArrowRight')).toBe('farRight');
  });

  it('stay when nothing lies there, and begin with the first node', () => {
    expect(stepTo(scene, 'middle', 'ArrowDown')).toBeNull();
    expect(stepTo(scene, null, 'ArrowDown')).toBe('middle');
  });
});
