import type { EntityFacts, RelationFacts } from './facts.ts';
import { NO_FILTER, type Filter } from './filter.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What one expansion answered with. `entities` are all that it showed, also those that were there before. */
export interface Expansion {
  readonly id: string;
  readonly center: string;
  readonly entities: ReadonlySet<string>;
}

export const LAYOUTS = ['force', 'hierarchy', 'concentric', 'time'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** All that the canvas shows. Never changed in place: a command answers with the next state, so undo is exact. */
export interface GraphState {
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly relations: ReadonlyMap<string, RelationFacts>;
  /** What the user asked for by search or link; collapsing never takes it away. */
  readonly roots: ReadonlySet<string>;
  readonly expansions: readonly Expansion[];
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Keys of the scene: entities, groups or lines. */
  readonly selected: ReadonlySet<string>;
  /** Members by the key of their group; an entity is in one group at most. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** By key of the scene's node. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly filter: Filter;
  readonly layout: LayoutName;
}

export const EMPTY: GraphState = {
  entities: new Map(),
  relations: new Map(),
  roots: new Set(),
  expansions: [],
  hidden: new Set(),
  pinned: new Set(),
  selected: new Set(),
  groups: new Map(),
  positions: new Map(),
  filter: NO_FILTER,
  layout: 'force',
};
