import { html, nothing, type TemplateResult } from 'lit';
import type { EntityNameFragment } from '../api/evidence.graphql.ts';
import { setParams } from '../app/place.ts';
import { icon } from '../design/icons.ts';
import { LOW_CONFIDENCE } from '../elements/confidence.ts';
import { entityLink } from '../elements/entity-link.ts';
import { t as common } from '../messages/common.ts';
import { number, percent } from '../messages/format.ts';
import { factDetails, factType } from './fact-words.ts';
import { t } from './texts.ts';
import type { Fact } from './whole.ts';

/** Names and roles of so few letters are never cut. */
const SHORT = 6;

/**
 * A fact beside its sentence: what it says of whom, how sure it is; chosen, also by which rule, and a way to object.
 *
 * @param below facts of the same line of the text that there is no room for
 */
export function factCard(fact: Fact, chosen: boolean, below: readonly Fact[], correct: (fact: Fact) => void): TemplateResult {
  return html`<div class="brief">
      <button class="plain head" aria-expanded=${chosen} @click=${() => choose(chosen ? null : fact.id)}>${factType(fact.type)}</button>
      <span class="ends" lang="zh-CN">
        ${fact.subject ? end(fact.subject) : nothing}${fact.object ? html`<span class="arrow" aria-hidden="true">→</span>${end(fact.object)}` : nothing}
        ${factDetails(fact).map(words => html`<span class="soft ${length(words)}">${words}</span>`)}
      </span>
      <span class="sure ${fact.confidence < LOW_CONFIDENCE ? 'low' : ''}" title=${common('confidence', { share: percent(fact.confidence) })}>${percent(fact.confidence)}</span>
      ${below[0]
        ? html`<button class="plain rest" title=${t('facts.rest', { count: below.length })} aria-label=${t('facts.rest', { count: below.length })}
            @click=${() => choose(below[0]?.id ?? null)}>+${number(below.length)}</button>`
        : nothing}
    </div>
    ${chosen ? more(fact, correct) : nothing}`;
}

function end(entity: EntityNameFragment): TemplateResult {
  return html`<span class="end ${length(entity.name)}">${entityLink(entity)}</span>`;
}

function length(words: string): string {
  return words.length <= SHORT ? 'short' : '';
}

function more(fact: Fact, correct: (fact: Fact) => void): TemplateResult {
  return html`<blockquote lang="zh-CN">${fact.quote}</blockquote>
    <p class="soft">
      ${fact.rule ? common('evidence.rule', { rule: fact.rule }) : common('evidence.person')} · ${fact.extractor} · ${common('confidence', { share: percent(fact.confidence) })}
    </p>
    <button @click=${() => correct(fact)}>${icon('quote')}${t('correct')}</button>`;
}

function choose(id: string | null): void {
  setParams({ statement: id }, { replace: true });
}
