import { css } from 'lit';

export const timelineStyles = css`
  .page {
    display: grid;
    gap: var(--gap-4);
  }
  .overview {
    display: grid;
    gap: var(--gap-2);
    padding: var(--gap-3) var(--gap-4);
  }
  .zoom {
    margin-inline-start: auto;
  }
  .zoom button {
    min-height: 1.9rem;
    padding-inline: var(--gap-2);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--gap-4);
  }
  .main {
    min-width: 0;
  }
  .facts {
    padding: var(--gap-4);
  }
  .undated summary {
    cursor: pointer;
    color: var(--accent);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-1) var(--gap-4);
    padding-top: var(--gap-3);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend i {
    display: inline-block;
    width: 22px;
    height: 9px;
    border: 1px solid var(--event);
    border-radius: 2px;
    background: var(--event);
  }
  .legend .day {
    width: 10px;
    height: 10px;
    border-radius: 50%;
  }
  .legend .month,
  .legend .year {
    border-style: dashed;
    background: var(--event-wash);
  }
  .legend .year {
    width: 44px;
  }
  @media (width > 64rem) {
    .with-facts {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 24rem;
      gap: var(--gap-6);
      align-items: start;
    }
    .facts {
      position: sticky;
      top: 4.25rem;
      max-height: calc(100vh - 5.25rem);
      overflow-y: auto;
    }
  }
  @media (width <= 64rem) {
    .with-facts .facts {
      margin-top: var(--gap-4);
    }
  }
`;
