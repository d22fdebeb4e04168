import type { CSSResult, LitElement } from 'lit';

/** Adds the styles of code that was loaded later. */
export function addStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(renderRoot instanceof ShadowRoot) || renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
}
