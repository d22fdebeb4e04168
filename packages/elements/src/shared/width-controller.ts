import type { LitElement, ReactiveController } from 'lit';

/** Knows whether its host is narrower than a width, in rem, so that larger text counts as a narrower place. */
export class WidthController implements ReactiveController {
  isNarrow = false;
  readonly #host: LitElement;
  readonly #rem: number;
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement, rem: number) {
    this.#host = host;
    this.#rem = rem;
    host.addController(this);
  }

  hostConnected(): void {
    this.isNarrow = this.#measure();
    // Not within the observer's own round: what is shown changes the host's height, and the browser would call that a loop.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#follow()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): boolean {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return this.#host.clientWidth < this.#rem * rem;
  }

  #follow(): void {
    const isNarrow = this.#measure();
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
