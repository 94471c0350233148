import { css } from 'lit';

/** Twelve columns: a chart over time takes all, a ranking half of them. */
export const dashboardStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-6);
  }
  section > h2 {
    margin-block-end: var(--gap-2);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: var(--gap-4);
  }
  .panel {
    display: grid;
    grid-column: span 6;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--gap-2);
    padding: var(--gap-4);
  }
  /* so that little moves when the answers come */
  .panel:has(.skeleton) {
    min-height: 20rem;
  }
  .panel.wide {
    grid-column: 1 / -1;
  }
  .panel h2 {
    margin: 0;
    font-size: var(--size);
  }
  .choice {
    gap: var(--gap-1);
  }
  .choice button {
    min-height: 1.75rem;
    padding-inline: var(--gap-2);
  }
  .note:empty {
    display: none;
  }
  .totals {
    margin-block-start: var(--gap-4);
  }
  .scroll {
    overflow-x: auto;
  }
  .sum {
    font-weight: 600;
  }
  td,
  th {
    white-space: nowrap;
  }
  .tools {
    gap: var(--gap-1);
    margin-block-start: var(--gap-2);
  }
  @media (width <= 58rem) {
    .panel {
      grid-column: 1 / -1;
    }
  }
`;
