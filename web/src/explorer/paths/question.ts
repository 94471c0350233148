import { ENTITY_TYPES, RELATION_TYPES } from '../api/kinds.ts';
import type { EntityType, RelationType } from '../api/schema.ts';
import { listParam } from '../app/place.ts';
import type { GroupQueryVariables, PathsQueryVariables } from './paths.graphql.ts';

/** Between one and one, one and each of several, or among all of a group. */
export const MODES = ['one', 'many', 'group'] as const;

export type Mode = (typeof MODES)[number];

/** What the address asks: whose links, and under which conditions. */
export interface Question {
  readonly mode: Mode;
  readonly from: string;
  readonly to: readonly string[];
  readonly members: readonly string[];
  readonly maxLength: number;
  /** None means all. */
  readonly relationTypes: readonly RelationType[];
  readonly since: string;
  readonly until: string;
  readonly avoid: readonly string[];
  readonly maxDegree: number;
  readonly minConfidence: number;
  readonly minSources: number;
  readonly topics: boolean;
  /** Search as long and as widely as the server allows. */
  readonly thorough: boolean;
  /** How many paths are shown. */
  readonly shown: number;
}

export const PLAIN: Question = {
  mode: 'one',
  from: '',
  to: [],
  members: [],
  maxLength: 4,
  relationTypes: [],
  since: '',
  until: '',
  avoid: [],
  maxDegree: 1000,
  minConfidence: 0,
  minSources: 0,
  topics: false,
  thorough: false,
  shown: 10,
};

export const MAX_LENGTH = 6;
export const MAX_GROUP_LENGTH = 4;
export const MAX_DEGREE = 5000;
export const MAX_TARGETS = 20;
export const GROUP_SIZE = { min: 2, max: 20 };
/** The server shows 100 at most, and one more than is shown is asked for to know whether there are more. */
export const MAX_SHOWN = 99;
/** Of shared entities. */
export const MAX_SHARED = 100;

const USUAL = { maxNodes: 5000, maxMillis: 2000 };
const THOROUGH = { maxNodes: 50_000, maxMillis: 8000 };
const THOROUGH_GROUP = { maxNodes: 10_000, maxMillis: 8000 };
const USUAL_GROUP = { maxNodes: 1000, maxMillis: 2000 };

/** Reads the question that an address asks; what makes no sense in it counts as not given. */
export function questionOf(params: URLSearchParams): Question {
  const mode = MODES.find(one => one === params.get('mode')) ?? PLAIN.mode;
  return {
    mode,
    from: params.get('from') ?? '',
    to: [...new Set(listParam(params, 'to'))].slice(0, MAX_TARGETS),
    members: [...new Set(listParam(params, 'ids'))].slice(0, GROUP_SIZE.max),
    maxLength: whole(params.get('max'), 1, mode === 'group' ? MAX_GROUP_LENGTH : MAX_LENGTH, mode === 'group' ? 2 : PLAIN.maxLength),
    relationTypes: RELATION_TYPES.filter(type => listParam(params, 'types').includes(type)),
    since: day(params.get('since')),
    until: day(params.get('until')),
    avoid: [...new Set(listParam(params, 'avoid'))].slice(0, 100),
    maxDegree: whole(params.get('degree'), 2, MAX_DEGREE, PLAIN.maxDegree),
    minConfidence: whole(params.get('confidence'), 0, 100, 0) / 100,
    minSources: whole(params.get('sources'), 0, 100, PLAIN.minSources),
    topics: params.get('topics') === '1',
    thorough: params.get('thorough') === '1',
    shown: whole(params.get('shown'), 1, MAX_SHOWN, PLAIN.shown),
  };
}

/** The parameters of the address that say what changes in a question; null takes one away. */
export function paramsOf(change: Partial<Question>): Record<string, string | null> {
  const params: Record<string, string | null> = {};
  const set = <Name extends keyof Question>(name: Name, param: string, write: (value: Question[Name]) => string): void => {
    const value = change[name];
    if (value !== undefined) {
      params[param] = value === PLAIN[name] ? null : write(value as Question[Name]) || null;
    }
  };
  const list = (values: readonly string[]): string => values.join(',');
  set('mode', 'mode', String);
  set('from', 'from', String);
  set('to', 'to', list);
  set('members', 'ids', list);
  if (change.maxLength !== undefined) {
    // always written: a group's usual length is another
    params['max'] = String(change.maxLength);
  }
  set('relationTypes', 'types', list);
  set('since', 'since', String);
  set('until', 'until', String);
  set('avoid', 'avoid', list);
  set('maxDegree', 'degree', String);
  set('minConfidence', 'confidence', share => String(Math.round(share * 100)));
  set('minSources', 'sources', String);
  set('topics', 'topics', () => '1');
  set('thorough', 'thorough', () => '1');
  set('shown', 'shown', String);
  return params;
}

/** What the server is asked for the paths to one of the ends. */
export function pathVariables(question: Question, to: string): PathsQueryVariables {
  const { from, maxLength, maxDegree, minConfidence, minSources, since, until } = question;
  return {
    from,
    to,
    maxLength,
    first: question.shown + 1,
    relationTypes: orNull(question.relationTypes),
    through: through(question.topics),
    avoidIds: [...question.avoid],
    maxDegree,
    during: since || until ? { from: since || null, to: until || null } : null,
    minConfidence,
    minSources,
    ...(question.thorough ? THOROUGH : USUAL),
  };
}

/** What the server is asked for a group; it knows fewer conditions. */
export function groupVariables(question: Question): GroupQueryVariables {
  return {
    ids: [...question.members],
    maxLength: question.maxLength,
    first: Math.min(MAX_SHARED, question.shown * 2),
    relationTypes: orNull(question.relationTypes),
    maxDegree: question.maxDegree,
    ...(question.thorough ? THOROUGH_GROUP : USUAL_GROUP),
  };
}

/** All entities whose names the question needs. */
export function idsOf(question: Question): readonly string[] {
  const ends = question.mode === 'group' ? question.members : [question.from, ...question.to];
  return [...new Set([...ends, ...question.avoid].filter(id => id !== ''))].slice(0, 100);
}

/** The ends that the mode has: only the first of several is meant between one and one. */
export function targets(question: Question): readonly string[] {
  return question.mode === 'one' ? question.to.slice(0, 1) : question.to;
}

function through(topics: boolean): EntityType[] {
  return ENTITY_TYPES.filter(type => topics || type !== 'TOPIC');
}

function orNull<T>(values: readonly T[]): T[] | null {
  return values.length > 0 ? [...values] : null;
}

function whole(text: string | null, min: number, max: number, otherwise: number): number {
  return text !== null && /^\d+$/.test(text) ? Math.min(max, Math.max(min, Number(text))) : otherwise;
}

function day(text: string | null): string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}
