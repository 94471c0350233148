import { css } from 'lit';

/** What looks the same in every element: links, buttons, fields, headings, dialogs, focus. */
export const base = css`
  :host {
    box-sizing: border-box;
    color: var(--ink);
    font: var(--size) / var(--leading) var(--font);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--size-title);
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    font-size: var(--size-large);
    line-height: 1.4;
  }
  h3 {
    font-size: var(--size);
  }
  a {
    color: var(--accent);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: var(--radius-small);
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    gap: var(--gap-2);
    min-height: 2.125rem;
    padding: 0 var(--gap-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--ink);
    font-size: var(--size-small);
    white-space: nowrap;
    cursor: pointer;
    transition: background var(--quick), border-color var(--quick);
  }
  button:hover:not(:disabled),
  .button:hover {
    border-color: var(--line-strong);
    text-decoration: none;
  }
  button:disabled {
    color: var(--ink-soft);
    cursor: default;
    opacity: 0.6;
  }
  button[aria-pressed='true'],
  button.primary {
    border-color: var(--accent);
    background: var(--accent-wash);
    color: var(--accent);
  }
  button.plain {
    border-color: transparent;
    background: none;
  }
  button.plain:hover:not(:disabled) {
    background: var(--sunken);
    border-color: transparent;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select {
    min-height: 2.125rem;
    padding: 0 var(--gap-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--size-small);
  }
  th,
  td {
    padding: var(--gap-2) var(--gap-3);
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--ink-soft);
    font-weight: 600;
  }
  td.number,
  th.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  mark {
    background: var(--mark);
    color: var(--ink);
    border-radius: 2px;
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--size-small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-2);
  }
  .page {
    max-width: var(--page);
    margin-inline: auto;
    padding: var(--gap-6) var(--gap-6) var(--gap-8);
  }
  .card {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  dialog {
    padding: var(--gap-6);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  dialog::backdrop {
    background: #0006;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (width <= 40rem) {
    .page {
      padding: var(--gap-4) var(--gap-4) var(--gap-8);
    }
  }
`;
