import { listParam } from '../app/place.ts';
import { FACT_TYPES } from './fact-words.ts';
import type { Fact } from './whole.ts';

/** Sorts that are shown unless the address says otherwise: descriptions merely say that something is there, and would cover the rest. */
const USUAL: ReadonlySet<string> = new Set(FACT_TYPES.filter(type => type !== 'DESCRIPTION'));

/** Which sorts of facts the address shows. */
export function shownTypes(params: URLSearchParams): ReadonlySet<string> {
  return params.has('facts') ? new Set(listParam(params, 'facts')) : USUAL;
}

/** The parameter after a sort was pressed; null when it is as usual. */
export function pressed(types: ReadonlySet<string>, type: string): string | null {
  const next = FACT_TYPES.filter(other => (other === type ? !types.has(other) : types.has(other)));
  const usual = next.length === USUAL.size && next.every(other => USUAL.has(other));
  return usual ? null : next.join(',') || 'none';
}

/** The facts to show: those of the sorts, and the chosen one whatever its sort. */
export function shownFacts(facts: readonly Fact[], types: ReadonlySet<string>, chosen: string | null): readonly Fact[] {
  return facts.filter(fact => types.has(fact.type) || fact.id === chosen);
}
