/** A place that the user kept or was at. */
export interface View {
  readonly name: string;
  readonly href: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

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
  add(name: string, href: string): void {
    const others = this.list().filter(view => view.href !== href);
    this.#keep([{ name, href, at: Date.now() }, ...others].slice(0, this.most));
  }

  remove(href: string): void {
    this.#keep(this.list().filter(view => view.href !== href));
  }

  #keep(views: readonly View[]): void {
    localStorage.setItem(this.key, JSON.stringify(views));
  }
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && 'name' in value && 'href' in value && 'at' in value;
}

/** Views that the user saved by name. */
export const savedViews = new Views('ug.saved', 200);

/** Entities and articles that the user looked at. */
export const recentViews = new Views('ug.recent', 12);
