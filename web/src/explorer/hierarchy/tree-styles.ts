import { css } from 'lit';

/** The columns of the tree's rows: the name takes what is left, figures stand under their heads. */
export const treeStyles = css`
  :host {
    display: block;
  }
  .heads,
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4rem 3.5rem 3.5rem;
    align-items: center;
    gap: var(--gap-2);
    padding-inline: var(--gap-3);
  }
  .heads {
    padding-block: var(--gap-2);
    border-bottom: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .heads span:nth-child(n + 3) {
    text-align: end;
  }
  .line {
    min-height: 2.125rem;
    border-radius: var(--radius-small);
    cursor: pointer;
  }
  .line:hover {
    background: var(--sunken);
  }
  .line[aria-selected='true'] {
    background: var(--accent-wash);
  }
  .line:focus-visible {
    outline-offset: -2px;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-width: 0;
    padding-inline-start: calc(var(--depth) * 1.25rem);
  }
  .name > span {
    min-width: 0;
    padding-block: 0.2rem;
    line-height: 1.4;
  }
  .name > .icon {
    flex: none;
    color: var(--kind);
  }
  .name small {
    flex: none;
  }
  .toggle {
    display: grid;
    flex: none;
    width: 1.5rem;
    height: 1.75rem;
    place-items: center;
    color: var(--ink-soft);
  }
  .toggle:not(.leaf):hover {
    color: var(--accent);
  }
  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .figure.none {
    color: var(--ink-soft);
  }
  .tag {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    color: var(--ink-soft);
  }
  .tag.derived {
    border-style: dashed;
    border-color: var(--line-strong);
  }
  .loop {
    color: var(--warn);
  }
  .rest {
    color: var(--accent);
    font-size: var(--size-small);
  }
  .rest.pending {
    color: var(--ink-soft);
  }
  @media (width <= 40rem) {
    .heads,
    .line {
      grid-template-columns: minmax(0, 1fr) 2.5rem 2.5rem;
      padding-inline: var(--gap-1);
    }
    .source,
    .name small {
      display: none;
    }
    .name {
      padding-inline-start: calc(var(--depth) * 0.75rem);
    }
  }
`;
