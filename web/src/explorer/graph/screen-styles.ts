import { css } from 'lit';

export const screenStyles = css`
  :host {
    position: fixed;
    inset: 3.25rem 0 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: auto minmax(0, 1fr);
    overflow: hidden;
  }
  .column {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-width: 0;
    min-height: 0;
  }
  .toolbar {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-2);
    padding: var(--gap-2) var(--gap-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .toolbar ug-find {
    flex: 0 1 17rem;
    min-width: 10rem;
  }
  .toolbar button {
    padding-inline: var(--gap-2);
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--gap-2);
  }
  .choice {
    white-space: nowrap;
  }
  select.export {
    width: 6.5rem;
  }
  select {
    max-width: 11rem;
    font-size: var(--size-small);
  }
  .stage {
    position: relative;
    min-height: 0;
  }
  ug-graph-canvas {
    position: absolute;
    inset: 0;
  }
  ug-graph-table {
    height: 42vh;
  }
  .start {
    position: absolute;
    inset-inline: var(--gap-4);
    top: 18%;
    max-width: 34rem;
    margin-inline: auto;
    display: grid;
    gap: var(--gap-3);
    text-align: center;
  }
  .start ug-find {
    text-align: start;
    --find-height: 3rem;
  }
  .legend {
    position: absolute;
    z-index: 10;
    top: var(--gap-3);
    inset-inline-start: var(--gap-3);
    width: 13.5rem;
    max-height: calc(100% - 4rem);
    overflow: auto;
    padding: var(--gap-3);
    opacity: 0.97;
  }
  .notices {
    position: absolute;
    z-index: 11;
    /* within the margin that every fit leaves, so that no node lies below it */
    bottom: 1.75rem;
    inset-inline: 15rem var(--gap-4);
    display: grid;
    justify-items: center;
    gap: var(--gap-2);
    pointer-events: none;
  }
  .notices > * {
    pointer-events: auto;
    flex-wrap: nowrap;
    max-width: 56rem;
    margin: 0;
    padding-block: var(--gap-2);
    box-shadow: var(--shadow);
    font-size: var(--size-small);
  }
  .status {
    position: absolute;
    z-index: 9;
    bottom: var(--gap-2);
    inset-inline-end: var(--gap-3);
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--gap-3);
    padding: 0 var(--gap-2);
    border-radius: var(--radius-small);
    background: var(--paper);
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .link {
    min-height: 0;
    padding: 0;
    border: none;
    background: none;
    color: var(--accent);
  }
  aside {
    position: relative;
    width: 24rem;
    overflow: auto;
    padding: var(--gap-4);
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  aside .close {
    position: absolute;
    top: var(--gap-2);
    inset-inline-end: var(--gap-2);
  }
  aside ug-graph-details {
    padding-inline-end: var(--gap-2);
  }
  @media (width <= 68rem) {
    aside {
      width: 20rem;
    }
  }
  @media (width <= 1100px) {
    .notices {
      inset-inline: var(--gap-4);
    }
  }
  @media (width <= 44rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr) auto;
      bottom: 3.25rem;
    }
    aside {
      width: auto;
      max-height: 45vh;
      border-inline-start: none;
      border-top: 1px solid var(--line);
    }
    .toolbar {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding-inline: var(--gap-3);
      scrollbar-width: none;
    }
    .toolbar ug-find,
    .toolbar .order {
      display: none;
    }
    .toolbar > * {
      flex: none;
    }
    .notices {
      inset-inline: var(--gap-2);
    }
    .notices > * {
      flex-wrap: wrap;
    }
  }
`;
