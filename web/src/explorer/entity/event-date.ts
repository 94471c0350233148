import { html, nothing, type TemplateResult } from 'lit';
import { t as common } from '../messages/common.ts';
import { date } from '../messages/format.ts';
import type { PageEvent } from './page.ts';
import { t } from './texts.ts';

/** When an event took place, how exactly that is known, and the words that are printed. */
export function dateWords(event: PageEvent): TemplateResult {
  return html`${day(event)}${event.dateText
    ? html` <span class="soft">${t('date.printed')} “<span lang="zh-CN">${event.dateText}</span>”${event.resolvedAgainst
        ? t('date.against', { day: date(event.resolvedAgainst) })
        : nothing}</span>`
    : nothing}`;
}

function day({ start, end, beganBy }: PageEvent): unknown {
  if (!start) {
    return beganBy ? t('date.by', { day: date(beganBy) }) : common('undated');
  }
  const days = end ? common('period.both', { from: date(start.value), to: date(end.value) }) : date(start.value);
  return html`<time datetime=${start.value}>${days}</time>${start.precision === 'DAY' ? nothing : html` (${t(`precision.${start.precision}`)})`}`;
}
