import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../model/graph-state.ts';
import type { LayoutGraph, LayoutNode } from './layout.ts';
import { run } from './run.ts';

const node = (key: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  key,
  position: null,
  fixed: false,
  size: 15,
  root: false,
  date: null,
  ...more,
});

function star(leaves: number): LayoutGraph {
  const keys = Array.from({ length: leaves }, (_, i) => `n${i}`);
  return {
    nodes: [node('hub', { root: true }), ...keys.map((key, i) => node(key, { date: i % 2 ? `2024-0${1 + (i % 9)}-01` : null }))],
    lines: keys.map(key => ({ from: 'hub', to: key, downward: true })),
  };
}

describe.each(LAYOUTS)('the layout %s', name => {
  it('gives every node a place of its own, the same each time', () => {
    const first = run(name, star(40));
    expect(first.size).toBe(41);
    const points = [...first.values()];
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    const tooNear = points.filter((a, i) => points.some((b, j) => j > i && Math.hypot(a.x - b.x, a.y - b.y) < 30));
    expect(tooNear).toEqual([]);
    expect([...run(name, star(40))]).toEqual([...first]);
  });

  it('leaves fixed nodes exactly where they are', () => {
    const at = { x: 123.5, y: -7 };
    const graph = star(12);
    const held = { ...graph, nodes: graph.nodes.map(one => (one.key === 'n3' ? { ...one, position: at, fixed: true } : one)) };
    expect(run(name, held).get('n3')).toEqual(at);
  });

  it('takes a graph of nothing and of one node', () => {
    expect(run(name, { nodes: [], lines: [] }).size).toBe(0);
    expect(run(name, { nodes: [node('a')], lines: [] }).size).toBe(1);
  });
});

describe('layouts', () => {
  it('are about as wide as a screen, however many leaves hang on one node', () => {
    for (const name of ['hierarchy', 'time'] as const) {
      const points = [...run(name, star(200)).values()];
      const width = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x));
      const height = Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y));
      expect(width / height, name).toBeLessThan(3);
      expect(width / height, name).toBeGreaterThan(0.7);
    }
  });

  it('draw what stands above above', () => {
    const graph: LayoutGraph = { nodes: [node('low'), node('high')], lines: [{ from: 'low', to: 'high', downward: false }] };
    const places = run('hierarchy', graph);
    expect(places.get('high')!.y).toBeLessThan(places.get('low')!.y);
  });

  it('draw earlier dates further left', () => {
    const dates = ['2024-03', '2022', '2024-02-11'];
    const places = run('time', { nodes: dates.map(date => node(date, { date })), lines: [] });
    const byX = [...places].sort(([, a], [, b]) => a.x - b.x).map(([key]) => key);
    expect(byX).toEqual(['2022', '2024-02-11', '2024-03']);
  });
});
