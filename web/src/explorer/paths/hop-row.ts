import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../design/icons.ts';
import { confidence } from '../elements/confidence.ts';
import { evidence } from '../elements/evidence.ts';
import { linkWords, periodWords } from '../elements/link-words.ts';
import { t as common } from '../messages/common.ts';
import { toggleHops } from './open-hops.ts';
import { arrow, type Link, type Named } from './sentence.ts';
import { t } from './texts.ts';

export const hopStyles = css`
  .hops {
    border-top: 1px solid var(--line);
  }
  .hop + .hop {
    border-top: 1px solid var(--line);
  }
  .hop > button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--gap-3);
    width: 100%;
    padding: var(--gap-2) var(--gap-1);
    border: none;
    border-radius: var(--radius-small);
    background: none;
    font-size: var(--size);
    text-align: start;
    white-space: normal;
  }
  .hop > button:hover {
    background: var(--sunken);
  }
  .hop > button > .icon {
    color: var(--ink-soft);
  }
  .hop .figures {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 0 var(--gap-4);
  }
  .hop .said {
    padding: var(--gap-2) var(--gap-2) var(--gap-4) 2.25rem;
  }
  .hop .said h4 {
    margin: var(--gap-3) 0 var(--gap-2);
    font-size: var(--size-small);
    color: var(--ink-soft);
  }
  .arrow {
    color: var(--ink-soft);
  }
  @media (width <= 44rem) {
    .hop > button {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .hop .figures {
      grid-column: 2;
      justify-content: start;
    }
    .hop .said {
      padding-inline-start: var(--gap-2);
    }
  }
`;

/** A hop, with what sorts it from others as they are joined by the order of the path. */
export interface HopShown {
  readonly key: string;
  readonly from: Named;
  readonly to: Named;
  readonly forward: boolean;
  readonly links: readonly [Link, ...Link[]];
}

/** A step of a path in a line; opened, the sentences of its link and of those beside it. */
export function hopRow({ key, from, to, forward, links }: HopShown, open: ReadonlySet<string>): TemplateResult {
  const [best, ...parallel] = links;
  const isOpen = open.has(key);
  return html`<li class="hop">
    <button aria-expanded=${isOpen} @click=${() => toggleHops([key])}>
      ${icon(isOpen ? 'down' : 'open')}
      <span><span lang="zh-CN">${from.name}</span> <span class="arrow">${arrow(best, forward)}</span> <span lang="zh-CN">${to.name}</span></span>
      <span class="figures soft small">
        ${parallel.length > 0 ? html`<span>${t('parallel', { count: parallel.length })}</span>` : nothing}
        <span>${best.sourceCount > 0 ? common('sources', { count: best.sourceCount }) : t('derived')}</span>
        ${confidence(best.confidence)}
      </span>
    </button>
    ${isOpen ? html`<div class="said">${said(best)}${parallel.map(link => html`<h4>${t('parallel.head')}</h4>${said(link)}`)}</div>` : nothing}
  </li>`;
}

function said(link: Link): TemplateResult {
  const period = periodWords(link);
  return html`<p class="row small"><strong>${linkWords(link)}</strong>${period ? html`<span class="soft">${period}</span>` : nothing}
      ${confidence(link.confidence)}</p>
    ${evidence(link.evidence, link.statementCount)}`;
}
