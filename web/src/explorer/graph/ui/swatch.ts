import { css, html, svg, type TemplateResult } from 'lit';
import type { EntityType } from '../../api/schema.ts';
import { icon } from '../../design/icons.ts';
import { SHAPES } from '../view/shapes.ts';

/** Styles of `swatch`, within an element of the sort's class. */
export const swatchStyles = css`
  .swatch {
    display: inline-grid;
    place-items: center;
    vertical-align: middle;
    font-size: 0.625rem;
  }
  .swatch > * {
    grid-area: 1 / 1;
  }
  .swatch .outline {
    fill: var(--kind-wash);
    stroke: var(--kind);
    stroke-width: 1.25;
  }
`;

const RADIUS = 9;

/** A node in small, as the canvas draws those of a sort: outline and icon. */
export function swatch(type: EntityType): TemplateResult {
  return html`<span class="swatch"><svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">${outline(type)}</svg>${icon(type)}</span>`;
}

function outline(type: EntityType): unknown {
  const { name, corners } = SHAPES[type];
  switch (name) {
    case 'ellipse':
      return svg`<circle class="outline" r=${RADIUS}></circle>`;
    case 'round-rectangle':
      return svg`<rect class="outline" x=${-RADIUS} y=${-RADIUS} width=${2 * RADIUS} height=${2 * RADIUS} rx=${RADIUS / 3}></rect>`;
    case 'polygon':
      return svg`<polygon class="outline" points=${corners.map(corner => corner * RADIUS).join(' ')}></polygon>`;
  }
}
