import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../messages/language.ts';
import { shortened } from './diagram.ts';
import { groupCsv, type SharedFound } from './group-export.ts';
import { pathsCsv, pathsReport, type Found } from './path-export.ts';
import { sentence, steps, type Link, type Path } from './sentence.ts';

// the language is told to the page, which these tests have none of
Object.assign(globalThis, { document: { documentElement: {} }, window: new EventTarget() });

afterEach(() => setLanguage('zh'));

const SAID: Link['evidence'][number] = {
  id: 's1',
  quote: '甲任“乙”主席',
  sentence: '近日，甲任“乙”主席，\n到任。',
  start: 3,
  end: 10,
  rule: 'post',
  extractor: 'grammar',
  confidence: 0.9,
  recordedAt: '2025-01-01T00:00:00Z',
  article: { id: 'x1', headline: '甲到任', publishedOn: '2025-05-08', publication: '某报' },
};

function link(type: Link['type'], more: Partial<Link> = {}): Link {
  return {
    id: `r-${type}`, type, role: null, title: null, award: null, confidence: 0.9, statementCount: 1, sourceCount: 1,
    validFrom: null, validTo: null, evidence: [], ...more,
  };
}

const PATH: Path = {
  length: 2,
  score: 0.25,
  nodes: [
    { id: 'a', name: '甲', type: 'PERSON' },
    { id: 'b', name: '乙', type: 'UNION' },
    { id: 'c', name: '丙', type: 'EVENT' },
  ],
  hops: [
    { forward: true, relation: link('HOLDS_POSITION', { title: '主席', evidence: [SAID] }), parallel: [link('PARTICIPATED_IN', { role: 'GUEST' })] },
    { forward: false, relation: link('PARTICIPATED_IN'), parallel: [] },
  ],
  explanation: { confidence: 0.8, weakest: 0.9, evidence: 0.25, specificity: 1, degrees: [2], zh: '甲在乙任职。', en: 'A holds a post.' },
};

const FOUND: Found = {
  complete: true, stoppedBy: null, completeTo: 4, from: { id: 'a', name: '甲', type: 'PERSON' }, to: { id: 'c', name: '丙', type: 'EVENT' }, paths: [PATH],
};

it('writes a path as a sentence, its arrows in the direction of the links', () => {
  expect(sentence(PATH)).toBe('甲 —任职（主席）→ 乙 ←参加— 丙');
});

it('writes it in English with names as they are', () => {
  setLanguage('en');
  expect(sentence(PATH)).toBe('甲 —holds a post in (主席)→ 乙 ←took part in— 丙');
});

it('gives each hop its ends', () => {
  expect(steps(PATH).map(({ from, to }) => from.name + to.name)).toEqual(['甲乙', '乙丙']);
});

it('exports a row for each sentence of each link, parallel ones and those without any too', () => {
  const rows = pathsCsv([FOUND]).trim().split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain('"甲任“乙”主席"'.replaceAll('"', ''));
  expect(rows[2]).toContain('PARTICIPATED_IN,嘉宾');
});

it('reports each path with its explanation and its sentences', () => {
  const report = pathsReport([FOUND], 'http://here/paths');
  expect(report).toContain('### 1. 甲 —任职（主席）→ 乙 ←参加— 丙');
  expect(report).toContain('甲在乙任职。');
  expect(report).toContain('> 近日，甲任“乙”主席， 到任。 — 《甲到任》, 某报, 2025年5月8日');
});

it('reports that a search was cut short, and not that there is nothing', () => {
  const report = pathsReport([{ ...FOUND, complete: false, completeTo: 2, paths: [] }], '');
  expect(report).toContain('2 步以内的路径齐全');
  expect(report).not.toContain('没有路径');
});

it('shortens labels by the room they take, Latin letters about half of a Chinese one', () => {
  expect(shortened('took part in', 9.5)).toBe('took part in');
  expect(shortened('任职（党委书记、主席）', 9.5)).toBe('任职（党委书记、…');
  expect(shortened('holds a post in (chairman)', 9.5)).toBe('holds a post in…');
});

it('exports what a group shares with the sentences, own links first', () => {
  const ends = { from: { id: 'a', name: '甲', type: 'PERSON' }, to: { id: 'b', name: '乙', type: 'UNION' } } as const;
  const found: SharedFound = {
    complete: true, stoppedBy: null, sharedCount: 1,
    members: [ends.from, { id: 'd', name: '丁', type: 'PERSON' }],
    direct: [{ ...link('SUBORDINATE_TO'), ...ends }],
    shared: [{
      memberCount: 1, degree: 3, score: 0.5, node: ends.to,
      links: [{ distance: 1, score: 0.5, member: ends.from, hops: [{ forward: true, relation: { ...link('HOLDS_POSITION', { evidence: [SAID] }), ...ends } }] }],
    }],
  };
  const rows = groupCsv(found).trim().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^,,,,,,甲,乙/);
  expect(rows[2]).toMatch(/^乙,1,3,0.5,甲,1,甲,乙/);
});
