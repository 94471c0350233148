import type { Span } from '../elements/pieces.ts';
import type { Fact, Found, Mention } from './whole.ts';

/** A place of the text that is marked: where something is named, where a fact is said, or the sentence around the chosen one. */
export type Mark =
  | (Span & { readonly kind: 'mention'; readonly index: number; readonly mention: Mention })
  | (Span & { readonly kind: 'fact'; readonly fact: Fact })
  | (Span & { readonly kind: 'sentence' });

/**
 * The marks of a text.
 *
 * @param chosen the fact whose sentence is marked too; null for none
 */
export function marks(body: string, { mentions, facts }: Found, chosen: Fact | null): readonly Mark[] {
  const sentence = chosen ? sentenceAround(body, chosen) : null;
  return [
    ...mentions.map((mention, index): Mark => ({ kind: 'mention', index, mention, start: mention.start, end: mention.end })),
    ...facts.map((fact): Mark => ({ kind: 'fact', fact, start: fact.start, end: fact.end })),
    ...(sentence ? [{ kind: 'sentence' as const, ...sentence }] : []),
  ];
}

/** Where the sentence of a fact stands; null when the body has it otherwise (a mended line break). */
export function sentenceAround(body: string, { sentence, start, end }: Pick<Fact, 'sentence' | 'start' | 'end'>): Span | null {
  if (!sentence) {
    return null;
  }
  const at = body.lastIndexOf(sentence, start);
  return at >= 0 && at + sentence.length >= end ? { start: at, end: at + sentence.length } : null;
}
