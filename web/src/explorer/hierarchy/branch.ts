import type { EvidenceFragment } from '../api/evidence.graphql.ts';
import type { BelowQuery, TopsQuery } from './tree.graphql.ts';

type BelowEdge = NonNullable<Extract<BelowQuery['node'], { children: unknown }>>['children']['edges'][number];

/** An organisation as a row of the tree. */
export type Organization = TopsQuery['others']['nodes'][number];

/** The link to what stands above, with some of its sentences. */
export type Edge = BelowEdge['relation'] & { readonly evidence: readonly EvidenceFragment[] };

/** The same of a row, whose sentences come after it; null until then. */
export type RowEdge = BelowEdge['relation'] & { readonly evidence: readonly EvidenceFragment[] | null };

/** An organisation, and the link by which it stands where it does; a top has none. */
export interface Branch {
  readonly organization: Organization;
  readonly edge: RowEdge | null;
}

/** What is known so far of what stands below an organisation. */
export interface Twigs {
  readonly branches: readonly Branch[];
  /** How many there are in all; null until that is known. */
  readonly total: number | null;
  readonly cursor: string | null;
  readonly pending: boolean;
  readonly failure: unknown;
}

export const NO_TWIGS: Twigs = { branches: [], total: null, cursor: null, pending: false, failure: null };

/** The extractor that knows what stands under what from the divisions of the country, not from an article's words. */
const DIVISIONS = 'divisions';

/** Whether an article says it; otherwise it follows from the divisions. */
export function isSaid({ evidence }: { readonly evidence: readonly { readonly extractor: string }[] }): boolean {
  return evidence.some(statement => statement.extractor !== DIVISIONS);
}

export function levelOf(organization: object): string | null {
  return 'level' in organization && typeof organization.level === 'string' ? organization.level : null;
}
