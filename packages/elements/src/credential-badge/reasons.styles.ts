import { css } from 'lit';

/** Checks with the reasons for them; adopted with the words. */
export const reasonStyles = css`
  .reason {
    color: var(--_ila-muted);
    font-size: 0.9375rem;
    grid-column: 2;
  }
  :is(.card, .full, .explained) .checks {
    display: grid;
    gap: 0.375rem;
  }
`;
