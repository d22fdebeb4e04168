import { css } from 'lit';

/**
 * Looks that all elements share. A host sets `--ila-*`; the private `--_ila-*` resolve them once, on the host element.
 * Light and dark follow the page's `color-scheme`; `theme` overrides it, and `theme="auto"` follows the system.
 */
export const tokens = css`
  :host {
    --_ila-accent: var(--ila-accent, light-dark(#1d4fd8, #9db8ff));
    --_ila-on-accent: var(--ila-on-accent, light-dark(#fff, #0b1330));
    --_ila-background: var(--ila-background, Canvas);
    --_ila-surface: var(--ila-surface, light-dark(#fff, #1a1e27));
    --_ila-text: var(--ila-text, light-dark(#14171f, #eceef4));
    --_ila-muted: var(--ila-muted, light-dark(#525a6b, #aab2c5));
    --_ila-border: var(--ila-border, light-dark(#dde1ea, #343b4b));
    --_ila-control-border: var(--ila-control-border, light-dark(#7d869a, #7f89a0));
    --_ila-positive: var(--ila-positive, light-dark(#0d6b3c, #7fdcab));
    --_ila-radius: var(--ila-radius, 0.75rem);
    --_ila-tint: color-mix(in srgb, var(--_ila-accent) 9%, var(--_ila-surface));
    --_ila-focus: var(--ila-focus, var(--_ila-accent));
    display: block;
    color: var(--_ila-text);
    background: var(--_ila-background);
    font-family: var(--ila-font, inherit);
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  summary,
  select,
  label {
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.1875rem solid var(--_ila-focus);
    outline-offset: 0.125rem;
  }
  .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding-inline: 1.125rem;
    border: 1px solid var(--_ila-control-border);
    border-radius: var(--_ila-radius);
    background: var(--_ila-surface);
    font-weight: 600;
  }
  .button:hover {
    border-color: var(--_ila-accent);
    color: var(--_ila-accent);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_ila-accent);
    color: var(--_ila-on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_ila-accent) 86%, var(--_ila-text));
  }
  .quiet {
    min-block-size: 1.75rem;
    padding-inline: 0.25rem;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    color: var(--_ila-accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  select,
  textarea {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding-inline: 0.625rem;
    border: 1px solid var(--_ila-control-border);
    border-radius: var(--_ila-radius);
    background: var(--_ila-surface);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_ila-border: var(--_ila-text);
      --_ila-control-border: var(--_ila-text);
      --_ila-muted: var(--_ila-text);
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`;
