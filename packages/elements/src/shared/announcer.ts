import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

const SETTLE = 500;

/** One polite live region. What is said in quick succession is said once, when it has settled. */
export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, SETTLE);
  }

  render(): TemplateResult {
    return html`<div class="hidden" role="status" part="status">${this.#text}</div>`;
  }
}
