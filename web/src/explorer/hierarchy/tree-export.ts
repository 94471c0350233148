import { csv } from '../elements/csv.ts';
import { isSaid, levelOf } from './branch.ts';
import type { BranchRow } from './rows.ts';
import { t } from './texts.ts';

/** The rows as they are seen, each with what it stands under and the sentence that says so best. */
export function treeCsv(rows: readonly BranchRow[]): string {
  const names = new Map(rows.map(row => [row.key, row.branch.organization.name]));
  const heads = ['head.depth', 'head.organization', 'head.level', 'head.above', 'head.children', 'head.events', 'head.source', 'head.confidence', 'head.sentence', 'head.article', 'head.id'] as const;
  return csv(
    heads.map(head => t(head)),
    rows.map(({ key, depth, above, branch }) => {
      const { organization, edge } = branch;
      const [best] = edge?.evidence ?? [];
      return [
        depth,
        organization.name,
        levelOf(organization),
        names.get(above),
        organization.children.totalCount,
        organization.organized.totalCount,
        edge?.evidence && t(isSaid({ evidence: edge.evidence }) ? 'said' : 'derived'),
        edge?.confidence,
        best && (best.sentence ?? best.quote),
        best?.article.headline,
        key.split('/').at(-1),
      ];
    }),
  );
}
