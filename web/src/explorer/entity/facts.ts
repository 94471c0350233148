import { html, nothing, type TemplateResult } from 'lit';
import { confidence } from '../elements/confidence.ts';
import { evidence } from '../elements/evidence.ts';
import { t as common } from '../messages/common.ts';
import { number } from '../messages/format.ts';
import { aliasSources } from './aliases.ts';
import { dateWords } from './event-date.ts';
import { kindWords } from './header.ts';
import { isEvent, type PageEntity, type PageEvent } from './page.ts';
import { t } from './texts.ts';
import { toggle } from './toggle.ts';

/** Descriptions that the page asks for; an entity may have more. */
const DESCRIPTIONS = 100;

/** What is said of it as such: its names, its kind, its date, its figures, each a click from its sentences. */
export function facts(entity: PageEntity, open: ReadonlySet<string>): TemplateResult {
  const sources = aliasSources(entity);
  return html`<section aria-labelledby="facts">
      <h2 id="facts">${t('facts')}</h2>
      <ul>
        ${described(entity).map(({ label, value }) => html`<li class="line"><span><span class="label soft">${label}</span> ${value}</span></li>`)}
        <li class="line">
          <span><span class="label soft">${t('described')}</span> ${t('described.count', { count: entity.evidence.length })}</span>
          ${entity.evidence.length > 0 ? toggle('description', entity.evidence.length, open) : nothing}
        </li>
        ${open.has('description') ? evidence(entity.evidence) : nothing}
        ${entity.evidence.length === DESCRIPTIONS ? html`<li class="soft small">${t('described.cut', { count: DESCRIPTIONS })}</li>` : nothing}
      </ul>
    </section>
    ${sources.length > 0
      ? html`<section aria-labelledby="aliases">
          <h2 id="aliases">${t('aliases')} <span class="soft">${number(sources.length)}</span></h2>
          <ul>
            ${sources.map(
              ({ alias, statements }) => html`<li class="line">
                  <span lang="zh-CN">${alias}</span>
                  ${statements.length > 0 ? toggle(`alias:${alias}`, statements.length, open) : html`<span class="soft small">${t('alias.none')}</span>`}
                </li>
                ${open.has(`alias:${alias}`) ? evidence(statements) : nothing}`,
            )}
          </ul>
        </section>`
      : nothing}
    ${isEvent(entity) && entity.figures.nodes.length > 0 ? figures(entity, open) : nothing}`;
}

interface Fact {
  readonly label: string;
  readonly value: unknown;
}

function described(entity: PageEntity): readonly Fact[] {
  const kinds = kindWords(entity);
  return [
    ...(kinds.length > 0 ? [{ label: t('level' in entity && entity.level ? 'level' : 'kind'), value: kinds.join(' · ') }] : []),
    ...(isEvent(entity) ? [{ label: t('date'), value: dateWords(entity) }] : []),
    ...(isEvent(entity) && entity.theme ? [{ label: t('theme'), value: html`<span lang="zh-CN">${entity.theme}</span>` }] : []),
  ];
}

function figures(event: PageEvent, open: ReadonlySet<string>): TemplateResult {
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${t('figures')} <span class="soft">${number(event.figures.totalCount)}</span></h2>
    <ul>
      ${event.figures.nodes.map(
        figure => html`<li class="line">
            <span><span class="label soft">${common(`measure.${figure.measure}`)}</span> ${value(figure)}</span>
            ${confidence(figure.confidence)} ${toggle(figure.id, figure.statementCount, open)}
          </li>
          ${open.has(figure.id) ? evidence(figure.evidence, figure.statementCount) : nothing}`,
      )}
    </ul>
  </section>`;
}

function value(figure: PageEvent['figures']['nodes'][number]): TemplateResult {
  const words = `${number(figure.value)} ${figure.unit ?? ''}`;
  return html`<b lang="zh-CN">${figure.approximate ? t('about', { value: words }) : words}</b>
    ${figure.counted ? html`<span class="soft small" lang="zh-CN">${figure.counted}</span>` : nothing}`;
}
