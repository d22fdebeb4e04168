import { css } from 'lit';

/** The whole, the results, and what changes with width, colours, motion and paper. */
export const finderStyles = css`
  :host {
    padding: var(--ila-padding, 0);
  }
  .root {
    container-type: inline-size;
  }
  [hidden] {
    display: none;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 2rem;
    margin-block-start: 1rem;
  }
  .columns.wide {
    grid-template-columns: 15.5rem minmax(0, 1fr);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    min-block-size: 2.75rem;
  }
  .total {
    flex: 1;
    min-inline-size: min(9rem, 100%);
    font-size: 1.25rem;
    font-weight: 650;
    outline-offset: 0.25rem;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    font-size: 0.9375rem;
  }
  .sort,
  select {
    min-inline-size: 0;
  }
  .spelling {
    padding-block-start: 0.5rem;
  }
  .spelling .quiet {
    padding: 0;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    margin-block-start: 0.875rem;
  }
  .list > li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* What does not fit at twice the text size stays inside its card, not beside the page. */
  .list > li:not(:focus-within) {
    contain: paint;
  }
  /* Only in a long list: whoever jumps past a guessed height would see what follows move under the pointer. */
  .list > li:nth-child(n + 41) {
    content-visibility: auto;
    contain-intrinsic-size: auto 15rem;
  }
  /* content-visibility clips what leaves the box, such as a focus ring */
  .list > li:nth-child(n + 41):focus-within {
    content-visibility: visible;
  }
  .progress {
    block-size: 0.1875rem;
    margin-block-end: 0.25rem;
    overflow: hidden;
    border-radius: 1rem;
  }
  .progress.on::before {
    content: '';
    display: block;
    inline-size: 35%;
    block-size: 100%;
    background: var(--_ila-accent);
    animation: slide 1.2s ease-in-out infinite alternate;
  }
  @keyframes slide {
    to {
      margin-inline-start: 65%;
    }
  }
  .more {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    padding-block: 1.5rem 0.5rem;
  }
  .small {
    font-size: 0.875rem;
  }
  .notice {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
    margin-block-start: 0.875rem;
    padding: 2rem 1.5rem;
    border: 1px dashed var(--_ila-control-border);
    border-radius: var(--_ila-radius);
  }
  .strong {
    font-size: 1.125rem;
    font-weight: 650;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  @container (max-width: 28rem) {
    .search {
      grid-template-columns: minmax(0, 1fr);
    }
    .suggestions {
      inset-block-start: calc(100% - 3.375rem);
    }
    .bar > *,
    select {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .chip,
    .bubble {
      border: 1px solid ButtonText;
    }
    .suggestion[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .progress.on::before {
      background: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress.on::before {
      inline-size: 100%;
      animation: none;
    }
  }
  @media print {
    .search,
    .filters,
    .sort,
    .filter-button,
    .chips .quiet,
    .more button {
      display: none;
    }
    .columns.wide {
      display: block;
    }
    .list > li:nth-child(n + 41) {
      content-visibility: visible;
    }
  }
`;
