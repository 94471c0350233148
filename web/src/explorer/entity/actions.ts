import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { graphHref } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/copy-query.ts';
import { CSV_TYPE } from '../elements/csv.ts';
import { Localized } from '../elements/localized.ts';
import { saveFile } from '../elements/save-file.ts';
import '../elements/save-view.ts';
import { message, showing, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { EntityPageDocument } from './entity.graphql.ts';
import { asCsv, asJson, exported, MOST_LINKS, MOST_SENTENCES, type Exported } from './export.ts';
import type { PageEntity } from './page.ts';
import { t } from './texts.ts';

/** What one can do with an entity: open it elsewhere, keep it, take it along with its sentences. */
@customElement('ug-entity-actions')
export class EntityActions extends Localized {
  static override styles = [
    base,
    stateStyles,
    css`
      :host {
        display: block;
        margin-top: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) entity!: PageEntity;
  @state() private status: unknown = nothing;
  @state() private busy = false;

  override render(): unknown {
    const { id, name, type } = this.entity;
    return html`<div class="row">
      <a class="button" href=${graphHref([id])}>${icon('graph')}${common('openGraph')}</a>
      <a class="button" href=${`/paths?from=${encodeURIComponent(id)}`}>${icon('paths')}${common('pathFrom')}</a>
      <ug-save-view .name=${name} .icon=${type}></ug-save-view>
      <button ?disabled=${this.busy} @click=${() => this.#export('json')}>${icon('download')}${t('export.json')}</button>
      <button ?disabled=${this.busy} @click=${() => this.#export('csv')}>${icon('download')}${t('export.csv')}</button>
      <ug-copy-query .query=${EntityPageDocument} .variables=${{ id }}></ug-copy-query>
      <span class="small soft">${t('export.most', { links: MOST_LINKS, total: total(this.entity), sentences: MOST_SENTENCES })}</span>
      <span role="status" class="small">${this.status}</span>
    </div>`;
  }

  async #export(format: 'json' | 'csv'): Promise<void> {
    const { entity } = this;
    this.busy = true;
    try {
      const links = await exported(entity.id, (done, total) => (this.status = showing(done, total)));
      this.#save(format, entity, links);
      this.status = links.links.length < links.total ? html`${t('export.cut')} ${showing(links.links.length, links.total)}` : t('export.done', { count: links.total });
    } catch (failure) {
      this.status = message(failure);
    } finally {
      this.busy = false;
    }
  }

  #save(format: 'json' | 'csv', entity: PageEntity, links: Exported): void {
    if (format === 'json') {
      saveFile(`${entity.name}.json`, asJson(entity, links), 'application/json');
    } else {
      saveFile(`${entity.name}.csv`, asCsv(entity.id, links), CSV_TYPE);
    }
  }
}

function total({ relationCounts }: PageEntity): number {
  return relationCounts.reduce((sum, { count }) => sum + count, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-entity-actions': EntityActions;
  }
}
