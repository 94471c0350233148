import type { Problem } from '../../api/refused.ts';
import { DEFAULT_EXPANSION, entities, neighbours, relationsOf, type ExpandOptions } from '../data/graph-source.ts';
import { Layouts } from '../layout/layouts.ts';
import { EMPTY, type GraphState, type LayoutName } from '../model/graph-state.ts';
import { addRelations, addRoots, collapse, excessOf, expand, place, type Found } from '../model/growing.ts';
import { History } from '../model/history.ts';
import { remainingOf } from '../model/remaining.ts';
import { sceneOf, type Scene, type SceneNode } from '../model/scene.ts';
import { layoutGraph } from './layout-graph.ts';
import type { SavedGraph } from './saved-graph.ts';

export const SESSION_CHANGED = 'session-changed';

/** How many entities did not fit, when an expansion was refused. */
export interface Refusal {
  readonly excess: number;
}

/** One user's work on one graph: its history, what is being asked, and what went wrong. Tells `SESSION_CHANGED`. */
export class GraphSession extends EventTarget {
  private readonly history = new History<GraphState>(EMPTY);
  private readonly layouts = new Layouts();
  private drawn: { readonly state: GraphState; readonly scene: Scene } | null = null;
  private asking = new AbortController();
  private retryLast: (() => void) | null = null;

  /** How many questions are under way, and since when the oldest. */
  pending = 0;
  pendingSince = 0;
  failure: unknown = null;
  refusal: Refusal | null = null;
  missing: readonly string[] = [];
  problems: readonly Problem[] = [];
  /** False after an expansion that looked at some candidates only. */
  complete = true;
  /** What was expanded last: for "copy the query". */
  lastExpansion: { readonly center: string; readonly options: ExpandOptions } | null = null;

  get state(): GraphState {
    return this.history.present;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  get scene(): Scene {
    if (this.drawn?.state !== this.state) {
      this.drawn = { state: this.state, scene: sceneOf(this.state) };
    }
    return this.drawn.scene;
  }

  /** Runs a command that can be undone. */
  do(command: (state: GraphState) => GraphState): void {
    this.history.record(command(this.state));
    this.changed();
    void this.placeNewcomers();
  }

  /** Runs a command that is no step of its own, such as selecting. */
  amend(command: (state: GraphState) => GraphState): void {
    this.history.amend(command(this.state));
    this.changed();
  }

  undo(): void {
    if (this.history.undo()) {
      this.changed();
    }
  }

  redo(): void {
    if (this.history.redo()) {
      this.changed();
    }
  }

  /** Adds entities by their ids, with their relations to what is there. */
  add(ids: readonly string[]): Promise<void> {
    return this.ask(async signal => {
      const known = await entities(ids, signal);
      this.missing = known.missing;
      const added = idsOf(known);
      const relations = await relationsOf(added, [...this.state.entities.keys(), ...added], signal);
      const found = { entities: known.entities, relations };
      if (this.fits(found)) {
        this.history.record(addRoots(this.state, found));
        await this.placeNewcomers();
      }
    });
  }

  /** Opens a graph from an address, as it was as far as everything still exists. */
  open(saved: SavedGraph): Promise<void> {
    return this.ask(async signal => {
      const known = await entities(saved.ids, signal);
      this.missing = known.missing;
      const ids = idsOf(known);
      const relations = await relationsOf(ids, ids, signal);
      this.history.amend(saved.restore({ entities: known.entities, relations }));
      await this.placeNewcomers();
    });
  }

  /** Adds the best neighbours of an entity that are not shown, at most 25; then the lines between these and the rest. */
  expand(center: string, options: ExpandOptions = DEFAULT_EXPANSION): Promise<void> {
    return this.ask(async signal => {
      const shown = [...this.state.entities.keys()].filter(id => !this.state.hidden.has(id));
      const found = await neighbours(center, shown, options, signal);
      this.complete = found.complete;
      this.problems = found.problems;
      this.lastExpansion = { center, options };
      if (!this.fits(found)) {
        return;
      }
      const reached = [...idsOf(found), ...neighboursIn(this.state, center)];
      const expansion = { id: `${center}@${this.state.expansions.length}`, center, entities: new Set(reached) };
      this.history.record(expand(this.state, expansion, found));
      await this.placeNewcomers();
      const open = found.entities.filter(entity => remainingOf(this.state, entity) > 0).map(entity => entity.id);
      const relations = await relationsOf(open, [...this.state.entities.keys()], signal);
      if (relations.length > 0) {
        this.history.amend(addRelations(this.state, relations));
      }
    });
  }

  /** Takes back the last expansion of an entity. */
  collapse(center: string): void {
    const last = this.state.expansions.findLast(expansion => expansion.center === center);
    if (last !== undefined) {
      this.do(state => collapse(state, last.id));
    }
  }

  async layout(name: LayoutName): Promise<void> {
    this.history.record({ ...this.state, layout: name });
    await this.arrange(name, () => true);
  }

  cancel(): void {
    this.asking.abort();
    this.asking = new AbortController();
  }

  retry(): void {
    this.failure = null;
    this.retryLast?.();
  }

  dismiss(): void {
    this.failure = null;
    this.refusal = null;
    this.missing = [];
    this.complete = true;
    this.changed();
  }

  close(): void {
    this.cancel();
    this.layouts.close();
  }

  /** Gives places to nodes that have none; the others do not move. */
  private async placeNewcomers(): Promise<void> {
    const isNew = (node: SceneNode) => node.position === null;
    const newcomers = this.scene.nodes.filter(isNew).length;
    if (newcomers > 0) {
      const all = newcomers === this.scene.nodes.length;
      await this.arrange(all ? this.state.layout : 'force', isNew);
    }
  }

  private async arrange(name: LayoutName, isFree: (node: SceneNode) => boolean): Promise<void> {
    const before = this.state;
    const positions = await this.layouts.run(name, layoutGraph(before, this.scene, isFree));
    // When the user has gone on or back meanwhile, the places are of a graph that is no longer shown.
    if (positions !== null && this.state.entities === before.entities && this.state.groups === before.groups) {
      this.history.amend(place(this.state, positions));
    }
    this.changed();
  }

  private fits(found: Found): boolean {
    const excess = excessOf(this.state, found);
    this.refusal = excess > 0 ? { excess } : null;
    return excess === 0;
  }

  private async ask(question: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.asking;
    this.failure = null;
    this.retryLast = () => void this.ask(question);
    this.pendingSince = this.pending === 0 ? performance.now() : this.pendingSince;
    this.pending++;
    this.changed();
    try {
      await question(signal);
    } catch (failure) {
      if (!signal.aborted) {
        this.failure = failure;
      }
    } finally {
      this.pending--;
      this.changed();
    }
  }

  private changed(): void {
    this.dispatchEvent(new Event(SESSION_CHANGED));
  }
}

function idsOf(found: Pick<Found, 'entities'>): string[] {
  return found.entities.map(entity => entity.id);
}

function neighboursIn(state: GraphState, center: string): string[] {
  return [...state.relations.values()].flatMap(({ from, to }) => (from === center ? [to] : to === center ? [from] : []));
}
