import { describe, expect, it } from 'vitest';
import { declutter, Rank, type Candidate } from './declutter.ts';
import { overlap, type Box } from './grid.ts';

const SCREEN: Box = { x: 0, y: 0, width: 1000, height: 800 };
const still = () => 0;

function candidate(key: string, x: number, y: number, more: Partial<Candidate> = {}): Candidate {
  return { key, places: [{ x, y, width: 100, height: 20 }], rank: Rank.ORDINARY, weight: 1, ...more };
}

/** The same numbers each time (Lehmer 1951). */
function numbers(): () => number {
  let seed = 42;
  return () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe('choosing labels', () => {
  it('never lets two overlap, however many there are', () => {
    const random = numbers();
    const many = Array.from({ length: 2_000 }, (_, i) => {
      const [x, y] = [random() * 1000, random() * 800];
      const width = 30 + random() * 120;
      const places = [0, 30, -30].map(dy => ({ x, y: y + dy, width, height: 18 }));
      return candidate(`${i}`, 0, 0, { places, weight: random(), rank: i < 12 ? Rank.HUB : Rank.ORDINARY });
    });
    const boxes = [...declutter(many, SCREEN, [], Infinity, still).values()];
    expect(boxes.length).toBeGreaterThan(100);
    expect(boxes.filter((a, i) => boxes.some((b, j) => j > i && overlap(a, b)))).toEqual([]);
  });

  it('prefers the more important, then the weightier', () => {
    const chosen = (a: Candidate, b: Candidate) => [...declutter([a, b], SCREEN, [], 5, still).keys()];
    expect(chosen(candidate('a', 10, 10, { weight: 9 }), candidate('b', 20, 15, { rank: Rank.HUB }))).toEqual(['b']);
    expect(chosen(candidate('a', 10, 10), candidate('b', 20, 15, { weight: 2 }))).toEqual(['b']);
  });

  it('moves a label to its next place before leaving it out', () => {
    const places = [0, 40].map(dy => ({ x: 10, y: 10 + dy, width: 100, height: 20 }));
    const placed = declutter([candidate('a', 10, 10, { weight: 2 }), candidate('b', 0, 0, { places })], SCREEN, [], 5, still);
    expect(placed.get('b')?.y).toBe(50);
  });

  it('keeps ordinary labels off nodes, but not hubs', () => {
    const node = { x: 0, y: 0, width: 50, height: 50 };
    const placed = declutter([candidate('a', 10, 10), candidate('b', 10, 30, { rank: Rank.HUB })], SCREEN, [node], 5, still);
    expect([...placed.keys()]).toEqual(['b']);
  });

  it('always labels what is selected or ends a path', () => {
    const always = { rank: Rank.ALWAYS };
    expect(declutter([candidate('a', 10, 10, always), candidate('b', 10, 10, always)], SCREEN, [], 5, still).size).toBe(2);
  });

  it('leaves out what is not on screen', () => {
    expect(declutter([candidate('a', -200, 10), candidate('b', 1000, 10)], SCREEN, [], 5, still).size).toBe(0);
  });

  it('cuts no label at the edge, but of what is selected', () => {
    const cut = { places: [{ x: 950, y: 10, width: 100, height: 20 }] };
    const placed = declutter([candidate('a', 0, 0, cut), candidate('b', 0, 0, { ...cut, rank: Rank.ALWAYS })], SCREEN, [], 5, still);
    expect([...placed.keys()]).toEqual(['b']);
  });

  it('prefers a place where the whole label is on screen', () => {
    const places = [950, 840].map(x => ({ x, y: 10, width: 100, height: 20 }));
    expect(declutter([candidate('a', 0, 0, { places })], SCREEN, [], 5, still).get('a')?.x).toBe(840);
  });

  it('stops when its time is up, hubs and selected ones excepted', () => {
    let clock = 0;
    const slow = () => (clock += 3);
    const many = [0, 1, 2, 3, 4].map(i => candidate(`${i}`, 0, i * 40));
    const hub = candidate('hub', 500, 10, { rank: Rank.HUB });
    const placed = declutter([...many, hub], SCREEN, [], 7, slow);
    expect(placed.has('hub')).toBe(true);
    expect(placed.size).toBe(3);
  });
});
