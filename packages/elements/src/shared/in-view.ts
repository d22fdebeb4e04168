import type { LitElement, ReactiveController } from 'lit';

/** Knows whether its host has come near the part of the page that is seen; once it has, it stays so. */
export class InView implements ReactiveController {
  wasSeen = false;
  readonly #host: LitElement;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.wasSeen) return;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: '200px' });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.wasSeen = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
