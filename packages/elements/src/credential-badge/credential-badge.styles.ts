import { css } from 'lit';

/** A credential, wherever it stands. */
export const credentialStyles = css`
  :host {
    --_ila-warning: var(--ila-warning, light-dark(#8a4b00, #ffc46b));
    --_ila-negative: var(--ila-negative, light-dark(#b3121d, #ff9d9d));
  }
  .credential,
  .check {
    --_ila-tone: var(--_ila-muted);
  }
  .credential {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625rem 0.875rem;
    padding: var(--ila-card-padding, 1rem 1.125rem);
    border: 1px solid var(--_ila-border);
    border-inline-start: 0.3125rem solid var(--_ila-tone);
    border-radius: var(--_ila-radius);
    background: var(--_ila-surface);
    overflow: clip;
  }
  .good {
    --_ila-tone: var(--_ila-positive);
  }
  .warn {
    --_ila-tone: var(--_ila-warning);
  }
  .bad {
    --_ila-tone: var(--_ila-negative);
  }
  .credential > :not(.picture, header) {
    grid-column: 1 / -1;
  }
  .picture {
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    border-radius: 0.5rem;
    background: var(--_ila-tint);
    color: var(--_ila-accent);
    overflow: clip;
  }
  header {
    min-inline-size: 0;
  }
  .title {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: pretty;
  }
  @media screen {
    .badge .title bdi {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
  }
  .issuer,
  .several,
  .about {
    font-size: 0.9375rem;
    color: var(--_ila-muted);
  }
  .host {
    display: inline-block;
    padding-inline: 0.375rem;
    border: 1px solid var(--_ila-positive);
    border-radius: 0.25rem;
    color: var(--_ila-positive);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .caution,
  .word,
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.375rem;
  }
  .credential > .quiet {
    justify-self: start;
    padding: 0;
  }
  .caution {
    color: var(--_ila-warning);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .word {
    color: var(--_ila-tone);
    font-weight: 700;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.875rem;
    font-size: 0.875rem;
  }
  .check > .icon {
    color: var(--_ila-tone);
  }
  .skeleton {
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 9rem;
  }
  .skeleton i {
    block-size: 1rem;
    border-radius: 0.5rem;
    background: var(--_ila-border);
  }
  :host(:state(stalled)) .skeleton i {
    animation: pulse 1s ease-in-out infinite alternate;
  }
  .skeleton i:nth-of-type(2) {
    max-inline-size: 45%;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
  @media (forced-colors: active) {
    .credential,
    .host {
      border-color: CanvasText;
    }
    .check > .icon {
      color: CanvasText;
    }
    .skeleton i {
      border: 1px solid GrayText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
  @media print {
    /* Paper is white, whatever the page is on screen. */
    :host {
      color-scheme: light !important;
    }
    .credential {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
