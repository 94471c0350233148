import { MAX_DEGREE, MAX_LENGTH, type Question } from './question.ts';

/** One condition dropped or widened, all others kept. */
export interface Relaxation {
  readonly what: 'longer' | 'types' | 'time' | 'allow' | 'degree' | 'confidence' | 'sources' | 'topics';
  readonly change: Partial<Question>;
  /** The entity that is allowed again, of `allow`. */
  readonly id?: string;
}

/** What may be relaxed when nothing was found, the least first. Only conditions that restrict are offered. */
export function relaxations(question: Question): readonly Relaxation[] {
  const { maxLength, relationTypes, since, until, avoid, maxDegree, minConfidence, minSources, topics } = question;
  const offers: (Relaxation | false)[] = [
    maxLength < MAX_LENGTH && { what: 'longer', change: { maxLength: maxLength + 1 } },
    ...avoid.map((id): Relaxation => ({ what: 'allow', change: { avoid: avoid.filter(other => other !== id) }, id })),
    minSources > 0 && { what: 'sources', change: { minSources: 0 } },
    minConfidence > 0 && { what: 'confidence', change: { minConfidence: 0 } },
    (since !== '' || until !== '') && { what: 'time', change: { since: '', until: '' } },
    relationTypes.length > 0 && { what: 'types', change: { relationTypes: [] } },
    maxDegree < MAX_DEGREE && { what: 'degree', change: { maxDegree: MAX_DEGREE } },
    !topics && { what: 'topics', change: { topics: true } },
  ];
  return offers.filter(offer => offer !== false);
}
