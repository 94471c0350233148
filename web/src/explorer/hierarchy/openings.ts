/** Which organisations are open in the tree, and how many pages of what is below each are shown. */
export type Openings = ReadonlyMap<string, number>;

/** Reads the address: `open=ID,ID~3`. */
export function readOpenings(text: string): Openings {
  return new Map(
    text
      .split(',')
      .filter(item => item !== '')
      .map(item => {
        const [id = '', pages] = item.split('~');
        return [id, Math.max(1, Number(pages) || 1)];
      }),
  );
}

export function writeOpenings(openings: Openings): string {
  return [...openings].map(([id, pages]) => (pages > 1 ? `${id}~${pages}` : id)).join(',');
}

export function withOpen(openings: Openings, ids: readonly string[]): Openings {
  return new Map([...openings, ...ids.filter(id => !openings.has(id)).map(id => [id, 1] as const)]);
}

export function withClosed(openings: Openings, id: string): Openings {
  return new Map([...openings].filter(([open]) => open !== id));
}

export function withMore(openings: Openings, id: string): Openings {
  return new Map([...openings, [id, (openings.get(id) ?? 1) + 1]]);
}

interface Step {
  readonly node: { readonly id: string };
  readonly distance: number;
  readonly relation: { readonly from: { readonly id: string } };
}

/** The ids from an organisation up to a top, along one chain: where several stand above it, the first. */
export function chainUp(id: string, ancestors: readonly Step[]): readonly string[] {
  const chain: string[] = [];
  let at: string | undefined = id;
  while (at !== undefined) {
    const from: string = at;
    const next = ancestors.find(step => step.relation.from.id === from && !chain.includes(step.node.id));
    at = next?.node.id;
    if (at !== undefined) {
      chain.push(at);
    }
  }
  return chain;
}
