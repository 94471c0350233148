import { css } from 'lit';

export const tableStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr;
    min-height: 0;
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  .tabs {
    padding: var(--gap-2) var(--gap-3);
  }
  .scroll {
    overflow: auto;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 0;
    background: var(--surface);
    box-shadow: 0 1px 0 var(--line);
    white-space: nowrap;
  }
  th[scope]:not([aria-sort]) {
    padding: var(--gap-2) var(--gap-3);
  }
  th button {
    width: 100%;
    color: inherit;
    font-weight: 600;
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr:hover {
    background: var(--sunken);
  }
  tr[aria-selected='true'] {
    background: var(--accent-wash);
  }
  .quote {
    min-width: 22rem;
    max-width: 40rem;
  }
  .rest {
    padding: var(--gap-2) var(--gap-3);
  }
`;
