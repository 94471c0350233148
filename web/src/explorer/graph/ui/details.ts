import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../design/base.ts';
import { icon } from '../../design/icons.ts';
import { confidenceStyles } from '../../elements/confidence.ts';
import { entityLink, entityStyles, typeBadge } from '../../elements/entity-link.ts';
import { evidenceStyles } from '../../elements/evidence.ts';
import { Localized } from '../../elements/localized.ts';
import { showing } from '../../elements/states.ts';
import { t } from '../../messages/common.ts';
import { date, number } from '../../messages/format.ts';
import { select } from '../model/arranging.ts';
import type { EntityFacts } from '../model/facts.ts';
import type { SceneLine } from '../model/lines.ts';
import { countsOf } from '../model/remaining.ts';
import type { SceneNode } from '../model/scene.ts';
import type { GraphSession } from '../session/graph-session.ts';
import { g } from '../texts.ts';
import { nodeKeys, type Actions } from './actions.ts';
import { detailsStyles } from './details-styles.ts';
import { relationItem } from './relation-item.ts';

/** The side panel: the facts of what is selected, its relations, and the sentences that say so. */
@customElement('ug-graph-details')
export class GraphDetails extends Localized {
  static override styles = [base, entityStyles, evidenceStyles, confidenceStyles, detailsStyles, css``];

  @property({ attribute: false }) session!: GraphSession;
  @property({ attribute: false }) actions!: Actions;

  override render(): unknown {
    const { selected } = this.session.state;
    const nodes = this.session.scene.nodes.filter(node => selected.has(node.key));
    const lines = this.session.scene.lines.filter(line => selected.has(line.key));
    if (nodes.length === 1 && lines.length === 0) {
      return this.#node(nodes[0]!);
    }
    if (nodes.length > 1) {
      return this.#several(nodes);
    }
    return lines.length === 0 ? html`<p class="soft">${g('details.none')}</p>` : lines.map(line => this.#line(line));
  }

  #node(node: SceneNode): unknown {
    switch (node.kind) {
      case 'entity':
        return this.#entity(node.entity);
      case 'group':
        return html`<h2>${g('details.members')}</h2>${this.#members(node.members)}
          <button @click=${() => this.actions.expand(node.key)}>${g('ungroup')}</button>`;
      case 'more':
        return html`<p>${g('more.text', { name: this.session.state.entities.get(node.center)?.name ?? '', count: number(node.count) })}</p>
          <div class="row">${this.actions.ofNode(node).map(action => html`<button @click=${action.run}>${action.words}</button>`)}</div>`;
    }
  }

  #entity(entity: EntityFacts): unknown {
    const { scene, state } = this.session;
    const lines = scene.lines.filter(line => line.relations.length > 0 && (line.from === entity.id || line.to === entity.id));
    const relations = lines.flatMap(line => line.relations).filter(({ from, to }) => from === entity.id || to === entity.id);
    const total = entity.counts.reduce((sum, { count }) => sum + count, 0);
    return html`<h2 lang="zh-CN">${entity.name}</h2>
      <p class="row">${typeBadge(entity.type)} ${entity.date ? html`<span class="soft small">${date(entity.date)}</span>` : nothing}</p>
      ${entity.aliases.length > 0 ? html`<p class="soft small" lang="zh-CN">${entity.aliases.join('，')}</p>` : nothing}
      ${entity.description ? html`<blockquote lang="zh-CN">${entity.description}</blockquote>` : nothing}
      <div class="row">${this.#buttons(entity.id)}</div>
      <section>
        <h3>${g('details.counts')}</h3>
        <ul class="counts">${countsOf(state, entity).map(count => this.#count(entity.id, count))}</ul>
      </section>
      <section>
        <h3>${g('details.shown')} ${showing(relations.length, total)}</h3>
        <ul class="relations">${relations.map(relation => relationItem(relation, state.entities, entity.id))}</ul>
      </section>`;
  }

  #buttons(id: string): unknown {
    const node = this.actions.node(id);
    const actions = node === null ? [] : this.actions.ofNode(node).filter(action => action.key !== undefined || action.icon === 'open');
    return actions.map(
      action => html`<button title=${action.words} @click=${action.run}>${action.icon ? icon(action.icon) : nothing}${action.words}</button>`,
    );
  }

  #count(id: string, { type, direction, count, shown }: ReturnType<typeof countsOf>[number]): unknown {
    const words = t(`relation.${type}.${direction}`);
    return html`<li>
      <span>${words}</span><span class="soft small">${number(shown)} / ${number(count)}</span>
      <button class="plain" ?disabled=${shown >= count} aria-label="${g('expand')} ${words}"
        @click=${() => void this.session.expand(id, { relationTypes: [type], orderBy: 'DEGREE' })}>${icon('expand')}</button>
    </li>`;
  }

  #several(nodes: readonly SceneNode[]): unknown {
    const [first] = nodes;
    const entities = nodes.flatMap(node => (node.kind === 'entity' ? [node.entity] : node.kind === 'group' ? node.members : []));
    const actions = this.actions.ofNode(first!).filter(({ words }) => words !== g('evidence'));
    return html`<h2>${g('details.selected', { count: number(nodeKeys(this.session, this.session.state.selected).size) })}</h2>
      <div class="row">${actions.map(action => html`<button @click=${action.run}>${action.icon ? icon(action.icon) : nothing}${action.words}</button>`)}</div>
      ${this.#members(entities)}`;
  }

  #members(entities: readonly EntityFacts[]): unknown {
    return html`<ul class="members">${entities.map(
      entity => html`<li><button class="plain" @click=${() => this.session.amend(state => select(state, [entity.id]))}>
        <span class="entity ${entity.type}">${icon(entity.type)}<span lang="zh-CN">${entity.name}</span></span></button></li>`,
    )}</ul>`;
  }

  #line(line: SceneLine): unknown {
    const { entities } = this.session.state;
    const ends = [line.from, line.to].flatMap(key => entities.get(key) ?? []);
    return html`<h2>${g('relations', { count: line.relations.length })}</h2>
      <p class="ends">${ends.map(entity => entityLink(entity))}</p>
      <ul class="relations">${line.relations.map(relation => relationItem(relation, entities, null))}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-graph-details': GraphDetails;
  }
}
