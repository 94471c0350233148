import { css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Asking } from '../api/asking.ts';
import type { EntityType } from '../api/schema.ts';
import { entityHref, graphHref } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import { LOW_CONFIDENCE } from '../elements/confidence.ts';
import { entityStyles } from '../elements/entity-link.ts';
import { Localized } from '../elements/localized.ts';
import { showing, shown, stateStyles } from '../elements/states.ts';
import { t as common } from '../messages/common.ts';
import { EgoDocument, type EgoQuery } from './entity.graphql.ts';
import { radial, type Spot } from './radial.ts';
import { t } from './texts.ts';

const NEIGHBORS = 12;
const WIDTH = 384;
const ACROSS = 62;
const ROW = 22;
/** Room above and below for a node and its name. */
const EDGE = 24;
const LETTERS = 9;

type EgoNode = EgoQuery['neighborhood']['nodes'][number]['node'];

/** The closest neighbours of an entity as a still picture; each leads to its page, the whole to the graph. */
@customElement('ug-ego-graph')
export class EgoGraph extends Localized {
  static override styles = [
    base,
    stateStyles,
    entityStyles,
    css`
      svg.picture {
        display: block;
        width: 100%;
        max-width: 24rem;
        height: auto;
      }
      line {
        stroke: var(--line-strong);
        stroke-width: 1.2;
      }
      line.low {
        stroke-dasharray: 4 3;
      }
      circle {
        fill: var(--kind-wash);
        stroke: var(--kind);
        stroke-width: 1.5;
      }
      circle.middle {
        fill: var(--kind);
      }
      text {
        fill: var(--ink);
        font-size: 11px;
      }
      a:focus-visible circle {
        stroke-width: 4;
      }
      a .icon {
        color: var(--kind);
      }
      g.middle .icon {
        color: var(--surface);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--gap-2);
      }
    `,
  ];

  @property() entity = '';
  @property() entityType: EntityType = 'UNION';
  @property() name = '';

  readonly #ego = new Asking(this, EgoDocument, () => (this.entity ? { id: this.entity, limit: NEIGHBORS } : null));

  override render(): unknown {
    return shown(this.#ego, ({ neighborhood }) => this.#picture(neighborhood), 5);
  }

  #picture(around: EgoQuery['neighborhood']): unknown {
    if (around.nodes.length === 0) {
      return html`<p class="soft small">${t('ego.none')}</p>`;
    }
    const down = ROW * Math.ceil(around.nodes.length / 2);
    const height = 2 * (down + EDGE);
    const spots = radial(around.nodes.length, { x: ACROSS, y: down });
    const total = around.counts.filter(({ node }) => node.id === this.entity).reduce((sum, count) => sum + count.total, 0);
    const drawn = around.relations.filter(({ from, to }) => from.id === this.entity || to.id === this.entity).length;
    return html`<svg class="picture" viewBox="${-WIDTH / 2} ${-height / 2} ${WIDTH} ${height}" role="group" aria-label=${t('ego', { name: this.name })}>
        ${around.nodes.map(({ node }, index) => this.#line(around, node, spots[index] as Spot))}
        <g class="middle ${this.entityType}"><circle class="middle" r="17"></circle><g transform="translate(-9 -9)">${icon(this.entityType)}</g></g>
        ${around.nodes.map(({ node }, index) => neighbor(node, spots[index] as Spot))}
      </svg>
      <footer><a href=${graphHref([this.entity])}>${icon('graph')} ${common('openGraph')}</a><span class="soft small">${t('ego.relations')} ${showing(drawn, total)}</span></footer>`;
  }

  /** One line for all links between two; dashed when none of them is sure. */
  #line({ relations }: EgoQuery['neighborhood'], node: EgoNode, { x, y }: Spot): unknown {
    const links = relations.filter(({ from, to }) => [from.id, to.id].includes(node.id) && [from.id, to.id].includes(this.entity));
    const sure = links.some(link => link.confidence >= LOW_CONFIDENCE);
    return svg`<line class=${sure ? '' : 'low'} x1="0" y1="0" x2=${x} y2=${y}>
      <title>${links.map(link => common(`relation.${link.type}`)).join(', ')}</title></line>`;
  }
}

function neighbor(node: EgoNode, { x, y, side }: Spot): unknown {
  const short = [...node.name].length > LETTERS ? `${[...node.name].slice(0, LETTERS).join('')}…` : node.name;
  const whole = `${common(`entityType.${node.type}`)} ${node.name}`;
  // what is seen must be part of what is said, for those who speak to their computer
  const label = short === node.name ? whole : `${short} ${whole}`;
  return svg`<a class=${node.type} href=${entityHref(node.id)} aria-label=${label} transform="translate(${x} ${y})">
    <title>${node.name}</title>
    <circle r="11"></circle>
    <g transform="translate(-6.5 -6.5) scale(0.72)">${icon(node.type)}</g>
    <text lang="zh-CN" x=${side === 'right' ? 16 : -16} y="4" text-anchor=${side === 'right' ? 'start' : 'end'}>${short}</text>
  </a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-ego-graph': EgoGraph;
  }
}
