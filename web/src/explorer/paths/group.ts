import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import { graphHref, setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { confidenceStyles } from '../elements/confidence.ts';
import { entityLink, entityStyles } from '../elements/entity-link.ts';
import { evidenceStyles } from '../elements/evidence.ts';
import { Localized } from '../elements/localized.ts';
import { empty, showing, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { rounded } from './factors.ts';
import type { SharedFound } from './group-export.ts';
import { hopRow, hopStyles, type HopShown } from './hop-row.ts';
import { openHops } from './open-hops.ts';
import { GroupDocument } from './paths.graphql.ts';
import { groupVariables, MAX_SHARED, paramsOf, type Question } from './question.ts';
import { t } from './texts.ts';

type Shared = SharedFound['shared'][number];
type Way = Shared['links'][number];

/** Told when it is known what a group shares. */
export class SharedEvent extends Event {
  constructor(readonly found: SharedFound | null) {
    super('ug-shared', { bubbles: true, composed: true });
  }
}

/** What the members of a group have to do with one another: their own links, and what several of them are linked to. */
@customElement('ug-group-links')
export class GroupLinks extends Localized {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    evidenceStyles,
    confidenceStyles,
    hopStyles,
    css`
      :host {
        display: grid;
        gap: var(--gap-4);
      }
      section,
      article {
        display: grid;
        gap: var(--gap-3);
      }
      .card {
        padding: var(--gap-4);
      }
      h3 {
        font-size: var(--size-large);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--gap-1) var(--gap-4);
      }
      .head .button {
        margin-inline-start: auto;
        align-self: center;
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  readonly #asking = new Asking(this, GroupDocument, () => groupVariables(this.question));
  #told: unknown = null;

  override render(): unknown {
    return shown(this.#asking, ({ connections }) => this.#found(connections), 10);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const outcome = this.#asking.answer ?? this.#asking.failure;
    if (outcome && outcome !== this.#told) {
      this.#told = outcome;
      this.dispatchEvent(new SharedEvent(this.#asking.answer?.data.connections ?? null));
    }
  }

  #found(found: SharedFound): unknown {
    const open = openHops();
    return html`${found.complete ? nothing : this.#cut(found)}
      <section class="card">
        <h2>${t('direct')}</h2>
        ${found.direct.length === 0
          ? html`<p class="soft">${t('direct.none')}</p>`
          : html`<ul class="hops">
              ${found.direct.map((link, index) => hopRow({ key: `d.${index + 1}`, from: link.from, to: link.to, forward: true, links: [link] }, open))}
            </ul>`}
      </section>
      <section>
        <div class="head"><h2>${t('shared')}</h2>${found.shared.length > 0 ? showing(found.shared.length, found.sharedCount) : nothing}</div>
        ${found.shared.length === 0 && found.complete ? empty(t('shared.none', { length: this.question.maxLength })) : nothing}
        ${found.shared.map((shared, index) => this.#shared(shared, index, found, open))}
        ${found.shared.length < Math.min(found.sharedCount, MAX_SHARED)
          ? html`<div><button @click=${() => setParams(paramsOf({ shown: this.question.shown * 2 }), { replace: true })}>${common('more')}</button></div>`
          : nothing}
      </section>`;
  }

  #shared(shared: Shared, index: number, found: SharedFound, open: ReadonlySet<string>): unknown {
    const ids = [shared.node, ...shared.links.flatMap(way => way.hops.flatMap(({ relation }) => [relation.from, relation.to]))].map(({ id }) => id);
    return html`<article class="card" aria-labelledby="shared-${index}">
      <div class="head">
        <h3 id="shared-${index}" lang="zh-CN">${entityLink(shared.node)}</h3>
        <span>${t('shared.members', { count: shared.memberCount, total: found.members.length })}</span>
        <span class="soft small">${t('degreeOf', { count: shared.degree })}</span>
        <span class="soft small">${t('score', { score: rounded(shared.score) })}</span>
        <a class="button" href=${graphHref([...new Set(ids)])}>${icon('graph')}${common('openGraph')}</a>
      </div>
      <ul class="hops" aria-label=${t('shared.ways')}>
        ${shared.links.flatMap((way, number) => wayHops(way, `s.${index + 1}.${number + 1}`)).map(hop => hopRow(hop, open))}
      </ul>
    </article>`;
  }

  #cut(found: SharedFound): unknown {
    return html`<div class="state partial" role="status">
      ${icon('warning')}<span>${t('cut.nothing')} ${found.stoppedBy ? t(`cut.${found.stoppedBy}`) : ''}</span>
      ${this.question.thorough ? nothing : html`<button @click=${() => setParams(paramsOf({ thorough: true }))}>${t('thorough')}</button>`}
    </div>`;
  }
}

/** The steps of a way in its order: against a link, its end comes first. */
function wayHops(way: Way, key: string): readonly HopShown[] {
  return way.hops.map(({ relation, forward }, index) => ({
    key: `${key}.${index + 1}`,
    from: forward ? relation.from : relation.to,
    to: forward ? relation.to : relation.from,
    forward,
    links: [relation],
  }));
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-group-links': GroupLinks;
  }
  interface HTMLElementEventMap {
    'ug-shared': SharedEvent;
  }
}
