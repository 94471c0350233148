import { css } from 'lit';

export const resultStyles = css`
  .types {
    margin-block: var(--gap-4) var(--gap-2);
  }
  .types .icon,
  h2 .icon,
  .hit > .icon {
    color: var(--kind);
  }
  .count {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .summary {
    margin-top: var(--gap-3);
  }
  .warn {
    color: var(--warn);
  }
  section {
    margin-top: var(--gap-4);
  }
  section > header {
    padding-bottom: var(--gap-1);
    border-bottom: 1px solid var(--line);
  }
  h2 {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-size: var(--size);
  }
  .hit {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--gap-3);
    padding-block: var(--gap-2);
    border-bottom: 1px solid var(--line);
  }
  .hit > .icon {
    margin-top: 0.3em;
  }
  .name {
    margin-inline-end: var(--gap-2);
    font-weight: 600;
  }
  .detail {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--gap-4);
  }
  .detail a.quiet {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.2em;
  }
  .snippet {
    max-width: var(--measure);
    font-size: var(--size-small);
    line-height: 1.7;
    overflow-wrap: anywhere;
  }
  .more,
  .actions {
    margin-top: var(--gap-4);
  }
  .suggestion {
    color: var(--accent);
    font-size: var(--size);
  }
`;
