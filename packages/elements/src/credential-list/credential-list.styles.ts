import { css } from 'lit';

/** The list around the credentials. */
export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
  }
  .list > li {
    min-inline-size: 0;
    content-visibility: auto;
    contain-intrinsic-size: auto 10rem;
  }
  .list > li:focus-within {
    content-visibility: visible;
  }
  .failed {
    padding: 1rem;
    border: 1px dashed var(--_ila-control-border);
    border-radius: var(--_ila-radius);
  }
  .total,
  .group-title {
    font-weight: 650;
  }
  .total {
    font-size: 1.25rem;
  }
  .group-title {
    margin-block: 1rem 0.5rem;
    font-size: 1.125rem;
  }
  .group-title small,
  .progress,
  .none {
    color: var(--_ila-muted);
    font-weight: 400;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    margin-block: 0.625rem;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    min-inline-size: 0;
    font-size: 0.9375rem;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.5rem;
  }
  progress {
    inline-size: min(12rem, 100%);
  }
  @media print {
    .controls,
    .progress {
      display: none;
    }
    .list > li {
      content-visibility: visible;
    }
  }
`;
