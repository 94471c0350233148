import { css } from 'lit';

export const articleStyles = css`
  .imprint {
    gap: 0 var(--gap-4);
  }
  .actions {
    margin-block: var(--gap-3);
  }
  .filter {
    margin-block: var(--gap-2);
  }
  .filter button {
    min-height: 1.75rem;
  }
  .spread {
    display: grid;
    grid-template-columns: minmax(0, 42rem) minmax(20rem, 1fr);
    gap: var(--gap-8);
    align-items: start;
  }
  .text {
    font-size: 1.0625rem;
    line-height: 2;
    overflow-wrap: anywhere;
  }
  .text p {
    margin-bottom: 1.1em;
    text-align: justify;
  }
  .text h2 {
    margin-block: 0.2em 0.8em;
  }
  h1 {
    margin-bottom: var(--gap-2);
    line-height: 1.5;
  }
  .mention {
    color: var(--ink);
    text-decoration: underline 2px var(--kind);
    text-underline-offset: 0.3em;
    scroll-margin-block: 8rem;
  }
  .mention.OTHER_ORGANIZATION {
    text-decoration-style: double;
  }
  .mention.PERSON {
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
  }
  .mention.EVENT {
    text-decoration-style: dashed;
  }
  .mention.PLACE {
    text-decoration-style: dotted;
  }
  .mention.TOPIC {
    text-decoration-thickness: 1px;
  }
  .legend {
    gap: 0 var(--gap-4);
    margin-bottom: var(--gap-4);
    font-size: var(--size-small);
  }
  .mention:hover,
  .mention.current {
    background: var(--kind-wash);
    border-radius: 2px;
  }
  .mention.current {
    outline: 2px solid var(--kind);
    outline-offset: 1px;
  }
  .said {
    scroll-margin-block: 8rem;
    transition: background var(--quick);
  }
  .sentence {
    background: color-mix(in srgb, var(--mark) 45%, transparent);
  }
  .hot {
    background: var(--accent-wash);
  }
  .chosen {
    background: var(--mark);
  }
  .cards {
    position: relative;
  }
  .cards > li {
    padding: 0.15rem var(--gap-2);
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    font-size: var(--size-small);
    line-height: 1.5;
  }
  .cards.beside > li {
    position: absolute;
    inset-inline: 0;
    transition: top var(--quick);
  }
  .cards:not(.beside) > li {
    margin-bottom: var(--gap-2);
  }
  .cards > li.hot {
    border-color: var(--accent);
  }
  .cards > li.chosen {
    border-color: var(--accent);
    border-inline-start-color: var(--accent);
    background: var(--raised);
    box-shadow: var(--shadow);
    z-index: 1;
  }
  .brief {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    gap: 0 var(--gap-2);
  }
  .cards.beside .brief {
    grid-template-columns: auto minmax(0, 1fr) auto 1.75rem;
  }
  .cards .head {
    min-width: 3em;
    align-self: start;
    justify-content: start;
    min-height: 0;
    padding: 0;
    color: var(--accent);
    font-weight: 600;
  }
  .sure {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .sure.low {
    color: var(--warn);
  }
  .ends {
    display: flex;
    gap: 0 0.5em;
    overflow: hidden;
    white-space: nowrap;
  }
  .cards .rest {
    min-height: 0;
    padding: 0 var(--gap-1);
    background: var(--sunken);
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }
  .ends .end {
    display: flex;
    flex: 0 1 auto;
    min-width: 3.5em;
  }
  .ends > .soft {
    flex: 0 1 auto;
    min-width: 3em;
  }
  .ends > .short {
    flex: none;
    min-width: 0;
  }
  .ends .entity span,
  .ends > .soft {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chosen .ends .icon,
  .cards:not(.beside) .ends .icon {
    align-self: start;
    margin-top: 0.2em;
  }
  .chosen .ends,
  .cards:not(.beside) .ends {
    flex-wrap: wrap;
    white-space: normal;
  }
  .cards blockquote {
    margin-block: var(--gap-2);
    padding-inline-start: var(--gap-2);
    border-inline-start: 3px solid var(--mark);
  }
  .cards p {
    margin-bottom: var(--gap-2);
  }
  @media (width <= 80rem) {
    .spread {
      grid-template-columns: minmax(0, 34rem) minmax(20rem, 1fr);
      gap: var(--gap-6);
    }
  }
  @media (width <= 60rem) {
    .spread {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gap-4);
    }
  }
`;
