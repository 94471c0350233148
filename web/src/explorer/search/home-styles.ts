import { css } from 'lit';

export const homeStyles = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--line);
  }
  .counts > div {
    flex: 1 1 auto;
    padding: var(--gap-3);
    background: var(--surface);
  }
  .counts dt {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--ink-soft);
    font-size: var(--size-small);
    white-space: nowrap;
  }
  .counts .icon {
    color: var(--kind, var(--ink-soft));
  }
  .counts dd {
    font-size: 1.125rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .counts + p {
    margin-top: var(--gap-2);
    gap: 0 var(--gap-6);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--gap-8);
    margin-block: var(--gap-8) var(--gap-6);
  }
  h2 {
    margin-bottom: var(--gap-2);
    font-size: var(--size);
  }
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--gap-3);
    align-items: baseline;
    padding-block: 0.4rem;
    border-top: 1px solid var(--line);
  }
  @media (width <= 44rem) {
    .counts > div {
      flex-basis: 30%;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gap-6);
    }
    .list li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
