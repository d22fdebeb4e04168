import { css } from 'lit';

/** The text field and its suggestions. */
export const searchBarStyles = css`
  .search {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
  }
  .search-label {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .field {
    position: relative;
    display: flex;
    align-items: center;
  }
  .field > .icon {
    position: absolute;
    inset-inline-start: 0.875rem;
    color: var(--_ila-muted);
    pointer-events: none;
  }
  .field input {
    inline-size: 100%;
    min-block-size: 3.25rem;
    padding-inline: 2.75rem;
    border: 1px solid var(--_ila-control-border);
    border-radius: var(--_ila-radius);
    background: var(--_ila-surface);
    font-size: 1.0625rem;
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_ila-muted);
    opacity: 1;
  }
  .clear {
    position: absolute;
    inset-inline-end: 0.25rem;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_ila-muted);
  }
  .field input:placeholder-shown + .clear {
    display: none;
  }
  .search > .button {
    min-block-size: 3.25rem;
    padding-inline: 1.5rem;
  }
  .suggestions {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 0.375rem);
    inset-inline: 0;
    max-block-size: min(26rem, 60vh);
    overflow: auto;
    padding: 0.5rem;
    border: 1px solid var(--_ila-border);
    border-radius: var(--_ila-radius);
    background: var(--_ila-surface);
    box-shadow: 0 0.75rem 2rem rgb(16 24 60 / 18%);
  }
  .kind {
    padding: 0.5rem 0.75rem 0.25rem;
    color: var(--_ila-muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .suggestion {
    padding: 0.5rem 0.75rem;
    border-radius: calc(var(--_ila-radius) / 2);
    cursor: pointer;
  }
  .suggestion:hover,
  .suggestion[aria-selected='true'] {
    background: var(--_ila-tint);
  }
  .suggestion[aria-selected='true'] {
    outline: 2px solid var(--_ila-focus);
    outline-offset: -2px;
  }
`;
