/** Where the user is: a screen, what it is about, and its state. The address holds all of it. */
export interface Place {
  readonly screen: string;
  /** The id in the path, of screens that are about one thing; empty otherwise. */
  readonly id: string;
  readonly params: URLSearchParams;
}

/** Told to the window when the place has changed. */
export const PLACE_CHANGED = 'ug-place-changed';

/** Reads an address: `/entity/ID?…`, `/graph?…`; `/` is the search. */
export function placeOf(url: URL): Place {
  const [screen = '', id = ''] = url.pathname.split('/').slice(1);
  return { screen: screen || 'search', id: decodeURIComponent(id), params: url.searchParams };
}

export function currentPlace(): Place {
  return placeOf(new URL(window.location.href));
}

/** Goes to an address of this site; with `replace`, the step back leads past where the user was. */
export function go(href: string, { replace = false } = {}): void {
  const url = new URL(href, window.location.href);
  if (url.href === window.location.href) {
    return;
  }
  if (replace) {
    history.replaceState(null, '', url);
  } else {
    history.pushState(null, '', url);
  }
  window.dispatchEvent(new Event(PLACE_CHANGED));
}

/**
 * Changes parameters of the place. A value of null or '' takes the parameter away, so that addresses stay short.
 *
 * @param replace true for what the user would not want to step back through, such as each letter typed
 */
export function setParams(changes: Readonly<Record<string, string | null>>, { replace = false } = {}): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') {
      url.searchParams.delete(name);
    } else {
      url.searchParams.set(name, value);
    }
  }
  go(url.href, { replace });
}

/** A list parameter: `types=UNION,PERSON`. */
export function listParam(params: URLSearchParams, name: string): readonly string[] {
  return (params.get(name) ?? '').split(',').filter(item => item !== '');
}

/** The address of an entity's page. */
export function entityHref(id: string): string {
  return `/entity/${encodeURIComponent(id)}`;
}

/** The address of an article, with one of its statements in view. */
export function articleHref(id: string, statement?: string): string {
  return `/article/${encodeURIComponent(id)}${statement ? `?statement=${encodeURIComponent(statement)}` : ''}`;
}

/** The address of the graph that begins with these entities; one alone is shown with its best neighbours. */
export function graphHref(ids: readonly string[]): string {
  const list = ids.map(encodeURIComponent).join(',');
  return ids.length === 1 ? `/graph?ids=${list}&expand=${list}` : `/graph?ids=${list}`;
}
