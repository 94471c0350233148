import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Asking } from '../api/asking.ts';
import { isTyping } from '../app/app.ts';
import { articleHref, entityHref, go, setParams, type Place } from '../app/place.ts';
import { ScreenKeys } from '../app/screen-keys.ts';
import type { ScreenElement } from '../app/screens.ts';
import { recentViews } from '../app/views.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { confidenceStyles } from '../elements/confidence.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { evidenceStyles } from '../elements/evidence.ts';
import { Localized } from '../elements/localized.ts';
import { empty, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import './actions.ts';
import './article-list.ts';
import './ego-graph.ts';
import { EntityPageDocument } from './entity.graphql.ts';
import './event-strip.ts';
import { facts } from './facts.ts';
import { header, headerStyles } from './header.ts';
import './link-group.ts';
import { ordered } from './link-queries.ts';
import { nextClosed } from './next-closed.ts';
import { isEntity, type PageEntity, type PageNode } from './page.ts';
import { screenStyles } from './screen-styles.ts';
import { t } from './texts.ts';
import { opened, toggleStyles } from './toggle.ts';

/** All that is known of an entity, each fact a click from its sentences. */
@customElement('ug-entity-screen')
export class EntityScreen extends Localized implements ScreenElement {
  static override styles = [base, stateStyles, entityStyles, evidenceStyles, confidenceStyles, headerStyles, toggleStyles, screenStyles, css``];

  @property({ attribute: false }) place!: Place;

  readonly #page = new Asking(this, EntityPageDocument, () => ({ id: this.place.id }));
  #remembered = '';

  constructor() {
    super();
    new ScreenKeys(this, [
      { keys: 'e', does: () => t('key.evidence') },
      { keys: 't', does: () => t('key.relations') },
    ], event => this.#pressed(event));
  }

  override render(): unknown {
    return html`<article class="page">${this.#merged()}${shown(this.#page, ({ node }) => (node ? this.#whole(node) : this.#unknown()), 10)}</article>`;
  }

  protected override updated(): void {
    const node = this.#page.answer?.data.node;
    if (!node || !this.#page.variables || this.#page.variables.id !== this.place.id) {
      return;
    }
    if (!isEntity(node)) {
      go(articleHref(node.id), { replace: true });
    } else if (node.id !== this.place.id) {
      go(`${entityHref(node.id)}?merged=${encodeURIComponent(this.place.id)}`, { replace: true });
    } else if (this.#remembered !== node.id) {
      this.#remembered = node.id;
      recentViews.add(node.name, entityHref(node.id), node.type);
    }
  }

  /** That the address named an entity which is one with this, by a decision on who is who. */
  #merged(): unknown {
    const id = this.place.params.get('merged');
    return id
      ? html`<p class="state" role="status">
          <span>${t('merged', { id })}</span>
          <button class="plain" aria-label=${common('close')} @click=${() => setParams({ merged: null }, { replace: true })}>${icon('close')}</button>
        </p>`
      : nothing;
  }

  #unknown(): unknown {
    return html`<h1>${common('gone')}</h1>
      ${empty(t('unknown', { id: this.place.id }), html`<a class="button" href="/">${icon('search')}${common('nav.search')}</a>`)}`;
  }

  #whole(node: PageNode): unknown {
    if (!isEntity(node)) {
      return nothing;
    }
    const open = opened(this.place.params);
    return html`<header>${header(node)}<ug-entity-actions .entity=${node}></ug-entity-actions></header>
      <div class="columns">
        <div class="main">${this.#links(node, open)} ${facts(node, open)} ${this.#articles(node)}</div>
        <aside>
          <section aria-labelledby="around">
            <h2 id="around">${t('around')}</h2>
            <ug-ego-graph .entity=${node.id} .entityType=${node.type} .name=${node.name}></ug-ego-graph>
          </section>
          <section aria-labelledby="when">
            <h2 id="when">${t('strip')}</h2>
            <ug-event-strip .entity=${node.id} .entityType=${node.type}></ug-event-strip>
          </section>
        </aside>
      </div>`;
  }

  #links(node: PageEntity, open: ReadonlySet<string>): unknown {
    return html`<section aria-labelledby="relations">
      <h2 id="relations" tabindex="-1">${t('relations')}</h2>
      ${node.relationCounts.length === 0 ? empty(t('relations.none')) : nothing}
      ${repeat(
        ordered(node.type, node.relationCounts),
        group => `${node.id} ${group.type} ${group.direction}`,
        group => html`<ug-link-group .entity=${node.id} .entityType=${node.type} .type=${group.type} .direction=${group.direction}
          .count=${group.count} .open=${open}></ug-link-group>`,
      )}
    </section>`;
  }

  #articles(node: PageEntity): unknown {
    return html`<div>
      ${node.type === 'PERSON' ? html`<ug-article-list .entity=${node.id} authored></ug-article-list>` : nothing}
      <ug-article-list .entity=${node.id}></ug-article-list>
    </div>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (isTyping(event)) {
      return;
    }
    if (event.key === 'e') {
      nextClosed(this.renderRoot)?.click();
    } else if (event.key === 't') {
      this.renderRoot.querySelector<HTMLElement>('#relations')?.focus();
    }
  };
}
