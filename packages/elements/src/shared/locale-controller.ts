import type { LitElement, ReactiveController } from 'lit';
import type { en } from '../locales/en.js';
import type { Locale } from './locale.js';
import type { Words } from './words.js';

/**
 * Gives its host the words and formats of the closest `lang` attribute, across shadow roots, and follows its changes.
 * Until the first language is there `current` is undefined and the host should not render; later changes keep the old one meanwhile.
 */
export class LocaleController<English = typeof en> implements ReactiveController {
  current: Locale<English> | undefined;
  readonly #words: Words<English>;
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #stopWaiting: (() => void) | undefined;
  #asked = '';

  constructor(host: LitElement, words: Words<English>) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#resolve());
    for (let root: Node | undefined = this.#host; root; root = root instanceof ShadowRoot ? root.host : undefined) {
      root = root.getRootNode();
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#stopWaiting = this.#words.onRegistered(() => this.#resolve(true));
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopWaiting?.();
  }

  #resolve(again = false): void {
    const tag = closestLang(this.#host);
    if (tag === this.#asked && !again) return;
    this.#asked = tag;
    const found = this.#words.find(tag);
    if (found instanceof Promise) void found.then((locale) => this.#use(tag, locale));
    else this.#use(tag, found);
  }

  #use(tag: string, locale: Locale<English>): void {
    if (tag !== this.#asked) return;
    this.current = locale;
    this.#host.requestUpdate();
  }
}

function closestLang(start: Element): string {
  for (let element: Element | null = start; element; element = shadowHost(element)) {
    const tag = element.closest('[lang]')?.getAttribute('lang');
    if (tag) return tag;
  }
  return 'en';
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
