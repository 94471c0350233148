import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { entity, relation } from '../testing.ts';
import { entitiesCsv, relationsCsv } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphJson } from './json.ts';
import type { ShownGraph } from './shown-graph.ts';

const NASTY = '甲"<工>&\u0007\n会, \ud83d\ude00';
const CLEAN = NASTY.replace('\u0007', '');
const SENTENCE = '甲工会"举办"<比赛>，\n夺冠。';

const graph: ShownGraph = {
  entities: [entity('a', { name: NASTY, aliases: ['甲'] }), entity('e', { type: 'EVENT', name: '=1+1', date: '2024-05' })],
  relations: [
    relation('r1', 'a', 'e', {
      confidence: 0.95,
      sourceCount: 2,
      evidence: [
        {
          id: 's',
          quote: '夺冠',
          sentence: SENTENCE,
          start: 0,
          end: 2,
          rule: 'w1',
          extractor: 'x',
          confidence: 0.9,
          recordedAt: '2024-06-01T00:00:00Z',
          article: { id: 'art', headline: '夺冠', publishedOn: '2024-05-09', publication: '报' },
        },
      ],
    }),
    relation('r2', 'e', 'a', { type: 'ABOUT' }),
  ],
};
const positions = new Map([['a', { x: 1.5, y: -2 }]]);

/** Rows and cells as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
  const cells = [...text.replace('\ufeff', '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push([]);
    }
  }
  return rows.slice(0, -1);
}

describe('exports', () => {
  it('write GEXF that reads back whole', () => {
    const read = parseGexf(Graph, gexf(graph, positions), { addMissingNodes: false });
    expect(read.getNodeAttribute('a', 'label')).toBe(CLEAN);
    expect(read.getNodeAttributes('a')).toMatchObject({ type: 'UNION', aliases: '甲', x: 1.5, y: 2 });
    expect(read.getEdgeAttributes('r1')).toMatchObject({ type: 'ORGANIZED', confidence: 0.95, sources: 2 });
    expect(read.getEdgeAttribute('r1', 'evidence')).toBe(`${SENTENCE}（夺冠，2024-05-09）`);
    expect([read.source('r2'), read.target('r2'), read.size]).toEqual(['e', 'a', 2]);
  });

  it('write GraphML that reads back whole', () => {
    const read = parseGraphml(Graph, graphml(graph, positions), { addMissingNodes: false });
    expect(read.getNodeAttributes('a')).toMatchObject({ name: CLEAN, type: 'UNION', x: 1.5, y: -2 });
    expect(read.getEdgeAttributes('r1')).toMatchObject({ confidence: 0.95, evidence: `${SENTENCE}（夺冠，2024-05-09）` });
    expect([read.order, read.size]).toEqual([2, 2]);
  });

  it('write CSV with a row for each sentence', () => {
    const [head, first, second, ...rest] = parseCsv(relationsCsv(graph));
    const cell = (row: string[], name: string) => row[head!.indexOf(name)];
    expect(cell(first!, 'sentence')).toBe(SENTENCE);
    expect(cell(first!, 'fromName')).toBe(NASTY);
    expect([cell(second!, 'id'), cell(second!, 'sentence')]).toEqual(['r2', '']);
    expect(rest).toEqual([]);
  });

  it('write CSV that no spreadsheet takes for a formula', () => {
    expect(parseCsv(entitiesCsv(graph))[2]?.[1]).toBe("'=1+1");
  });

  it('write JSON with all that is known', () => {
    expect(JSON.parse(graphJson(graph))).toEqual({ entities: graph.entities, relations: graph.relations });
  });
});
