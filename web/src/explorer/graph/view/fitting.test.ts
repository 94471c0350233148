import { expect, it } from 'vitest';
import type { Scene } from '../model/scene.ts';
import { fitted } from './fitting.ts';

const scene = (...places: readonly (readonly [number, number])[]): Scene =>
  ({ nodes: places.map(([x, y]) => ({ position: { x, y } })), lines: [] }) as unknown as Scene;
const canvas = { width: 1440, height: 800, covered: 228 };

it('shows every node between what covers the canvas at the left and at the foot', () => {
  const { zoom, pan } = fitted(scene([-3000, 0], [5000, 900]), canvas, 0.04)!;
  expect(-3000 * zoom + pan.x).toBeGreaterThan(228);
  expect(5000 * zoom + pan.x).toBeLessThan(1440);
  expect(pan.y).toBeGreaterThan(0);
  expect(900 * zoom + pan.y).toBeLessThan(800 - 64);
});

it('never goes below the smallest zoom, which the canvas would refuse', () => {
  expect(fitted(scene([0, 0], [900_000, 0]), canvas, 0.04)?.zoom).toBe(0.04);
});

it('does not blow up one node, and has nothing to show of nothing', () => {
  expect(fitted(scene([7, 7]), canvas, 0.04)?.zoom).toBe(1.4);
  expect(fitted(scene(), canvas, 0.04)).toBeNull();
});
