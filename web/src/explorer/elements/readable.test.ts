import { describe, expect, it } from 'vitest';
import { readable, type Block } from './readable.ts';

const text = (block: Block): string => block.runs.map(run => run.text).join('');

describe('a readable body', () => {
  it('of Markdown leaves its markup out and keeps every place', () => {
    const body = '## 海淀植树\n\n**本报讯**（记者 甲）见[链接](http://a.b)与![图](c.png)。\n\n第二段。';
    const blocks = readable(body, 'MARKDOWN');
    expect(blocks.map(block => [block.level, text(block)])).toEqual([
      [2, '海淀植树'],
      [0, '本报讯（记者 甲）见链接与。'],
      [0, '第二段。'],
    ]);
    for (const run of blocks.flatMap(block => block.runs)) {
      expect(body.slice(run.start, run.end)).toBe(run.text);
    }
  });

  it('lets a sentence run on over lines that a newspaper broke', () => {
    const blocks = readable('北京市总工会近日举办职工运动会，来自全市的\n职工参加。\n另一段。', 'PLAIN_TEXT');
    expect(blocks.map(text)).toEqual(['北京市总工会近日举办职工运动会，来自全市的职工参加。', '另一段。']);
  });

  it('keeps words apart where a Latin line was broken', () => {
    expect(readable('The union held a long meeting in May\n2024 in Beijing.', 'PLAIN_TEXT').map(text)).toEqual([
      'The union held a long meeting in May 2024 in Beijing.',
    ]);
  });

  it('keeps short lines, hash tags and blank lines as they are printed', () => {
    expect(readable('小标题\n正文一。\n\n#话题#\n正文二。', 'MARKDOWN').map(block => [block.level, text(block)])).toEqual([
      [0, '小标题'],
      [0, '正文一。'],
      [0, '#话题#'],
      [0, '正文二。'],
    ]);
  });

  it('of HTML reads blocks, headings and entities, and no scripts', () => {
    const body = '<h1>标题</h1><script>var a = "<p>x</p>";</script><p>甲&amp;乙<b>丙</b></p><p>丁<br>戊</p>';
    expect(readable(body, 'HTML').map(block => [block.level, text(block)])).toEqual([
      [1, '标题'],
      [0, '甲&乙丙'],
      [0, '丁'],
      [0, '戊'],
    ]);
  });

  it('shows what looks like markup but is printed', () => {
    expect(readable('5 < 6 且 7 > 3 * 2', 'MARKDOWN').map(text)).toEqual(['5 < 6 且 7 > 3 * 2']);
    expect(readable('**粗体**', 'PLAIN_TEXT').map(text)).toEqual(['**粗体**']);
  });

  it('of nothing is nothing', () => {
    expect(readable('', 'MARKDOWN')).toEqual([]);
    expect(readable('\n\r\n  \n', null)).toEqual([]);
  });
});
