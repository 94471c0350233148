import type { LitElement } from 'lit';
import type { IconName } from '../design/icons.ts';
import type { Place } from './place.ts';

/** What every screen's element takes: the place, anew whenever the address changes. */
export interface ScreenElement extends LitElement {
  place: Place;
}

/** A screen: its element, which is loaded when it is first shown, and its entry in the navigation. */
export interface Screen {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
  /** Its entry in the navigation; none for screens that are only reached by links. */
  readonly entry?: { readonly icon: IconName; readonly key: string };
}

/** All screens by the first part of their path. A new one is a line here and a folder beside this one. */
export const SCREENS = {
  search: { tag: 'ug-search-screen', load: () => import('../search/search-screen.ts'), entry: { icon: 'search', key: 's' } },
  graph: { tag: 'ug-graph-screen', load: () => import('../graph/graph-screen.ts'), entry: { icon: 'graph', key: 'g' } },
  paths: { tag: 'ug-paths-screen', load: () => import('../paths/paths-screen.ts'), entry: { icon: 'paths', key: 'p' } },
  timeline: { tag: 'ug-timeline-screen', load: () => import('../timeline/timeline-screen.ts'), entry: { icon: 'timeline', key: 't' } },
  hierarchy: { tag: 'ug-hierarchy-screen', load: () => import('../hierarchy/hierarchy-screen.ts'), entry: { icon: 'hierarchy', key: 'h' } },
  dashboard: { tag: 'ug-dashboard-screen', load: () => import('../dashboard/dashboard-screen.ts'), entry: { icon: 'dashboard', key: 'd' } },
  entity: { tag: 'ug-entity-screen', load: () => import('../entity/entity-screen.ts') },
  article: { tag: 'ug-article-screen', load: () => import('../article/article-screen.ts') },
} as const satisfies Record<string, Screen>;

export type ScreenName = keyof typeof SCREENS;

export function isScreen(name: string): name is ScreenName {
  return Object.hasOwn(SCREENS, name);
}
