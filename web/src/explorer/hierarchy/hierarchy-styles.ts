import { css } from 'lit';

/** The tree takes what is left; what is chosen and the provinces stand beside it, below it where the window is narrow. */
export const screenStyles = css`
  .page {
    max-width: 96rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 22rem 22rem;
    gap: var(--gap-6);
    align-items: start;
    margin-block: var(--gap-4) var(--gap-8);
  }
  .tree {
    min-width: 0;
  }
  ug-organization-tree {
    padding: var(--gap-1);
    max-height: max(30rem, calc(100vh - 18rem));
    overflow: auto;
  }
  .bar {
    margin-block-end: var(--gap-3);
  }
  .bar ug-find {
    flex: 1 1 14rem;
  }
  .day {
    flex-wrap: nowrap;
  }
  .filter {
    margin-block-end: var(--gap-3);
  }
  .tools {
    gap: var(--gap-1);
    margin-block-start: var(--gap-2);
  }
  .chosen {
    position: sticky;
    top: 4.25rem;
    display: grid;
    gap: var(--gap-3);
    max-height: calc(100vh - 5.5rem);
    padding: var(--gap-4);
    overflow: auto;
  }
  .ways .button {
    min-height: 1.875rem;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: var(--gap-2);
    padding-block: var(--gap-3);
    border-block: 1px solid var(--line);
  }
  .figures dt {
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .figures dd {
    font-size: var(--size-large);
    font-variant-numeric: tabular-nums;
  }
  .latest {
    display: grid;
    gap: var(--gap-1);
  }
  .warn {
    color: var(--warn);
  }
  @media (width <= 84rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 22rem;
    }
    .tree {
      grid-row: span 2;
    }
    .chosen {
      position: static;
      max-height: none;
    }
  }
  @media (width <= 58rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    ug-organization-tree {
      max-height: 70vh;
    }
  }
`;
