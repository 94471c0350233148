import type { Problem } from '../../api/refused.ts';
import { ask } from '../../api/ask.ts';
import type { NeighborOrder, RelationType } from '../../api/schema.ts';
import { GraphEntitiesDocument, GraphNeighborsDocument, GraphRelationsDocument, type GraphNeighborsQueryVariables } from '../graph.graphql.ts';
import type { EntityFacts, RelationFacts } from '../model/facts.ts';
import type { Found } from '../model/growing.ts';
import { EXPANSION_LIMIT } from '../model/limits.ts';
import { entityFacts, relationFacts } from './reading.ts';

export interface Neighbours extends Found {
  /** False when the server weighed only some of the candidates. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

export interface KnownAndMissing {
  readonly entities: readonly EntityFacts[];
  readonly missing: readonly string[];
}

export interface ExpandOptions {
  readonly relationTypes: readonly RelationType[] | null;
  readonly orderBy: NeighborOrder;
}

export const DEFAULT_EXPANSION: ExpandOptions = { relationTypes: null, orderBy: 'DEGREE' };

/** What the API takes at once. */
const MOST_ENTITIES = 100;
const MOST_CENTERS = 20;
const MOST_NEIGHBOURS = 100;

/** The variables of the question behind an expansion, also for "copy the query". */
export function neighbourVariables(center: string, shown: Iterable<string>, options: ExpandOptions): GraphNeighborsQueryVariables {
  return {
    ids: [center],
    excludeIds: [...shown].filter(id => id !== center),
    onlyIds: null,
    relationTypes: options.relationTypes === null ? null : [...options.relationTypes],
    orderBy: options.orderBy,
    limit: EXPANSION_LIMIT,
  };
}

/** Entities by their ids, each once, and the ids that nothing has any more. A merged id gives what it became. */
export async function entities(ids: readonly string[], signal: AbortSignal): Promise<KnownAndMissing> {
  const answers = await Promise.all(chunks(ids, MOST_ENTITIES).map(some => ask(GraphEntitiesDocument, { ids: some }, signal)));
  const nodes = answers.flatMap(({ data }) => data.nodes);
  const known = nodes.flatMap(node => (node !== null && 'relationCounts' in node ? [entityFacts(node)] : []));
  return {
    entities: [...new Map(known.map(entity => [entity.id, entity] as const)).values()],
    missing: ids.filter((_, i) => nodes[i] === null),
  };
}

/** The best neighbours that are not shown yet, with their relations to the center and to each other. */
export async function neighbours(
  center: string,
  shown: Iterable<string>,
  options: ExpandOptions,
  signal: AbortSignal,
): Promise<Neighbours> {
  const { data, problems } = await ask(GraphNeighborsDocument, neighbourVariables(center, shown, options), signal);
  const { nodes, relations, complete } = data.neighborhood;
  return { entities: nodes.map(({ node }) => entityFacts(node)), relations: relations.map(relationFacts), complete, problems };
}

/** All relations of some entities with any of a set. */
export async function relationsOf(
  ids: readonly string[],
  among: readonly string[],
  signal: AbortSignal,
): Promise<readonly RelationFacts[]> {
  const answers = await Promise.all(
    chunks(ids, MOST_CENTERS).map(some => ask(GraphRelationsDocument, { ids: some, onlyIds: [...among], limit: MOST_NEIGHBOURS }, signal)),
  );
  const relations = answers.flatMap(({ data }) => data.neighborhood.relations.map(relationFacts));
  return [...new Map(relations.map(relation => [relation.id, relation] as const)).values()];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
