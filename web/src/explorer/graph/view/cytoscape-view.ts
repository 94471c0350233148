import cytoscape, { type Core, type SingularElementArgument } from 'cytoscape';
import type { Point } from '../model/graph-state.ts';
import type { Scene } from '../model/scene.ts';
import { styleOf } from './cytoscape-style.ts';
import { elementsOf } from './elements.ts';
import { fitted } from './fitting.ts';
import { listen, selectInside } from './gestures.ts';
import type { GraphGestures, GraphView, PlacedLabel, Viewport } from './graph-view.ts';
import { LabelLayer } from './label-layer.ts';
import { SceneLabels } from './labels-of.ts';
import { Lasso } from './lasso.ts';
import { currentPalette } from './palette.ts';
import { picture } from './picture.ts';

const MOTION_MILLIS = 220;
/** From so many elements on, panning and zooming move a picture of the graph, which is drawn anew at the end. */
const TEXTURE_FROM = 900;

/** The renderer's own switch: the library takes it as an option of the start only. */
interface Renderer {
  textureOnViewport: boolean;
}

/** {@link GraphView} by cytoscape.js. */
export class CytoscapeView implements GraphView {
  private readonly cy: Core;
  private readonly labelLayer: LabelLayer;
  private readonly loop: Lasso;
  private readonly names = new SceneLabels();
  private scene: Scene = { nodes: [], lines: [] };
  private emphasized: ReadonlySet<string> = new Set();
  private hovered: string | null = null;

  constructor(
    private readonly host: HTMLElement,
    gestures: GraphGestures,
  ) {
    keepFromWritingStyles();
    this.cy = cytoscape({
      container: host,
      style: this.style(),
      minZoom: 0.04,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      pixelRatio: Math.min(2, window.devicePixelRatio),
    });
    this.labelLayer = new LabelLayer(host, key => this.anchorOf(key), () => this.cy.forceRender());
    this.loop = new Lasso(host, () => this.viewport(), loop => selectInside(this.cy, gestures, loop));
    this.paintLabels();
    listen(this.cy, gestures, key => this.point(key));
    this.cy.on('render', () => this.labelLayer.draw(this.viewport()));
    this.cy.on('position', 'node', () => this.labelLayer.moved());
  }

  show(scene: Scene, motion: boolean): void {
    this.scene = scene;
    const wanted = elementsOf(scene);
    const ids = new Set(wanted.map(({ data }) => data.id));
    this.cy.batch(() => {
      this.cy.elements().filter(element => !ids.has(element.id())).remove();
      for (const element of wanted) {
        const shown = this.cy.getElementById(element.data.id!);
        if (shown.nonempty() && !isTurned(shown, element)) {
          shown.data(element.data);
          shown.classes(element.classes as string[]);
        } else {
          shown.remove();
          this.cy.add(element);
        }
      }
    });
    this.move(motion);
    (this.cy as unknown as { renderer(): Renderer }).renderer().textureOnViewport = wanted.length >= TEXTURE_FROM;
    this.relabel();
  }

  fit(covered: number, motion: boolean): void {
    this.cy.resize();
    const view = fitted(this.scene, { width: this.cy.width(), height: this.cy.height(), covered }, this.cy.minZoom());
    if (view === null) {
      return;
    }
    this.cy.stop();
    if (motion) {
      this.cy.animate({ ...view }, { duration: MOTION_MILLIS, easing: 'ease-out-cubic' });
    } else {
      this.cy.viewport({ ...view });
    }
  }

  isInView(key: string): boolean {
    const { x1, x2, y1, y2 } = this.cy.extent();
    const point = this.anchorOf(key);
    return point !== null && point.x > x1 && point.x < x2 && point.y > y1 && point.y < y2;
  }

  point(key: string | null): void {
    this.cy.elements('.hovered').removeClass('hovered');
    this.hovered = key;
    if (key !== null) {
      this.cy.getElementById(key).addClass('hovered');
    }
    this.host.classList.toggle('pointing', key !== null);
    this.relabel();
  }

  reveal(key: string): void {
    if (!this.isInView(key)) {
      this.cy.center(this.cy.getElementById(key));
    }
  }

  zoomBy(factor: number): void {
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: middle });
  }

  viewport(): Viewport {
    return { zoom: this.cy.zoom(), pan: { ...this.cy.pan() } };
  }

  emphasize(keys: ReadonlySet<string>): void {
    this.emphasized = keys;
    this.relabel();
  }

  lasso(on: boolean): void {
    this.loop.set(on);
  }

  resized(): void {
    this.cy.resize();
    const [only, ...others] = this.scene.nodes.filter(node => node.selected);
    if (only !== undefined && others.length === 0) {
      this.reveal(only.key);
    }
    this.relabel();
  }

  repaint(): void {
    this.cy.style(this.style());
    this.paintLabels();
    this.relabel();
  }

  labels(): readonly PlacedLabel[] {
    return this.labelLayer.placed(this.viewport());
  }

  png(): Promise<Blob> {
    return picture(this.cy, this.labelLayer, currentPalette().paper, () => this.relabel());
  }

  close(): void {
    this.loop.close();
    this.labelLayer.close();
    this.cy.destroy();
  }

  /** For browser tests, which need something to click. */
  get graph(): Core {
    return this.cy;
  }

  private move(motion: boolean): void {
    for (const { key, position } of this.scene.nodes) {
      const node = this.cy.getElementById(key);
      if (position === null || (node.position().x === position.x && node.position().y === position.y)) {
        continue;
      }
      node.stop();
      if (motion && !node.grabbed()) {
        node.animate({ position: { ...position } }, { duration: MOTION_MILLIS, easing: 'ease-out-cubic' });
      } else {
        node.position({ ...position });
      }
    }
  }

  private relabel(): void {
    this.labelLayer.set(this.names.of(this.scene, this.emphasized, this.hovered));
    this.cy.forceRender();
  }

  private paintLabels(): void {
    const { ink, inkSoft, paper } = currentPalette();
    this.labelLayer.colors(ink, inkSoft, paper);
  }

  private style(): ReturnType<typeof styleOf> {
    return styleOf(currentPalette());
  }

  private anchorOf(key: string): Point | null {
    const element = this.cy.getElementById(key);
    if (element.empty()) {
      return null;
    }
    if (element.isNode()) {
      return element.position();
    }
    const [a, b] = [this.positionOf(element, 'source'), this.positionOf(element, 'target')];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  private positionOf(line: SingularElementArgument, end: 'source' | 'target'): Point {
    return this.cy.getElementById(line.data(end) as string).position();
  }
}

/** Where the surest relation now leads the other way: ends of lines can't be changed in place. */
function isTurned(shown: SingularElementArgument, element: cytoscape.ElementDefinition): boolean {
  return shown.isEdge() && (shown.data('source') !== element.data.source || shown.data('target') !== element.data.target);
}

/** The library writes a style element unless one of this id is there, and the Content-Security-Policy has none. */
function keepFromWritingStyles(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) === null) {
    document.head.append(Object.assign(document.createElement('meta'), { id }));
  }
}
