import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { entityHref, graphHref, setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { confidence, confidenceStyles } from '../elements/confidence.ts';
import { entityLink, entityStyles, typeBadge } from '../elements/entity-link.ts';
import { evidence, evidenceStyles } from '../elements/evidence.ts';
import { groupWords, linkDetail } from '../elements/link-words.ts';
import { Localized } from '../elements/localized.ts';
import { empty, showing, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { date, number } from '../messages/format.ts';
import { whenWords } from './event-words.ts';
import { t } from './texts.ts';
import { EventFactsDocument, type EventFactsQuery } from './timeline.graphql.ts';

type Facts = Extract<NonNullable<EventFactsQuery['node']>, { eventType: unknown }>;
type Edge = Facts['relations']['edges'][number];

/** What is said of an event, each fact with its sentences, beside the timeline. */
@customElement('ug-event-facts')
export class EventFacts extends Localized {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    evidenceStyles,
    confidenceStyles,
    css`
      :host {
        display: block;
      }
      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--gap-2);
        margin-bottom: var(--gap-3);
      }
      h2 {
        text-wrap: balance;
      }
      h3 {
        margin-top: var(--gap-4);
        color: var(--ink-soft);
        font-size: var(--size-small);
      }
      .fact {
        padding-block: var(--gap-2);
        border-bottom: 1px solid var(--line);
      }
      summary {
        cursor: pointer;
        color: var(--accent);
        font-size: var(--size-small);
      }
      details[open] summary {
        margin-bottom: var(--gap-2);
      }
    `,
  ];

  @property() event = '';
  readonly #asking = new Asking(this, EventFactsDocument, () => (this.event ? { id: this.event } : null));

  override render(): unknown {
    const close = html`<button class="plain" aria-label=${common('close')} title=${common('close')} @click=${() => setParams({ event: null })}>${icon('close')}</button>`;
    return shown(this.#asking, ({ node }) =>
      node && 'eventType' in node ? this.#facts(node, close) : empty(common('gone'), close),
    );
  }

  #facts(event: Facts, close: unknown): unknown {
    return html`<header><h2 lang="zh-CN">${event.name}</h2>${close}</header>
      <p class="row">${typeBadge('EVENT')}<span>${event.eventType ? common(`eventType.${event.eventType}`) : ''}</span></p>
      <p>${whenWords(event)}${event.start && event.dateText ? html` <span class="soft small">${t('printed', { words: event.dateText })}</span>` : nothing}</p>
      ${event.resolvedAgainst ? html`<p class="soft small">${t('resolvedAgainst', { date: date(event.resolvedAgainst) })}</p>` : nothing}
      ${event.theme ? html`<p><span class="soft">${t('theme')}</span> <span lang="zh-CN">${event.theme}</span></p>` : nothing}
      <p class="row"><a class="button" href=${entityHref(event.id)}>${t('page')}</a>
        <a class="button" href=${graphHref([event.id])}>${icon('graph')}${common('openGraph')}</a></p>
      ${evidence(event.evidence)}
      ${groups(event).map(([words, edges]) => html`<h3>${words}</h3>${edges.map(fact)}`)}
      ${event.relations.edges.length < event.relations.totalCount ? showing(event.relations.edges.length, event.relations.totalCount) : nothing}
      ${event.figures.nodes.length > 0 ? html`<h3>${t('figures')}</h3>${event.figures.nodes.map(figure)}` : nothing}`;
  }
}

function groups(event: Facts): readonly [string, readonly Edge[]][] {
  const found = new Map<string, Edge[]>();
  for (const edge of event.relations.edges) {
    const words = groupWords(edge.relation.type, edge.relation.from.id === event.id ? 'OUT' : 'IN');
    found.set(words, [...(found.get(words) ?? []), edge]);
  }
  return [...found];
}

function fact({ node, relation }: Edge): unknown {
  const detail = linkDetail(relation);
  return html`<div class="fact">
    <p class="row"><span lang="zh-CN">${entityLink(node)}</span>${detail ? html`<span class="soft small">${detail}</span>` : nothing}
      ${confidence(relation.confidence)}</p>
    ${sentences(relation.evidence, relation.statementCount, node.name)}
  </div>`;
}

function figure({ measure, value, unit, approximate, evidence: said }: Facts['figures']['nodes'][number]): unknown {
  const words = common(`measure.${measure}`);
  return html`<div class="fact">
    <p>${words} ${approximate ? t('about', { value: number(value) }) : number(value)} <span lang="zh-CN">${unit ?? ''}</span></p>
    ${sentences(said, said.length, words)}
  </div>`;
}

function sentences(said: Parameters<typeof evidence>[0], total: number, of: string): unknown {
  return html`<details><summary aria-label=${t('sentences', { name: of, count: total })}>${common('evidence.count', { count: total })}</summary>${evidence(said, total)}</details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-event-facts': EventFacts;
  }
}
