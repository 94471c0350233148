import cytoscape, { type Core, type EventObject, type SingularElementArgument } from 'cytoscape';
import type { Point } from '../model/graph-state.ts';
import type { Scene } from '../model/scene.ts';
import { styleOf } from './cytoscape-style.ts';
import { elementsOf } from './elements.ts';
import type { GraphGestures, GraphView, PlacedLabel, Viewport } from './graph-view.ts';
import { LabelLayer } from './label-layer.ts';
import { SceneLabels } from './labels-of.ts';
import { Lasso } from './lasso.ts';
import { currentPalette } from './palette.ts';
import { picture } from './picture.ts';

const MOTION_MILLIS = 220;
/** Room for the labels of the outermost nodes. */
const PADDING = 64;
/** Notices and the status line lie over the lowest part. */
const FOOT = 64;
const LARGEST_FIT = 1.4;
const NARROW = 700;
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
    private readonly gestures: GraphGestures,
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
    this.loop = new Lasso(host, () => this.viewport(), loop => this.selectInside(loop));
    this.paintLabels();
    this.listen();
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
    const box = boxOf(this.scene);
    const [width, height] = [this.cy.width() - covered, this.cy.height() - FOOT];
    if (this.cy.elements().empty() || width <= 0) {
      return;
    }
    const zoom = Math.max(this.cy.minZoom(), Math.min(LARGEST_FIT, (width - 2 * PADDING) / box.w, (height - 2 * PADDING) / box.h));
    const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
    const pan = { x: covered + width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom };
    this.cy.stop();
    if (motion) {
      this.cy.animate({ zoom, pan }, { duration: MOTION_MILLIS, easing: 'ease-out-cubic' });
    } else {
      this.cy.viewport({ zoom, pan });
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

  private listen(): void {
    this.cy.on('render', () => this.labelLayer.draw(this.viewport()));
    this.cy.on('tap', event => this.isNarrow || this.tapped(event));
    this.cy.on('onetap', event => this.isNarrow && this.tapped(event));
    this.cy.on('dbltap', 'node', event => this.expand(keyOf(event)!));
    this.cy.on('cxttap', event => this.gestures.menu(keyOf(event), pageOf(event)));
    this.cy.on('taphold', 'node', event => this.gestures.menu(keyOf(event), pageOf(event)));
    this.cy.on('dragfreeon', 'node', event => this.gestures.dragged(new Map([[keyOf(event)!, { ...event.target.position() }]])));
    this.cy.on('mouseover', 'node, edge', event => this.point(keyOf(event)));
    this.cy.on('mouseout', 'node, edge', () => this.point(null));
    this.cy.on('position', 'node', () => this.labelLayer.moved());
  }

  /** On a phone a selection opens a panel where the second tap of two would land: so it waits until there is none. */
  private get isNarrow(): boolean {
    return this.host.clientWidth < NARROW;
  }

  private expand(key: string): void {
    this.gestures.select([key], false);
    this.gestures.expand(key);
  }

  private tapped(event: EventObject): void {
    const key = keyOf(event);
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    this.gestures.select(key === null ? [] : [key], shiftKey || ctrlKey || metaKey);
  }

  private selectInside(isInside: (point: Point) => boolean): void {
    const inside = this.cy.nodes().filter(node => node.data('kind') !== 'more' && isInside(node.position()));
    this.gestures.select(inside.map(node => node.id()), false);
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

/** Around all nodes where they will be, also while they still glide there. */
function boxOf(scene: Scene): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  const xs = scene.nodes.map(({ position }) => position?.x ?? 0);
  const ys = scene.nodes.map(({ position }) => position?.y ?? 0);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(1, Math.max(...xs) - x), h: Math.max(1, Math.max(...ys) - y) };
}

/** Where the surest relation now leads the other way: ends of lines can't be changed in place. */
function isTurned(shown: SingularElementArgument, element: cytoscape.ElementDefinition): boolean {
  return shown.isEdge() && (shown.data('source') !== element.data.source || shown.data('target') !== element.data.target);
}

function keyOf(event: EventObject): string | null {
  return event.target === event.cy ? null : (event.target.id() as string);
}

function pageOf(event: EventObject): Point {
  const { left, top } = event.cy.container()!.getBoundingClientRect();
  return { x: event.renderedPosition.x + left, y: event.renderedPosition.y + top };
}

/** The library writes a style element unless one of this id is there, and the Content-Security-Policy has none. */
function keepFromWritingStyles(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) === null) {
    document.head.append(Object.assign(document.createElement('meta'), { id }));
  }
}
