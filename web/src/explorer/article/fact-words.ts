import type { StatementType } from '../api/schema.ts';
import { isCommonKey, t as common } from '../messages/common.ts';
import { date, number } from '../messages/format.ts';
import { t } from './texts.ts';
import type { Fact } from './whole.ts';

/** The sorts of facts, in the order in which filters show them. */
export const FACT_TYPES = [
  'ORGANIZED', 'PARTICIPATED_IN', 'WON', 'HOLDS_POSITION', 'SUBORDINATE_TO', 'UNION_OF', 'HELD_AT', 'PART_OF', 'ABOUT', 'LOCATED_IN',
  'FIGURE', 'AUTHORED', 'DESCRIPTION',
] as const satisfies readonly StatementType[];

/** What a fact says, in a word or two. */
export function factType(type: StatementType): string {
  switch (type) {
    case 'DESCRIPTION':
    case 'FIGURE':
    case 'AUTHORED':
      return t(`fact.${type}`);
    default:
      return common(`relation.${type}`);
  }
}

/** What qualifies a fact: the role, post, award, figure, name and period, as far as it has them. */
export function factDetails(fact: Fact): readonly string[] {
  const { title, award, role, measure, value, unit, name, validFrom, validTo } = fact;
  return [
    title ?? '',
    award ?? '',
    roleWords(role),
    measure && value !== null ? `${common(`measure.${measure}`)} ${number(value)} ${unit ?? ''}`.trim() : '',
    name && name !== fact.subject?.name ? name : '',
    validFrom ? common('period.since', { from: date(validFrom.value) }) : '',
    validTo ? common('period.until', { to: date(validTo.value) }) : '',
  ].filter(words => words !== '');
}

function roleWords(role: string | null): string {
  const author = `author.${role}`;
  const key = `role.${role}`;
  return isAuthorKey(author) ? t(author) : isCommonKey(key) ? common(key) : (role ?? '');
}

function isAuthorKey(key: string): key is 'author.REPORTER' {
  return ['author.REPORTER', 'author.PHOTOGRAPHER', 'author.CORRESPONDENT', 'author.INTERN'].includes(key);
}
