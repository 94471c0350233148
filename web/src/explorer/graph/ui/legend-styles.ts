import { css } from 'lit';

export const legendStyles = css`
  :host {
    display: grid;
    gap: var(--gap-3);
    align-content: start;
    font-size: var(--size-small);
    line-height: 1.5;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: none;
  }
  legend {
    padding: 0 0 var(--gap-1);
    color: var(--ink-soft);
    font-weight: 600;
  }
  .tick {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: var(--gap-2);
    min-height: 1.75rem;
    cursor: pointer;
  }
  .tick .entity {
    align-items: center;
    gap: 0.5em;
  }
  .tick input {
    margin: 0;
    accent-color: var(--accent);
  }
  .bound {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--gap-2);
  }
  .bound input {
    grid-row: 2;
    grid-column: 1 / 3;
    width: 100%;
    margin: 0;
    accent-color: var(--accent);
  }
  .keys {
    display: grid;
    gap: var(--gap-1);
    padding-top: var(--gap-2);
    border-top: 1px solid var(--line);
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: var(--gap-2);
  }
  .keys svg {
    flex: none;
  }
  button[aria-pressed] {
    min-height: 1.75rem;
  }
`;
