import type { LitElement, ReactiveController } from 'lit';

// The web components community's context protocol, as @lit/context speaks it; that package would cost 1.3 kB of the finder's 34.

type Callback<Value> = (value: Value, unsubscribe: () => void) => void;

interface ContextRequest<Value> extends Event {
  readonly context: symbol;
  readonly contextTarget: Element;
  readonly callback: Callback<Value>;
  readonly subscribe: boolean;
}

const bubbling = { bubbles: true, composed: true };

/** Gives a value to all that ask for it inside an element. */
export class ContextProvider<Value> implements ReactiveController {
  readonly #target: Element;
  readonly #subscribers = new Set<Callback<Value>>();
  #value: Value;

  constructor(target: Element, context: symbol, value: Value) {
    this.#target = target;
    this.#value = value;
    target.addEventListener('context-request', (event) => {
      const request = event as ContextRequest<Value>;
      if (request.context !== context) return;
      event.stopPropagation();
      if (request.subscribe) this.#subscribers.add(request.callback);
      this.#tell(request.callback);
    });
  }

  /** Those who asked before this was there, or before it came between, ask again. */
  hostConnected(): void {
    this.#target.dispatchEvent(new Event('context-provider', bubbling));
  }

  get value(): Value {
    return this.#value;
  }

  set value(value: Value) {
    this.#value = value;
    for (const callback of this.#subscribers) this.#tell(callback);
  }

  #tell(callback: Callback<Value>): void {
    callback(this.#value, () => this.#subscribers.delete(callback));
  }
}

/** Holds the value of the nearest provider, whichever of the two is there first; its changes render the host again. */
export class ContextConsumer<Value> implements ReactiveController {
  value: Value | undefined;
  readonly #host: LitElement;
  readonly #context: symbol;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement, context: symbol) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#unsubscribe?.();
    this.value = undefined;
  }

  readonly #ask = (): void => {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    const request = { context: this.#context, contextTarget: this.#host, callback: this.#take, subscribe: true };
    this.#host.dispatchEvent(Object.assign(new Event('context-request', bubbling), request));
    if (!this.#unsubscribe) this.#use(undefined);
  };

  readonly #take: Callback<Value> = (value, unsubscribe) => {
    this.#unsubscribe = unsubscribe;
    this.#use(value);
  };

  #use(value: Value | undefined): void {
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}
