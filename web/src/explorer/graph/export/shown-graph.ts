import type { EntityFacts, RelationFacts } from '../model/facts.ts';
import type { GraphState } from '../model/graph-state.ts';
import { sceneOf } from '../model/scene.ts';

/** What an export writes: the entities and relations that are drawn, members of groups as themselves. */
export interface ShownGraph {
  readonly entities: readonly EntityFacts[];
  readonly relations: readonly RelationFacts[];
}

export function shownGraph(state: GraphState): ShownGraph {
  const scene = sceneOf({ ...state, groups: new Map() });
  return {
    entities: scene.nodes.flatMap(node => (node.kind === 'entity' ? [node.entity] : [])),
    relations: scene.lines.flatMap(line => line.relations),
  };
}

/** The sentences behind a relation with their articles, in one text: for formats without lists. */
export function evidenceText(relation: RelationFacts): string {
  return relation.evidence
    .map(({ sentence, quote, article }) => `${sentence ?? quote}（${[article.headline, article.publishedOn].filter(Boolean).join('，')}）`)
    .join('\n');
}

/** The role, post or award. */
export function detailOf(relation: RelationFacts): string | null {
  return relation.title ?? relation.award ?? relation.role;
}
