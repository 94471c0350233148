import { css, html, type TemplateResult } from 'lit';
import type { EntityNameFragment } from '../api/evidence.graphql.ts';
import { confidence } from '../elements/confidence.ts';
import { entityLink } from '../elements/entity-link.ts';
import { evidence } from '../elements/evidence.ts';
import { periodWords } from '../elements/link-words.ts';
import { isSaid, type Edge } from './branch.ts';
import { t } from './texts.ts';

/** Styles of `edges`; taken together with those of entities, evidence and confidence. */
export const edgeStyles = css`
  .edges {
    display: grid;
    gap: var(--gap-3);
  }
  .edges summary {
    cursor: pointer;
    color: var(--accent);
    font-size: var(--size-small);
  }
  .edges details[open] summary {
    margin-block-end: var(--gap-2);
  }
  .edges .row {
    gap: 0 var(--gap-3);
  }
`;

interface Above {
  readonly node: EntityNameFragment;
  readonly relation: Edge;
}

/** What something stands under, each with what says so: the sentences, or that it follows from the divisions. */
export function edges(above: readonly Above[], open: boolean): TemplateResult {
  return html`<ul class="edges">${above.map(({ node, relation }) => html`<li>${entityLink(node)}${why(relation, open)}</li>`)}</ul>`;
}

function why(edge: Edge, open: boolean): TemplateResult {
  const said = isSaid(edge);
  const words = t(said ? 'why.said' : 'why.derived', { count: edge.statementCount });
  return html`<div class="row">${confidence(edge.confidence)}<span class="soft small">${periodWords(edge)}</span></div>
    <details ?open=${open}><summary>${words}</summary>${evidence(edge.evidence, edge.statementCount)}</details>`;
}
