import { html, nothing, type TemplateResult } from 'lit';
import { confidence } from '../../elements/confidence.ts';
import { evidence } from '../../elements/evidence.ts';
import { linkDetail, periodWords } from '../../elements/link-words.ts';
import { t } from '../../messages/common.ts';
import { number } from '../../messages/format.ts';
import type { EntityFacts, RelationFacts } from '../model/facts.ts';

/** A relation as a sentence (甲 —获奖→ 乙), how sure it is, and the sentences that say so. Around an entity only the other end is named. */
export function relationItem(
  relation: RelationFacts,
  entities: ReadonlyMap<string, EntityFacts>,
  around: string | null,
): TemplateResult {
  const name = (id: string) => html`<span lang="zh-CN">${entities.get(id)?.name ?? id}</span>`;
  const detail = linkDetail(relation);
  const words = html`<strong>${t(`relation.${relation.type}`)}${detail ? html` <span lang="zh-CN">${detail}</span>` : nothing}</strong>`;
  return html`<li data-relation=${relation.id}>
    <div class="relation-head">${sentence(relation, around, name, words)}</div>
    <div class="row small soft">
      ${confidence(relation.confidence)}
      <span>${t('sources', { count: number(relation.sourceCount) })}</span>
      <span>${periodWords(relation)}</span>
    </div>
    ${evidence(relation.evidence, relation.statementCount)}
  </li>`;
}

/** 甲 — 获奖 → 乙; seen from 乙: ← 获奖 甲. */
function sentence(relation: RelationFacts, around: string | null, name: (id: string) => unknown, words: unknown): TemplateResult {
  switch (around) {
    case relation.from:
      return html`<span aria-hidden="true">→</span>${words}${name(relation.to)}`;
    case relation.to:
      return html`<span aria-hidden="true">←</span>${words}${name(relation.from)}`;
    default:
      return html`${name(relation.from)}<span aria-hidden="true">—</span>${words}<span aria-hidden="true">→</span>${name(relation.to)}`;
  }
}
