import { css } from 'lit';

/** Filters, in a column or in a dialog, and what is chosen. */
export const filterStyles = css`
  .facet {
    border-block-end: 1px solid var(--_ila-border);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline: auto 0.375rem;
    border: solid var(--_ila-muted);
    border-width: 0 0.125rem 0.125rem 0;
    transform: rotate(45deg);
  }
  [open] > summary::after {
    transform: translateY(25%) rotate(-135deg);
  }
  .bubble {
    min-inline-size: 1.375rem;
    padding-inline: 0.375rem;
    border-radius: 1rem;
    background: var(--_ila-accent);
    color: var(--_ila-on-accent);
    font-size: 0.8125rem;
    line-height: 1.375rem;
    text-align: center;
  }
  fieldset {
    min-inline-size: 0;
    padding-block-end: 0.75rem;
    border: 0;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.625rem;
    min-block-size: 2rem;
    padding-block: 0.25rem;
    font-size: 0.9375rem;
  }
  .option input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.1875rem;
    accent-color: var(--_ila-accent);
  }
  .count {
    flex: none;
    margin-inline-start: auto;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .count,
  .option.none,
  .sort span,
  .small {
    color: var(--_ila-muted);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding-block: 0.5rem 0;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2rem;
    padding-inline: 0.75rem 0.5rem;
    border: 1px solid var(--_ila-accent);
    border-radius: 1rem;
    background: var(--_ila-tint);
    color: var(--_ila-accent);
    font-size: 0.9375rem;
    text-align: start;
  }
  dialog {
    inline-size: min(100%, 30rem);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    margin-inline-start: auto;
    border: 0;
    background: var(--_ila-surface);
    color: inherit;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  dialog::backdrop {
    background: rgb(10 14 30 / 50%);
  }
  .sheet-head,
  .sheet-foot {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem 1.25rem;
    border-block-end: 1px solid var(--_ila-border);
  }
  .sheet-foot {
    border-block: 1px solid var(--_ila-border);
  }
  .sheet-head .strong,
  .sheet-foot .primary {
    flex: 1;
  }
  .sheet-head button:not(.quiet) {
    inline-size: 2.75rem;
    padding: 0;
  }
  .sheet-body {
    overflow: auto;
    padding: 0 1.25rem 1rem;
    overscroll-behavior: contain;
  }
  .sheet-body .option {
    min-block-size: 2.75rem;
    align-items: center;
  }
`;
