import { css } from 'lit';

/** How the frame lies around the screen: the header stays, the screen scrolls or fills what is left. */
export const shellStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr;
    min-height: 100%;
  }
  header {
    position: sticky;
    top: 0;
    z-index: 20;
    display: flex;
    align-items: center;
    gap: var(--gap-3);
    height: 3.25rem;
    padding-inline: var(--gap-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: var(--gap-2);
    color: var(--ink);
    font-weight: 700;
    white-space: nowrap;
  }
  .brand:hover {
    text-decoration: none;
  }
  nav {
    display: flex;
    gap: var(--gap-1);
    overflow-x: auto;
    scrollbar-width: none;
  }
  nav a {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.35rem 0.6rem;
    border-radius: var(--radius-small);
    color: var(--ink-soft);
    white-space: nowrap;
  }
  nav a:hover {
    background: var(--sunken);
    color: var(--ink);
    text-decoration: none;
  }
  nav a[aria-current] {
    background: var(--accent-wash);
    color: var(--accent);
    font-weight: 600;
  }
  .find {
    flex: 1 1 12rem;
    max-width: 26rem;
    margin-inline-start: auto;
  }
  .choices {
    display: flex;
    gap: var(--gap-1);
    margin-inline-start: auto;
  }
  .find + .choices {
    margin-inline-start: 0;
  }
  main {
    min-width: 0;
    outline: none;
  }
  .skip {
    position: absolute;
    inset-inline-start: var(--gap-2);
    top: -4rem;
    z-index: 40;
    padding: var(--gap-2) var(--gap-3);
    background: var(--accent);
    color: var(--accent-ink);
  }
  .skip:focus {
    top: var(--gap-2);
  }
  @media (width <= 68rem) {
    nav a span,
    .word {
      display: none;
    }
  }
  @media (width <= 44rem) {
    header {
      gap: var(--gap-2);
      padding-inline: var(--gap-3);
    }
    .brand span {
      display: none;
    }
    nav {
      position: fixed;
      inset-inline: 0;
      bottom: 0;
      z-index: 20;
      justify-content: space-around;
      padding: var(--gap-1) var(--gap-2) calc(var(--gap-1) + env(safe-area-inset-bottom));
      border-top: 1px solid var(--line);
      background: var(--surface);
    }
    nav a {
      padding: 0.6rem;
    }
    .choices button {
      padding-inline: var(--gap-2);
    }
    main {
      padding-bottom: 3.25rem;
    }
  }
`;
