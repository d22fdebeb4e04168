import type { Ila } from '@ila-kit/sdk/browser';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { connect, provideClient, type Settings } from '../shared/connection.js';

/**
 * Tells the elements inside it where their data comes from, and gives them a language and a theme.
 *
 * @element ila-config
 * @attribute {string} lang - The language of the elements inside, as everywhere in HTML.
 * @slot - The page's own content, with the elements somewhere in it.
 * @example <ila-config api="https://api.example"><ila-course-finder></ila-course-finder></ila-config>
 */
export class IlaConfig extends LitElement {
  static readonly tagName = 'ila-config';
  static override readonly properties = {
    api: {},
    publishableKey: { attribute: 'publishable-key' },
    theme: { reflect: true },
    fetch: { attribute: false },
  };
  static override readonly styles = css`
    :host {
      display: contents;
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
  `;

  readonly #provider = provideClient(this);

  /** Address of the API. */
  api: string | undefined;
  /** `pk_…`; public reads need none. */
  publishableKey: string | undefined;
  /** `light`, `dark`, or `auto` to follow the system. By default the elements follow the page's `color-scheme`. */
  theme: 'light' | 'dark' | 'auto' | undefined;
  /** In place of the page's own `fetch`. */
  fetch: Settings['fetch'];

  /** The client that all elements inside share; undefined while there is no `api`. */
  get client(): Ila | undefined {
    return this.#provider.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('api') || changed.has('publishableKey') || changed.has('fetch'))
      this.#provider.value = connect(this);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

export { configure } from '../shared/connection.js';
