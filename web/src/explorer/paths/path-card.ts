import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { currentPlace, graphHref, setParams } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { confidence, confidenceStyles } from '../elements/confidence.ts';
import { entityLink, entityStyles } from '../elements/entity-link.ts';
import { evidenceStyles } from '../elements/evidence.ts';
import { Localized } from '../elements/localized.ts';
import { t as common } from '../messages/common.ts';
import { currentLanguage } from '../messages/language.ts';
import { diagram, diagramStyles } from './diagram.ts';
import { factors, factorStyles, rounded } from './factors.ts';
import { hopRow, hopStyles } from './hop-row.ts';
import { toggleHops } from './open-hops.ts';
import { paramsOf, questionOf } from './question.ts';
import { arrow, steps, type Path } from './sentence.ts';
import { t } from './texts.ts';

/** One path: as a sentence and as a picture, why it ranks as it does, and each step down to its sentences. */
@customElement('ug-path-card')
export class PathCard extends Localized {
  static override styles = [
    base,
    entityStyles,
    evidenceStyles,
    confidenceStyles,
    hopStyles,
    diagramStyles,
    factorStyles,
    css`
      :host {
        display: block;
      }
      article {
        display: grid;
        gap: var(--gap-3);
        padding: var(--gap-4);
      }
      header {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: baseline;
        gap: var(--gap-3);
      }
      .rank {
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      h3 {
        font-size: var(--size-large);
        font-weight: 600;
        line-height: 1.6;
      }
      h3 .arrow {
        white-space: nowrap;
        font-weight: 400;
        font-size: var(--size);
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2) var(--gap-4);
      }
      .between li {
        display: inline-flex;
        align-items: center;
        gap: var(--gap-1);
      }
      .between button {
        min-height: 1.75rem;
        padding-inline: var(--gap-1);
        color: var(--ink-soft);
      }
      @media (width <= 44rem) {
        article {
          padding: var(--gap-3);
        }
        header {
          grid-template-columns: auto minmax(0, 1fr);
        }
        .side {
          grid-column: 2;
        }
      }
    `,
  ];

  @property({ attribute: false }) path!: Path;
  @property({ type: Number }) rank = 1;
  /** Which of several ends the path leads to. */
  @property({ type: Number }) group = 0;

  /** The keys of the hops that show their sentences. */
  @property({ attribute: false }) open: ReadonlySet<string> = new Set();

  /** The keys of all its hops, to open them at once. */
  get keys(): readonly string[] {
    return this.path.hops.map((_, index) => `${this.group}.${this.rank}.${index + 1}`);
  }

  override render(): unknown {
    const { path } = this;
    return html`<article class="card" aria-labelledby="sentence">
      <header>
        <span class="rank" aria-label=${t('rank', { rank: this.rank })}>${this.rank}</span>
        <h3 id="sentence">${sentenceLinks(path)}</h3>
        <span class="side row">
          <span class="soft small" title=${t('factors.hint')}>${t('score', { score: rounded(path.score) })}</span>
          <a class="button" href=${graphHref(path.nodes.map(({ id }) => id))}>${icon('graph')}${common('openGraph')}</a>
        </span>
      </header>
      ${diagram(path)}
      <p class="soft" lang=${currentLanguage() === 'zh' ? 'zh-CN' : 'en'}>${path.explanation[currentLanguage()]}</p>
      <div class="facts">
        <span class="row small soft">${t('weakest')} ${confidence(path.explanation.weakest)}</span>
        ${this.#between()}
      </div>
      ${factors(path)} ${this.#hops()}
    </article>`;
  }

  #between(): unknown {
    const inner = this.path.nodes.slice(1, -1);
    if (inner.length === 0) {
      return nothing;
    }
    return html`<ul class="between row small" aria-label=${t('between')}>
      <li class="soft" aria-hidden="true">${t('between')}</li>
      ${inner.map(
        (entity, index) => html`<li>
          <span lang="zh-CN">${entity.name}</span>
          <span class="soft">${t('degreeOf', { count: this.path.explanation.degrees[index] ?? 0 })}</span>
          <button class="plain" aria-label=${t('exclude', { name: entity.name })} title=${t('exclude', { name: entity.name })}
            @click=${() => exclude(entity.id)}>${icon('exclude')}</button>
        </li>`,
      )}
    </ul>`;
  }

  #hops(): unknown {
    const { open } = this;
    const all = this.keys.every(key => open.has(key));
    return html`<div>
      <div class="row"><strong class="small">${t('hops')}</strong>
        <button class="plain" @click=${() => toggleHops(this.keys)}>${t(all ? 'hop.close' : 'hop.open')}</button></div>
      <ol class="hops">
        ${steps(this.path).map(({ from, to, hop }, index) =>
          hopRow({ key: this.keys[index] ?? '', from, to, forward: hop.forward, links: [hop.relation, ...hop.parallel] }, open),
        )}
      </ol>
    </div>`;
  }
}

function sentenceLinks(path: Path): readonly TemplateResult[] {
  return path.nodes.map((node, index) => {
    const hop = path.hops[index - 1];
    return html`${hop ? html` <span class="arrow">${arrow(hop.relation, hop.forward)}</span> ` : nothing}<span lang="zh-CN">${entityLink(node)}</span>`;
  });
}

function exclude(id: string): void {
  const { avoid } = questionOf(currentPlace().params);
  setParams({ ...paramsOf({ avoid: [...new Set([...avoid, id])] }), open: null });
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-path-card': PathCard;
  }
}
