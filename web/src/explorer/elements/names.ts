import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Asking } from '../api/asking.ts';
import { setParams } from '../app/place.ts';
import { NamesDocument, type NamesQuery, type NamesQueryVariables } from './names.graphql.ts';
import type { EntityNameFragment } from '../api/evidence.graphql.ts';

/** What the ids of an address are called. Ids of what was merged are exchanged in the address, those of what is gone are told. */
export class Names implements ReactiveController {
  readonly #asking: Asking<NamesQuery, NamesQueryVariables>;
  readonly #known = new Map<string, EntityNameFragment>();
  #gone: readonly string[] = [];
  #merged: readonly string[] = [];
  #read: unknown = null;

  /** @param ids at most 100 */
  constructor(
    host: ReactiveControllerHost,
    private readonly ids: () => readonly string[],
  ) {
    this.#asking = new Asking(host, NamesDocument, () => (ids().length > 0 ? { ids: [...ids()] } : null));
    host.addController(this);
  }

  get known(): ReadonlyMap<string, EntityNameFragment> {
    this.#take();
    return this.#known;
  }

  /** Ids that name nothing any more. */
  get gone(): readonly string[] {
    this.#take();
    return this.#gone;
  }

  /** The names of what ids of the address were merged into. */
  get merged(): readonly string[] {
    this.#take();
    return this.#merged;
  }

  /** Whether these ids are known to name something or nothing. */
  settled(ids: readonly string[]): boolean {
    this.#take();
    return ids.every(id => this.#known.has(id) || this.#gone.includes(id));
  }

  get failure(): unknown {
    return this.#asking.failure;
  }

  retry(): void {
    this.#asking.retry();
  }

  hostUpdated(): void {
    const moved = new Map(this.ids().flatMap(id => (this.#known.get(id)?.id ?? id) === id ? [] : [[id, this.#known.get(id)?.id ?? id]]));
    if (moved.size > 0) {
      this.#merged = [...moved.values()].map(id => this.#known.get(id)?.name ?? id);
      const params = new URLSearchParams(location.search);
      const renamed = [...params].map(([name, value]) => [name, value.split(',').map(id => moved.get(id) ?? id).join(',')]);
      setParams(Object.fromEntries(renamed) as Record<string, string>, { replace: true });
    }
  }

  #take(): void {
    const { answer, variables } = this.#asking;
    if (!answer || !variables || answer === this.#read) {
      return;
    }
    this.#read = answer;
    const ids = variables.ids as readonly string[];
    answer.data.nodes.forEach((node, index) => {
      const id = ids[index];
      if (id && node && 'name' in node) {
        this.#known.set(id, node).set(node.id, node);
      }
    });
    this.#gone = ids.filter(id => !this.#known.has(id));
  }
}
