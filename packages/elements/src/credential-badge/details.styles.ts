import { css } from 'lit';

/** What stands below the checks; adopted with the code that draws it. */
export const detailStyles = css`
  :is(.card, .full) {
    padding: var(--ila-card-padding, 1.25rem 1.375rem);
  }
  :is(.card, .full) .title {
    font-size: 1.25rem;
  }
  :is(.card, .full) .word {
    font-size: 1.125rem;
  }
  :is(.card, .full) .picture {
    inline-size: 4.5rem;
    block-size: 4.5rem;
  }
  .details,
  .elements,
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    min-inline-size: 0;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_ila-border);
  }
  .details[hidden] {
    display: none;
  }
  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .lines {
    display: grid;
    gap: 0.5rem;
  }
  .lines > div {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
    gap: 0 1rem;
  }
  dt {
    grid-column: 1;
    color: var(--_ila-muted);
    font-size: 0.9375rem;
  }
  dd {
    grid-column: 2;
    min-inline-size: 0;
  }
  .absent,
  .completeness {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    color: var(--_ila-muted);
  }
  .absent {
    font-size: 0.9375rem;
  }
  meter {
    inline-size: min(12rem, 100%);
    block-size: 1rem;
  }
  .kind {
    margin-block-start: 0.375rem;
    font-weight: 650;
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .skill {
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_ila-border);
    border-radius: 1rem;
    max-inline-size: 100%;
  }
  a {
    color: var(--_ila-accent);
    text-underline-offset: 0.15em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .language {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    font-size: 0.9375rem;
  }
  textarea {
    inline-size: 100%;
    padding-block: 0.5rem;
    font: inherit;
    color: inherit;
  }
  .checked-at {
    color: var(--_ila-muted);
    font-size: 0.875rem;
  }
  .inside > ul {
    display: grid;
    gap: 0.625rem;
  }
  .upload {
    display: grid;
    gap: 0.625rem;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    margin-block-start: 0.75rem;
    padding: 1.25rem;
    border: 2px dashed var(--_ila-control-border);
    border-radius: var(--_ila-radius);
  }
  .upload.over {
    border-color: var(--_ila-accent);
    background: var(--_ila-tint);
  }
  .upload label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    inline-size: 100%;
  }
  .upload input {
    max-inline-size: 100%;
    min-block-size: 2.75rem;
  }
  .notice {
    display: grid;
    justify-items: start;
    gap: 0.625rem;
    padding: 1.25rem;
    border: 1px dashed var(--_ila-control-border);
    border-radius: var(--_ila-radius);
  }
  .strong {
    font-weight: 650;
  }
  .small {
    font-size: 0.875rem;
  }
  .credential {
    container-type: inline-size;
  }
  @container (max-width: 32rem) {
    .lines > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dd {
      grid-column: 1;
    }
  }
  .picture canvas {
    max-inline-size: 100%;
    max-block-size: 100%;
  }
  @media print {
    .details dd > .named::after {
      content: ' ' attr(href);
    }
    .full {
      break-inside: auto;
    }
    .actions,
    .language,
    .upload {
      display: none;
    }
    .lines > div {
      break-inside: avoid;
    }
  }
`;
