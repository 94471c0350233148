import type { Scene } from '../model/scene.ts';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export function isArrow(key: string): boolean {
  return key in STEPS;
}

/**
 * The neighbour that lies most in the direction of an arrow key: near and straight ahead. Without any in that half, the
 * nearest node there that is no neighbour, so that every node can be reached.
 */
export function stepTo(scene: Scene, from: string | null, key: string): string | null {
  const start = scene.nodes.find(node => node.key === from)?.position;
  const [dx, dy] = STEPS[key] ?? [0, 0];
  if (start === undefined || start === null) {
    return scene.nodes[0]?.key ?? null;
  }
  const near = new Set(scene.lines.flatMap(line => (line.from === from ? [line.to] : line.to === from ? [line.from] : [])));
  const ahead = scene.nodes.flatMap(node => {
    const [x, y] = [(node.position?.x ?? 0) - start.x, (node.position?.y ?? 0) - start.y];
    const distance = Math.hypot(x, y);
    const cosine = distance === 0 ? -1 : (x * dx + y * dy) / distance;
    return node.key !== from && cosine > 0.35 ? [{ key: node.key, cost: distance / cosine ** 2, near: near.has(node.key) }] : [];
  });
  ahead.sort((a, b) => Number(b.near) - Number(a.near) || a.cost - b.cost);
  return ahead[0]?.key ?? null;
}
