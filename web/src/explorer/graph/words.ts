import { t } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { groupBy } from './model/sets.ts';
import type { EntityFacts } from './model/facts.ts';
import type { SceneLine } from './model/lines.ts';

/** What a group is called: 12 其他单位, 3 人物. */
export function groupLabel(members: readonly EntityFacts[]): string {
  const byType = groupBy(members, member => member.type);
  return [...byType].map(([type, same]) => `${number(same.length)} ${t(`entityType.${type}`)}`).join('，');
}

/** What a line says: 获奖, or 任职、参加 ×3 when it stands for several relations. */
export function linkLabel(line: SceneLine): string {
  const words = [...new Set(line.relations.map(relation => t(`relation.${relation.type}`)))].join('、');
  return line.relations.length > 1 ? `${words} ×${number(line.relations.length)}` : words;
}
