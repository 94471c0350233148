import type { ArticleFormat } from '../api/schema.ts';

/** A stretch of an article's body as a reader sees it; offsets are UTF-16 units of the body. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** What is shown; the body's own words but for entities such as `&amp;` and the space that joins two lines. */
  readonly text: string;
}

/** A heading (from level 1) or paragraph (level 0). */
export interface Block {
  readonly level: number;
  readonly runs: readonly Run[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** Shown instead of the body's own words; empty hides them. */
  readonly text: string;
  /** Whether a block ends here; a heading of this level begins when it is above 0. */
  readonly breaks?: number;
}

/**
 * The body as headings and paragraphs, its markup left out, every word with its place in the body. Lines that a newspaper broke in the middle of
 * a sentence run on, as the reader of articles has it.
 */
export function readable(body: string, format: ArticleFormat | null): readonly Block[] {
  const lines = format === 'HTML' ? htmlLines(body) : textLines(body, format === 'MARKDOWN');
  const blocks: { level: number; runs: Run[] }[] = [];
  let open = false;
  for (const { level, runs } of lines) {
    const before = blocks.at(-1);
    if (runs.length === 0) {
      open = false;
    } else if (open && before && level === 0 && before.level === 0 && runsOn(before.runs, runs)) {
      before.runs.push(...joint(before.runs, runs), ...runs);
    } else {
      blocks.push({ level, runs });
      open = level === 0;
    }
  }
  return blocks;
}

interface Line {
  readonly level: number;
  readonly runs: Run[];
}

function textLines(body: string, markdown: boolean): Line[] {
  const tokens = markdown ? tokensOf(body, MARKDOWN) : [];
  return [...body.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({ 1: text = '', index }) => {
    const level = markdown ? (/^ {0,3}(#{1,6})(?!#)[^#]*$/.exec(text)?.[1]?.length ?? 0) : 0;
    const rule = markdown && /^\s*(?:-{3,}|={3,}|\*{3,})\s*$/.test(text);
    return { level, runs: rule ? [] : trimmed(runsOf(body, index, index + text.length, tokens)) };
  });
}

function htmlLines(body: string): Line[] {
  const tokens = tokensOf(body, HTML);
  const lines: Line[] = [];
  let at = 0;
  let level = 0;
  for (const token of tokens.filter(({ breaks }) => breaks !== undefined)) {
    lines.push({ level, runs: trimmed(runsOf(body, at, token.start, tokens)) }, { level: 0, runs: [] });
    level = token.breaks ?? 0;
    at = token.end;
  }
  lines.push({ level, runs: trimmed(runsOf(body, at, body.length, tokens)) });
  return lines;
}

type Rule = readonly [RegExp, (found: RegExpMatchArray) => Omit<Token, 'start' | 'end'>];

const hide = (): Omit<Token, 'start' | 'end'> => ({ text: '' });

const MARKDOWN: readonly Rule[] = [
  [/<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>\n]*>/g, hide],
  [/!\[[^\]\n]*\]\([^)\n]*\)/g, hide],
  [/(?<=\[[^\]\n]*)\]\([^)\n]*\)/g, hide],
  [/(?<!!)\[(?=[^\]\n]*\]\([^)\n]*\))/g, hide],
  [/^ {0,3}#{1,6}(?!#)[ \t]*(?=[^#\r\n]*$)/gm, hide],
  [/^ {0,3}>[ \t]?/gm, hide],
  [/\*\*/g, hide],
  [/\\(?=[!-/:-@[-`{-~])/g, hide],
];

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ldquo: '“', rdquo: '”', middot: '·', hellip: '…', mdash: '—' };

const HTML: readonly Rule[] = [
  [/<!--[\s\S]*?-->|<(script|style|nav|footer|form|head)\b[\s\S]*?<\/\1\s*>/gi, hide],
  [/<(\/?)(h[1-6]|p|div|br|li|ul|ol|tr|table|section|article|header|blockquote|body|html|main)\b[^>]*>/gi, found => ({ text: '', breaks: headingLevel(found) })],
  [/<[!/a-zA-Z][^>]*>/g, hide],
  [/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, found => ({ text: entity(found) })],
];

function headingLevel([, closing, tag = '']: RegExpMatchArray): number {
  return !closing && /^h\d$/i.test(tag) ? Number(tag[1]) : 0;
}

function entity([whole, decimal, hex, name]: RegExpMatchArray): string {
  const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
  return point !== null && point <= 0x10_ff_ff ? String.fromCodePoint(point) : (NAMED[name?.toLowerCase() ?? ''] ?? whole);
}

/** What the rules find, in order and apart: of two that overlap, the rule that stands first has it. */
function tokensOf(body: string, rules: readonly Rule[]): readonly Token[] {
  const taken: Token[] = [];
  for (const [pattern, make] of rules) {
    for (const found of body.matchAll(pattern)) {
      const token = { start: found.index, end: found.index + found[0].length, ...make(found) };
      if (!taken.some(other => token.start < other.end && other.start < token.end)) {
        taken.push(token);
      }
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function runsOf(body: string, from: number, to: number, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  const add = (start: number, end: number, text: string): void => void (text && runs.push({ start, end, text }));
  let at = from;
  for (const token of tokens) {
    if (token.end > from && token.start < to) {
      add(at, Math.max(at, token.start), body.slice(at, token.start));
      add(token.start, token.end, token.text);
      at = Math.max(at, token.end);
    }
  }
  add(at, to, body.slice(at, Math.max(at, to)));
  return runs;
}

/** Without the white space around it; nothing when that was all. */
function trimmed(runs: Run[]): Run[] {
  const first = runs.findIndex(run => run.text.trim() !== '');
  if (first < 0) {
    return [];
  }
  const last = runs.findLastIndex(run => run.text.trim() !== '');
  return runs.slice(first, last + 1).map((run, index, all) => {
    const head = index === 0 ? run.text.length - run.text.trimStart().length : 0;
    const tail = index === all.length - 1 ? run.text.length - run.text.trimEnd().length : 0;
    return head + tail === 0
      ? run
      : { start: run.start + head, end: run.end - tail, text: run.text.slice(head, run.text.length - tail) };
  });
}

/** Whether a line goes on with the next one: it ends neither a sentence nor a quotation, and is no short line of its own. */
function runsOn(before: readonly Run[], after: readonly Run[]): boolean {
  const text = before.map(run => run.text).join('');
  const next = after[0]?.text ?? '';
  return (/[^。！？…；：”’）》!?.:;)]$/.test(text) && text.length > SHORT_LINE) || /^[，、。；：,]/.test(next);
}

/** A line this short is a subheading or byline, not a broken one. */
const SHORT_LINE = 14;

function joint(before: readonly Run[], after: readonly Run[]): Run[] {
  const left = before.at(-1);
  const right = after[0];
  return left && right && /[\dA-Za-z]$/.test(left.text) && /^[\dA-Za-z]/.test(right.text)
    ? [{ start: left.end, end: right.start, text: ' ' }]
    : [];
}
