import type { Found } from '../model/growing.ts';
import type { Filter } from '../model/filter.ts';
import { LAYOUTS, type Expansion, type GraphState, type LayoutName, type Point } from '../model/graph-state.ts';
import { EMPTY } from '../model/graph-state.ts';
import { filterOf, filterParams } from './saved-filter.ts';

/** A graph as an address holds it: all but what the server knows. */
export interface SavedGraph {
  readonly ids: readonly string[];
  restore(found: Found): GraphState;
}

/** Beyond this many nodes the places are not kept: the layout finds them again, nearly the same. */
const MOST_PLACES = 400;

/**
 * Writes a state into the query (`ids`: what was asked for; filters) and the fragment (what the canvas added to that), which
 * is never sent to the server and so may be long. Entities stand in the fragment by their number in `ids` and `more`.
 */
export function saved(state: GraphState): { readonly query: URLSearchParams; readonly fragment: URLSearchParams } {
  const roots = [...state.roots];
  const others = [...state.entities.keys()].filter(id => !state.roots.has(id));
  const numbers = new Map([...roots, ...others].map((id, i) => [id, i.toString(36)] as const));
  const list = (ids: Iterable<string>) => [...ids].flatMap(id => numbers.get(id) ?? []).join('.');
  const query = filterParams(state.filter);
  put(query, 'ids', roots.join(','));
  put(query, 'layout', state.layout === 'force' ? '' : state.layout);
  const fragment = new URLSearchParams();
  put(fragment, 'more', others.join(','));
  put(fragment, 'expanded', state.expansions.map(({ center, entities }) => list([center, ...entities])).join('_'));
  put(fragment, 'hidden', list(state.hidden));
  put(fragment, 'pinned', list(state.pinned));
  put(fragment, 'groups', [...state.groups.values()].map(list).join('_'));
  put(fragment, 'selected', [...state.selected].map(key => list(key.split(' '))).filter(Boolean).join('_'));
  put(fragment, 'at', numbers.size > MOST_PLACES ? '' : [...numbers.keys()].map(id => placeText(state.positions.get(id))).join('_'));
  return { query, fragment };
}

/** Reads what `saved` wrote; null when nothing is asked for. Parts that make no sense are left out. */
export function readSaved(query: URLSearchParams, fragment: URLSearchParams): SavedGraph | null {
  const roots = items(query.get('ids'), ',');
  const ids = [...roots, ...items(fragment.get('more'), ',')];
  return ids.length === 0 ? null : { ids, restore: found => restore(ids, new Set(roots), query, fragment, found) };
}

function restore(
  ids: readonly string[],
  roots: ReadonlySet<string>,
  query: URLSearchParams,
  fragment: URLSearchParams,
  found: Found,
): GraphState {
  const entities = new Map(found.entities.map(entity => [entity.id, entity] as const));
  const listed = (text: string) =>
    items(text, '.').flatMap(number => ids[Number.parseInt(number, 36)] ?? []).filter(id => entities.has(id));
  const lists = (name: string) => items(fragment.get(name), '_').map(listed);
  const filter: Filter = filterOf(query);
  return {
    ...EMPTY,
    entities,
    relations: new Map(found.relations.map(relation => [relation.id, relation] as const)),
    // An id that was merged away answers with another: that one was then asked for.
    roots: new Set([...roots].filter(id => entities.has(id)).concat([...entities.keys()].filter(id => !ids.includes(id)))),
    expansions: lists('expanded').flatMap(expansionOf),
    hidden: new Set(listed(fragment.get('hidden') ?? '')),
    pinned: new Set(listed(fragment.get('pinned') ?? '')),
    groups: new Map(lists('groups').filter(members => members.length > 1).map(members => [`group:${members[0]}`, new Set(members)])),
    selected: new Set(lists('selected').map(keys => keys.toSorted().join(' ')).filter(Boolean)),
    positions: placesOf(ids, fragment),
    filter,
    layout: LAYOUTS.find(name => name === query.get('layout')) ?? ('force' satisfies LayoutName),
  };
}

function expansionOf([center, ...entities]: readonly string[], index: number): Expansion[] {
  return center === undefined ? [] : [{ id: `${center}@${index}`, center, entities: new Set(entities) }];
}

function placesOf(ids: readonly string[], fragment: URLSearchParams): Map<string, Point> {
  const places = (fragment.get('at') ?? '').split('_').map(text => text.split('.').map(Number));
  return new Map(
    places.flatMap(([x, y], i) => {
      const id = ids[i];
      return id === undefined || x === undefined || y === undefined || !Number.isFinite(x + y) ? [] : [[id, { x, y }] as const];
    }),
  );
}

function placeText(point: Point | undefined): string {
  return point === undefined ? '' : `${Math.round(point.x)}.${Math.round(point.y)}`;
}

function items(text: string | null, separator: string): string[] {
  return (text ?? '').split(separator).filter(item => item !== '');
}

function put(params: URLSearchParams, name: string, value: string): void {
  if (value !== '') {
    params.set(name, value);
  }
}
