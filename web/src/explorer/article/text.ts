import { html, nothing, type TemplateResult } from 'lit';
import { entityHref } from '../app/place.ts';
import { pieces, type Piece } from '../elements/pieces.ts';
import type { Block } from '../elements/readable.ts';
import { t as common } from '../messages/common.ts';
import type { Mark } from './marks.ts';

/** What of the text stands out now. */
export interface Emphasis {
  /** The chosen fact's id; null for none. */
  readonly chosen: string | null;
  /** Facts under the pointer or the focus. */
  readonly hot: ReadonlySet<string>;
  /** The index of the mention that n and p are at; -1 for none. */
  readonly mention: number;
}

type FactMark = Extract<Mark, { kind: 'fact' }>;

type MentionMark = Extract<Mark, { kind: 'mention' }>;

/** A block of the text with its marks. */
export function textBlock(block: Block, marks: readonly Mark[], emphasis: Emphasis): TemplateResult {
  const parts = textOf(block, marks, emphasis);
  return block.level > 0 ? html`<h2>${parts}</h2>` : html`<p>${parts}</p>`;
}

/** The words of a block with their marks; what names something leads to its page. */
export function textOf(block: Block, marks: readonly Mark[], emphasis: Emphasis): readonly unknown[] {
  let before: MentionMark | undefined;
  return pieces(block.runs, marks).map(piece => {
    const mention = piece.spans.findLast((mark): mark is MentionMark => mark.kind === 'mention');
    const first = mention !== before;
    before = mention;
    return said(piece, mention ? named(piece, mention, first, emphasis) : piece.text, emphasis);
  });
}

/** Words that name something. A name that another mark cuts in two is one stop for the keyboard. */
function named({ text }: Piece<Mark>, { index, mention }: MentionMark, first: boolean, emphasis: Emphasis): TemplateResult {
  const { id, name, type } = mention.node;
  return html`<a
    class="mention ${type} ${index === emphasis.mention ? 'current' : ''}"
    href=${entityHref(id)}
    data-mention=${index}
    tabindex=${first ? nothing : '-1'}
    title=${`${common(`entityType.${type}`)}: ${name}`}
    >${text}</a
  >`;
}

function said(piece: Piece<Mark>, content: unknown, { chosen, hot }: Emphasis): unknown {
  const facts = piece.spans.filter((mark): mark is FactMark => mark.kind === 'fact').map(({ fact }) => fact.id);
  const inSentence = piece.spans.some(({ kind }) => kind === 'sentence');
  if (facts.length === 0 && !inSentence) {
    return content;
  }
  const classes = [
    'said',
    ...(inSentence ? ['sentence'] : []),
    ...(facts.some(id => hot.has(id)) ? ['hot'] : []),
    ...(chosen && facts.includes(chosen) ? ['chosen'] : []),
  ];
  return html`<span class=${classes.join(' ')} data-facts=${facts.join(' ')}>${content}</span>`;
}
