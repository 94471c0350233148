import { css } from 'lit';

/** Tiles of one size on a grid; a darker shade says more. */
export const tileStyles = css`
  :host {
    display: block;
  }
  .tools {
    margin-block: var(--gap-3);
    gap: var(--gap-1);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 3px;
    max-width: 26rem;
  }
  .tiles button {
    display: grid;
    gap: 0;
    align-content: center;
    justify-items: center;
    min-height: 0;
    padding: 0;
    aspect-ratio: 1;
    border-color: transparent;
    background: var(--shade);
    color: var(--on-shade, var(--ink));
    line-height: 1.25;
  }
  .tiles small {
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .tiles button[aria-pressed='true'] {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }
  .tiles button[aria-disabled='true'] {
    border: 1px dashed var(--line);
    background: none;
    color: var(--ink-soft);
    cursor: default;
  }
  .tiles button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .shade-0 {
    --shade: var(--sunken);
  }
  .shade-1 {
    --shade: color-mix(in oklab, var(--union) 12%, var(--surface));
  }
  .shade-2 {
    --shade: color-mix(in oklab, var(--union) 24%, var(--surface));
  }
  .shade-3 {
    --shade: color-mix(in oklab, var(--union) 36%, var(--surface));
  }
  .shade-4 {
    --shade: color-mix(in oklab, var(--union) 50%, var(--surface));
  }
  .shade-5 {
    --shade: var(--union);
    --on-shade: var(--accent-ink);
  }
  .other {
    margin-inline-end: var(--gap-3);
    white-space: nowrap;
  }
  .table {
    max-height: 26rem;
    overflow: auto;
  }
  .levels dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4rem, 1fr));
    gap: var(--gap-2);
    margin-block-start: var(--gap-2);
  }
  .levels {
    margin-block-start: var(--gap-4);
  }
  .levels dt {
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .levels dd {
    font-size: var(--size-large);
    font-variant-numeric: tabular-nums;
  }
`;
