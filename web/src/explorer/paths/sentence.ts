import { linkWords } from '../elements/link-words.ts';
import type { PathsQuery } from './paths.graphql.ts';

export type Path = PathsQuery['paths']['paths'][number];
export type Hop = Path['hops'][number];
export type Named = Path['nodes'][number];
export type Link = Hop['relation'];

/** A hop as it is written between two names: `—隶属→` along the relation, `←参加—` against it. */
export function arrow(link: Parameters<typeof linkWords>[0], forward: boolean): string {
  return forward ? `—${linkWords(link)}→` : `←${linkWords(link)}—`;
}

/** A path as a sentence: 甲 —任职（主席）→ 乙 ←参加— 丙. */
export function sentence(path: Pick<Path, 'nodes' | 'hops'>): string {
  return path.nodes
    .flatMap(({ name }, index) => {
      const hop = path.hops[index - 1];
      return hop ? [arrow(hop.relation, hop.forward), name] : [name];
    })
    .join(' ');
}

/** A hop with both its ends, in the order of the path. */
export interface Step {
  readonly from: Named;
  readonly to: Named;
  readonly hop: Hop;
}

export function steps(path: Pick<Path, 'nodes' | 'hops'>): readonly Step[] {
  return path.hops.flatMap((hop, index) => {
    const from = path.nodes[index];
    const to = path.nodes[index + 1];
    return from && to ? [{ from, to, hop }] : [];
  });
}
