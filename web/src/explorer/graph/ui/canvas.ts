import { css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { THEME_CHANGED } from '../../app/preferences.ts';
import { base } from '../../design/base.ts';
import { Localized } from '../../elements/localized.ts';
import { pin, select } from '../model/arranging.ts';
import type { Point } from '../model/graph-state.ts';
import { SESSION_CHANGED, type GraphSession } from '../session/graph-session.ts';
import { g } from '../texts.ts';
import { CytoscapeView } from '../view/cytoscape-view.ts';
import type { GraphView } from '../view/graph-view.ts';

/** Told when the user wants the menu of a node, a line or the canvas. */
export class MenuEvent extends Event {
  constructor(
    readonly key: string | null,
    readonly at: Point,
  ) {
    super('graph-menu', { bubbles: true, composed: true });
  }
}

/** Told when a node is to be expanded. */
export class ExpandEvent extends Event {
  constructor(readonly key: string) {
    super('graph-expand', { bubbles: true, composed: true });
  }
}

/** The place where a session is drawn. */
@customElement('ug-graph-canvas')
export class GraphCanvas extends Localized {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        background: var(--paper);
        touch-action: none;
      }
      .graph {
        position: absolute;
        inset: 0;
        outline-offset: -3px;
        accent-color: var(--accent);
      }
      .graph.pointing {
        cursor: pointer;
      }
      .graph > .labels,
      .graph > .lasso {
        position: absolute;
        inset: 0;
        z-index: 5;
        width: 100%;
        height: 100%;
      }
      .graph > .labels {
        pointer-events: none;
      }
      .graph > .lasso {
        cursor: crosshair;
      }
    `,
  ];

  @property({ attribute: false }) session!: GraphSession;
  /** How many pixels at the left are covered by something else. */
  @property({ type: Number }) covered = 0;
  /** Whether browser tests may reach the graph and its session as `window.__graph` and `window.__session`. */
  @property({ type: Boolean }) exposed = false;
  @query('.graph') private readonly host!: HTMLElement;

  private canvas: GraphView | null = null;
  private shown: ReadonlySet<string> = new Set();
  private readonly resized = new ResizeObserver(() => this.canvas?.resized());
  private readonly draw = (): void => this.show();
  private readonly repaint = (): void => this.canvas?.repaint();

  /** The drawing; there once the element is. */
  get view(): GraphView | null {
    return this.canvas;
  }

  override render(): unknown {
    return html`<div class="graph" tabindex="0" role="application" aria-label=${g('canvas')} @contextmenu=${prevent}></div>`;
  }

  fit(): void {
    this.canvas?.fit(this.covered, hasMotion());
  }

  override focus(): void {
    this.host.focus();
  }

  override firstUpdated(): void {
    const view = new CytoscapeView(this.host, {
      select: (keys, additive) => this.session.amend(state => select(state, additive ? toggled(state.selected, keys) : keys)),
      expand: key => this.dispatchEvent(new ExpandEvent(key)),
      menu: (key, at) => this.dispatchEvent(new MenuEvent(key, at)),
      dragged: positions => this.session.do(state => [...positions].reduce((next, [key, at]) => pin(next, key, at), state)),
    });
    this.canvas = view;
    if (this.exposed) {
      Object.assign(window, { __graph: view.graph, __session: this.session });
    }
    this.session.addEventListener(SESSION_CHANGED, this.draw);
    window.addEventListener(THEME_CHANGED, this.repaint);
    this.resized.observe(this.host);
    this.show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.removeEventListener(SESSION_CHANGED, this.draw);
    window.removeEventListener(THEME_CHANGED, this.repaint);
    this.resized.disconnect();
    this.canvas?.close();
    this.canvas = null;
  }

  /** Nodes appear once they have a place. When newcomers are out of view, the view widens; what is there does not move. */
  private show(): void {
    const { scene } = this.session;
    if (this.canvas === null || scene.nodes.some(node => node.position === null)) {
      return;
    }
    const first = this.shown.size === 0;
    const newcomers = scene.nodes.filter(node => !this.shown.has(node.key));
    this.canvas.show(scene, hasMotion() && !first);
    this.shown = new Set(scene.nodes.map(node => node.key));
    if (first && newcomers.length > 0) {
      this.canvas.fit(this.covered, false);
    } else if (newcomers.some(node => !this.canvas?.isInView(node.key))) {
      this.fit();
    }
  }
}

function hasMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function toggled(selected: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(selected);
  keys.forEach(key => next.delete(key) || next.add(key));
  return next;
}

function prevent(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-graph-canvas': GraphCanvas;
  }
  interface HTMLElementEventMap {
    'graph-menu': MenuEvent;
    'graph-expand': ExpandEvent;
  }
}
