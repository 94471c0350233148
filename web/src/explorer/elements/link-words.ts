import type { LinkFragment } from '../api/evidence.graphql.ts';
import type { Direction } from '../api/schema.ts';
import { isCommonKey, t } from '../messages/common.ts';
import { date } from '../messages/format.ts';

/** What a link says, in words: 主办, 任职（主席）, 获奖（一等奖）. */
export function linkWords(link: Pick<LinkFragment, 'type' | 'role' | 'title' | 'award'>): string {
  const detail = linkDetail(link);
  const relation = t(`relation.${link.type}`);
  return detail ? t('relation.detail', { relation, detail }) : relation;
}

/** The post, award or role of a link; empty when it has none. */
export function linkDetail(link: Pick<LinkFragment, 'role' | 'title' | 'award'>): string {
  return link.title ?? link.award ?? roleWords(link.role);
}

function roleWords(role: string | null): string {
  const key = `role.${role}`;
  return isCommonKey(key) ? t(key) : (role ?? '');
}

/** What a group of links of one type and direction is called at an entity: 主席 etc. are 职务, a union's events 组织的活动. */
export function groupWords(type: LinkFragment['type'], direction: Direction): string {
  return t(`relation.${type}.${direction}`);
}

/** Since when and until when a link has held; empty when nobody said. */
export function periodWords(link: Pick<LinkFragment, 'validFrom' | 'validTo'>): string {
  const from = link.validFrom ? date(link.validFrom.value) : '';
  const to = link.validTo ? date(link.validTo.value) : '';
  if (from && to) {
    return t('period.both', { from, to });
  }
  return from ? t('period.since', { from }) : to ? t('period.until', { to }) : '';
}
