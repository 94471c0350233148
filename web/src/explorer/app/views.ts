import type { IconName } from '../design/icons.ts';

/** A place that the user kept or was at. */
export interface View {
  readonly name: string;
  readonly href: string;
  /** What it is about, for its icon. */
  readonly icon?: IconName;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Told to the window when views were kept, renamed or removed. */
export const VIEWS_CHANGED = 'ug-views-changed';

/** Views that this browser remembers, newest first. They never leave it. */
export class Views {
  constructor(
    private readonly key: string,
    private readonly most: number,
  ) {}

  list(): readonly View[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isView) : [];
    } catch {
      return [];
    }
  }

  /** Keeps a view in front of the others; the same address is kept once. */
  add(name: string, href: string, icon?: IconName): void {
    const others = this.list().filter(view => view.href !== href);
    this.#keep([{ name, href, ...(icon ? { icon } : {}), at: Date.now() }, ...others].slice(0, this.most));
  }

  /** Gives a view another name; its place in the list stays. */
  rename(href: string, name: string): void {
    this.#keep(this.list().map(view => (view.href === href ? { ...view, name } : view)));
  }

  remove(href: string): void {
    this.#keep(this.list().filter(view => view.href !== href));
  }

  #keep(views: readonly View[]): void {
    localStorage.setItem(this.key, JSON.stringify(views));
    window.dispatchEvent(new Event(VIEWS_CHANGED));
  }
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && 'name' in value && 'href' in value && 'at' in value;
}

/** Views that the user saved by name. */
export const savedViews = new Views('ug.saved', 200);

/** Entities and articles that the user looked at. */
export const recentViews = new Views('ug.recent', 12);
