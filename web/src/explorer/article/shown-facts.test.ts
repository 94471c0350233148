import { describe, expect, it } from 'vitest';
import { pressed, shownFacts, shownTypes } from './shown-facts.ts';
import type { Fact } from './whole.ts';

const facts = [
  { id: 'a', type: 'ORGANIZED' },
  { id: 'b', type: 'DESCRIPTION' },
] as Fact[];

describe('the facts beside a text', () => {
  it('are all but descriptions as usual', () => {
    expect(shownFacts(facts, shownTypes(new URLSearchParams()), null).map(({ id }) => id)).toEqual(['a']);
  });

  it('always hold the chosen one', () => {
    expect(shownFacts(facts, shownTypes(new URLSearchParams()), 'b').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are those that the address names', () => {
    expect(shownFacts(facts, shownTypes(new URLSearchParams('facts=DESCRIPTION')), null).map(({ id }) => id)).toEqual(['b']);
    expect(shownFacts(facts, shownTypes(new URLSearchParams('facts=none')), null)).toEqual([]);
  });

  it('keep the address short when pressed back to the usual', () => {
    const more = pressed(shownTypes(new URLSearchParams()), 'DESCRIPTION');
    expect(more).toContain('DESCRIPTION');
    expect(pressed(shownTypes(new URLSearchParams({ facts: more ?? '' })), 'DESCRIPTION')).toBeNull();
    expect(pressed(new Set(['WON']), 'WON')).toBe('none');
  });
});
