import { css, html, type TemplateResult } from 'lit';
import { listParam, setParams } from '../app/place.ts';
import { icon } from '../design/icons.ts';
import { t as common } from '../messages/common.ts';

/** Whose sentences are open; the address keeps their keys. */
export function opened(params: URLSearchParams): ReadonlySet<string> {
  return new Set(listParam(params, 'open'));
}

/** A button that shows or hides the sentences of a fact. */
export function toggle(key: string, count: number, open: ReadonlySet<string>): TemplateResult {
  const isOpen = open.has(key);
  return html`<button class="plain toggle" aria-expanded=${isOpen} @click=${() => flip(key, open)}>
    ${icon('quote')}${common('evidence.count', { count })}${icon(isOpen ? 'down' : 'open')}
  </button>`;
}

function flip(key: string, open: ReadonlySet<string>): void {
  const keys = open.has(key) ? [...open].filter(other => other !== key) : [...open, key];
  setParams({ open: keys.join(',') }, { replace: true });
}

/** Styles of `toggle` and of rows that end in one. */
export const toggleStyles = css`
  .toggle {
    min-height: 1.75rem;
    padding-inline: var(--gap-2);
    color: var(--accent);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--gap-4);
    padding-block: 0.3rem;
    border-top: 1px solid var(--line);
  }
  .line > :first-child {
    flex: 1 1 14rem;
    min-width: 0;
  }
  .line > .confidence {
    min-width: 5.75rem;
  }
  .line + .evidence,
  .line ~ .evidence {
    padding-block: var(--gap-2) var(--gap-4);
  }
`;
