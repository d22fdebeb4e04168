import type { Ila, Suggestion } from '@ila-kit/sdk/browser';
import type { LitElement, ReactiveController } from 'lit';
import { Latest } from '../shared/latest.js';
import { groupSuggestions } from './course-finder.view.js';

const TYPING = 120;

export interface SuggestionsOptions {
  client(): Ila | undefined;
  lang(): string | undefined;
  /** The person takes a suggestion, or `undefined`: the text as it stands. */
  accept(suggestion: Suggestion | undefined): void;
  /** New suggestions are there. */
  arrived(count: number): void;
}

/**
 * A combobox with list autocomplete (ARIA Authoring Practices): asks while the person types, and moves through what comes.
 * The focus stays in the text field; `active` is what `aria-activedescendant` names.
 */
export class Suggestions implements ReactiveController {
  isOpen = false;
  active = -1;
  items: readonly Suggestion[] = [];
  readonly #host: LitElement;
  readonly #options: SuggestionsOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #latest = new Latest();

  constructor(host: LitElement, options: SuggestionsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** The text changed. */
  ask(text: string): void {
    this.#stop();
    this.active = -1;
    const q = text.trim().slice(0, 100);
    if (q) this.#timer = setTimeout(() => void this.#load(q), TYPING);
    else this.#show([]);
    this.#host.requestUpdate();
  }

  close(): void {
    this.#stop();
    this.isOpen = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  take(index: number): void {
    const suggestion = this.items[index];
    this.items = [];
    this.close();
    this.#options.accept(suggestion);
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const handled = !event.isComposing && this.#press(event);
    if (handled) event.preventDefault();
    if (handled && event.key === 'Escape') event.stopPropagation();
  };

  /** @returns whether the key did something here, and not in the text field */
  #press({ key, altKey, currentTarget }: KeyboardEvent): boolean {
    const last = this.items.length - 1;
    const field = currentTarget as HTMLInputElement;
    switch (key) {
      case 'ArrowDown':
        if (this.isOpen && !altKey) return this.#move(this.active >= last ? 0 : this.active + 1);
        return this.#open(field, altKey ? -1 : 0);
      case 'ArrowUp':
        if (altKey) return this.isOpen && (this.close(), true);
        if (this.isOpen) return this.#move(this.active <= 0 ? last : this.active - 1);
        return this.#open(field, last);
      case 'Enter':
        this.take(this.isOpen ? this.active : -1);
        return true;
      case 'Escape':
        if (this.isOpen) this.close();
        else if (field.value) {
          field.value = '';
          this.ask('');
        } else return false;
        return true;
      case 'Home':
      case 'End':
        field.setSelectionRange(
          ...((key === 'Home' ? [0, 0] : [field.value.length, field.value.length]) as [number, number]),
        );
        return this.#move(-1);
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#move(-1);
        return false;
      default:
        return false;
    }
  }

  #open(field: HTMLInputElement, active: number): boolean {
    if (this.items.length === 0) this.ask(field.value);
    else {
      this.isOpen = true;
      this.#move(active);
    }
    return true;
  }

  #move(active: number): boolean {
    this.active = active;
    this.#host.requestUpdate();
    return true;
  }

  async #load(q: string): Promise<void> {
    const client = this.#options.client();
    if (!client) return;
    const outcome = await this.#latest.run((signal) =>
      client.courses.suggest({ q, lang: this.#options.lang() }, { signal }),
    );
    // Suggestions help; without them the search works as well.
    if (outcome) this.#show(outcome.ok ? outcome.result.data : []);
  }

  #show(items: readonly Suggestion[]): void {
    this.items = groupSuggestions(items).flatMap((group) => group.items.map(({ item }) => item));
    this.active = -1;
    this.isOpen = items.length > 0;
    if (this.isOpen) this.#options.arrived(items.length);
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#latest.abort();
  }
}
