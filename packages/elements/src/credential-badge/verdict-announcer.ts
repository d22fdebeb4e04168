import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** Says a verdict to screen readers: what must not be relied on at once, the rest when there is a pause. Both regions are there before. */
export class VerdictAnnouncer implements ReactiveController {
  readonly #host: LitElement;
  #text = '';
  #urgent = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#text = '';
  }

  say(text: string, urgent: boolean): void {
    this.#text = text;
    this.#urgent = urgent;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="hidden" role="status" part="status">${this.#urgent ? '' : this.#text}</div>
      <div class="hidden" role="alert" part="alert">${this.#urgent ? this.#text : ''}</div>`;
  }
}
