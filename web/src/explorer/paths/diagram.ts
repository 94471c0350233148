import { css, html, svg, type TemplateResult } from 'lit';
import { icon } from '../design/icons.ts';
import { LOW_CONFIDENCE } from '../elements/confidence.ts';
import { labelLines, widthOf } from '../elements/label-lines.ts';
import { linkWords } from '../elements/link-words.ts';
import { sentence, type Hop, type Named, type Path } from './sentence.ts';
import { t } from './texts.ts';

const STEP = 164;
const HEIGHT = 96;
const MIDDLE = 30;
const RADIUS = 17;
const ICON = 18;
/** How wide a label may be, in full-width characters. */
const LABEL_WIDTH = 9.5;

export const diagramStyles = css`
  .diagram {
    overflow-x: auto;
    padding-block: var(--gap-1);
  }
  .diagram svg {
    display: block;
  }
  .diagram .node circle {
    fill: var(--kind-wash);
    stroke: var(--kind);
    stroke-width: 1.5;
  }
  .diagram .node .icon {
    color: var(--kind);
    font-size: 15.65px;
  }
  .diagram text {
    fill: var(--ink);
    font-size: 12.5px;
    text-anchor: middle;
  }
  .diagram .words {
    fill: var(--ink-soft);
    font-size: 12px;
  }
  .diagram line {
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  .diagram line.unsure {
    stroke-dasharray: 5 4;
  }
  .diagram polygon {
    fill: var(--line-strong);
  }
`;

/** A path from left to right: its entities, and between them arrows in the direction of the links, dashed where unsure. */
export function diagram(path: Path): TemplateResult {
  const width = STEP * path.nodes.length;
  return html`<div class="diagram" role="img" tabindex="0" aria-label=${t('diagram', { sentence: sentence(path) })}>
    <svg width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">
      ${path.hops.map((hop, index) => edge(hop, center(index), center(index + 1)))}${path.nodes.map((node, index) => drawn(node, center(index)))}
    </svg>
  </div>`;
}

function center(index: number): number {
  return STEP * (index + 0.5);
}

function edge({ relation, forward, parallel }: Hop, left: number, right: number): TemplateResult {
  const from = left + RADIUS + 4;
  const to = right - RADIUS - 4;
  const tip = forward ? to : from;
  const back = forward ? tip - 8 : tip + 8;
  const words = shortened(linkWords(relation), LABEL_WIDTH) + (parallel.length > 0 ? ` +${parallel.length}` : '');
  return svg`<line class=${relation.confidence < LOW_CONFIDENCE ? 'unsure' : ''} x1=${from} y1=${MIDDLE} x2=${to} y2=${MIDDLE}></line>
    <polygon points="${tip},${MIDDLE} ${back},${MIDDLE - 4.5} ${back},${MIDDLE + 4.5}"></polygon>
    <text class="words" x=${(from + to) / 2} y=${MIDDLE - 9}>${words}</text>` as TemplateResult;
}

function drawn({ name, type }: Named, x: number): TemplateResult {
  return svg`<g class="node ${type}">
    <circle cx=${x} cy=${MIDDLE} r=${RADIUS}></circle>
    <g transform="translate(${x - ICON / 2} ${MIDDLE - ICON / 2})">${icon(type)}</g>
    <title>${name}</title>
    ${labelLines(name).map((line, index) => svg`<text lang="zh-CN" x=${x} y=${MIDDLE + RADIUS + 17 + index * 16}>${line}</text>`)}
  </g>` as TemplateResult;
}

/** A text as far as there is room for it. */
export function shortened(text: string, room: number): string {
  const letters = [...text];
  if (widthOf(letters) <= room) {
    return text;
  }
  while (letters.length > 0 && widthOf(letters) + 1 > room) {
    letters.pop();
  }
  return `${letters.join('')}…`;
}
