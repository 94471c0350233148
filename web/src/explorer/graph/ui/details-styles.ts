import { css } from 'lit';

export const detailsStyles = css`
  :host {
    display: grid;
    gap: var(--gap-4);
    align-content: start;
  }
  blockquote {
    padding-inline-start: var(--gap-3);
    border-inline-start: 3px solid var(--line);
    font-size: var(--size-small);
  }
  section,
  .ends {
    display: grid;
    gap: var(--gap-2);
  }
  .counts li {
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: center;
    gap: var(--gap-2);
    min-height: 2rem;
    border-bottom: 1px solid var(--line);
    font-size: var(--size-small);
  }
  .counts button {
    min-height: 1.75rem;
  }
  .relations > li {
    display: grid;
    gap: var(--gap-2);
    padding-block: var(--gap-3);
    border-bottom: 1px solid var(--line);
  }
  .relation-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--gap-2);
  }
  .relation-head strong {
    color: var(--accent);
    font-weight: 600;
  }
  .members button {
    justify-content: start;
    max-width: 100%;
    white-space: normal;
    text-align: start;
  }
`;
