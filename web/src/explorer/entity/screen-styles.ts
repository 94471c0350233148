import { css } from 'lit';

export const screenStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 22rem;
    gap: var(--gap-8);
    margin-top: var(--gap-6);
  }
  .main {
    display: grid;
    align-content: start;
    gap: var(--gap-8);
    min-width: 0;
  }
  aside {
    display: grid;
    align-content: start;
    gap: var(--gap-6);
    min-width: 0;
  }
  h2 {
    padding-bottom: var(--gap-2);
    outline: none;
  }
  ug-link-group {
    display: block;
    margin-bottom: var(--gap-6);
  }
  ug-link-group:last-child {
    margin-bottom: 0;
  }
  .label {
    display: inline-block;
    min-width: 6em;
  }
  @media (width <= 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    }
  }
`;
