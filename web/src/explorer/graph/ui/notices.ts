import { html, nothing } from 'lit';
import { failed, partial } from '../../elements/states.ts';
import { t } from '../../messages/common.ts';
import { date } from '../../messages/format.ts';
import { filterBy, showAll } from '../model/arranging.ts';
import { HARD_LIMIT, SOFT_LIMIT } from '../model/limits.ts';
import type { GraphSession } from '../session/graph-session.ts';
import { g } from '../texts.ts';

/** From then on the user is told that something is awaited, and may cancel it. */
export const SLOW_MILLIS = 2000;

/**
 * What went wrong, what is missing and what is too much, each with its cure.
 *
 * @param relief buttons that help when the graph is too large
 */
export function notices(session: GraphSession, relief: () => unknown): unknown {
  const { missing, refusal, failure, problems } = session;
  const slow = session.pending > 0 && performance.now() - session.pendingSince > SLOW_MILLIS;
  const dismiss = html`<button @click=${() => session.dismiss()}>${g('dismiss')}</button>`;
  return html`<div class="notices">
    ${failure ? failed(failure, () => session.retry()) : nothing} ${partial(problems)}
    ${slow ? html`<p class="state" role="status">${g('wait')} <button @click=${() => session.cancel()}>${t('cancel')}</button></p>` : nothing}
    ${missing.length > 0 ? html`<p class="state partial" role="status">${g('missing', { ids: missing.join(', ') })} ${dismiss}</p>` : nothing}
    ${session.complete ? nothing : html`<p class="state partial" role="status">${g('incomplete')} ${dismiss}</p>`}
    ${refusal === null ? nothing : html`<p class="state partial" role="alert">${g('refused', { excess: refusal.excess, limit: HARD_LIMIT })} ${relief()}</p>`}
    ${session.scene.nodes.length > SOFT_LIMIT && refusal === null ? html`<p class="state partial" role="status">${g('soft', { limit: SOFT_LIMIT })} ${relief()}</p>` : nothing}
  </div>`;
}

/** How much of the graph is shown, and why not all of it. */
export function status(session: GraphSession): unknown {
  const { scene, state: graph } = session;
  const { during } = graph.filter;
  const shown = scene.nodes.reduce((sum, node) => sum + (node.kind === 'entity' ? 1 : node.kind === 'group' ? node.members.length : 0), 0);
  const filtered = graph.entities.size - graph.hidden.size - shown;
  return html`${session.pending > 0 ? html`<span>${g('wait')}</span>` : nothing}
    <span>${t('showing', { shown, total: graph.entities.size })}</span>
    <span>${g('lines', { count: scene.lines.filter(line => line.relations.length > 0).length })}</span>
    ${graph.hidden.size > 0
      ? html`<span>${g('hidden', { count: graph.hidden.size })} <button class="link" @click=${() => session.do(showAll)}>${g('showHidden')}</button></span>`
      : nothing}
    ${filtered > 0 ? html`<span>${g('hiddenByFilter', { count: filtered })}</span>` : nothing}
    ${during === null
      ? nothing
      : html`<span>${g('during', { from: during.from ? date(during.from) : '…', to: during.to ? date(during.to) : '…' })}
          <button class="link" @click=${() => session.do(now => filterBy(now, { during: null }))}>${g('during.clear')}</button></span>`}
    ${graph.entities.size === 1 ? html`<span>${g('hint.expand')}</span>` : nothing}`;
}
