import type { LitElement, ReactiveController } from 'lit';

/** Renders its host again when something in its light DOM changes: a page may write the credential there at any time. */
export class LightDom implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: MutationObserver;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
