import { css } from 'lit';

/** A card, wherever it stands. */
export const cardStyles = css`
  .card {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem 1rem;
    padding: var(--ila-card-padding, 1.125rem 1.25rem);
    border: 1px solid var(--_ila-border);
    border-radius: var(--_ila-radius);
    background: var(--_ila-surface);
    transition:
      border-color 0.15s,
      box-shadow 0.15s;
  }
  .card > * {
    flex: 1 1 100%;
  }
  .card > header {
    flex-basis: 8rem;
    display: grid;
    gap: 0.125rem;
  }
  .title {
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a[href]::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .card:hover {
    border-color: var(--_ila-accent);
    box-shadow: 0 0.25rem 1rem rgb(16 24 60 / 10%);
  }
  .card:hover .title a[href] {
    color: var(--_ila-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .title a:focus-visible {
    outline: 0;
  }
  .card:has(a:focus-visible) {
    outline: 0.1875rem solid var(--_ila-focus);
    outline-offset: 0.125rem;
  }
  .provider,
  .accessibility {
    color: var(--_ila-muted);
    font-size: 0.9375rem;
  }
  .accessibility {
    font-size: 0.875rem;
  }
  .card > .price {
    flex: none;
    font-size: 1.125rem;
    font-weight: 700;
    line-height: 1.3;
    text-align: end;
    white-space: nowrap;
  }
  .free {
    color: var(--_ila-positive);
  }
  .description {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .facts,
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    font-size: 0.9375rem;
  }
  .facts li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--_ila-muted);
  }
  .badges {
    gap: 0.375rem;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid transparent;
    border-radius: 1rem;
    background: color-mix(in srgb, var(--_ila-text) 7%, var(--_ila-surface));
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .badge.credential {
    background: var(--_ila-tint);
    color: var(--_ila-accent);
  }
  .badge.green {
    background: color-mix(in srgb, var(--_ila-positive) 10%, var(--_ila-surface));
    color: var(--_ila-positive);
  }
  .badge.marker {
    border: 1px dashed var(--_ila-control-border);
    background: none;
    color: var(--_ila-muted);
  }
  .compact {
    gap: 0.375rem 0.75rem;
    padding: 0.75rem 1rem;
  }
  .compact .title,
  .compact .price {
    font-size: 1rem;
  }
  .compact :is(.level, .language) {
    display: none;
  }
  .skeleton {
    min-block-size: 10.5rem;
  }
  .skeleton i {
    block-size: 1rem;
    border-radius: 0.5rem;
    background: var(--_ila-border);
    animation: pulse 1s ease-in-out infinite alternate;
  }
  .skeleton i:nth-child(2) {
    max-inline-size: 45%;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
    .skeleton i {
      border: 1px solid GrayText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .card,
    .skeleton i {
      transition: none;
      animation: none;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
      box-shadow: none;
    }
    .title a[href]::after {
      content: ' (' attr(href) ')';
      position: static;
      font-size: 0.8125rem;
      font-weight: 400;
    }
  }
`;
