import type { LitElement, ReactiveController } from 'lit';
import { Latest } from './latest.js';

/** What an element that loads is showing. Each is also a CSS state: `ila-course-finder:state(empty)`. */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'signedOut';

const STALLED_AFTER = 700;

/**
 * Runs one request after the other for its host: a newer one aborts the older, whose late answer is ignored.
 * Reflects `status`, `stalled` and `refreshing` as custom states.
 */
export class RequestState<Result> implements ReactiveController {
  status: Status = 'idle';
  /** The answer takes long: time for a spinner. */
  stalled = false;
  /** `result` is older than what was asked for, and shown until the answer is here. */
  refreshing = false;
  result: Result | undefined;
  error: unknown;
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  readonly #latest = new Latest();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#internals.states.add(this.status);
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#latest.isRunning) this.reset();
  }

  /** Goes back to `idle`: nothing is asked for. */
  reset(): void {
    this.abort();
    this.result = undefined;
    this.#set('idle');
  }

  abort(): void {
    this.#latest.abort();
    clearTimeout(this.#timer);
    this.stalled = this.refreshing = false;
  }

  /**
   * @param isEmpty whether the answer holds nothing to show
   * @returns whether the answer, good or bad, was taken; false when something newer was asked for meanwhile
   */
  async run(
    ask: (signal: AbortSignal) => PromiseLike<Result>,
    isEmpty: (result: Result) => boolean = () => false,
  ): Promise<boolean> {
    this.abort();
    this.#timer = setTimeout(() => {
      this.stalled = true;
      this.#set(this.status);
    }, STALLED_AFTER);
    this.refreshing = this.status === 'ready' || this.status === 'empty';
    this.#set(this.refreshing ? this.status : 'loading');
    const outcome = await this.#latest.run(ask);
    if (!outcome) return false;
    this.abort();
    this.result = outcome.ok ? outcome.result : undefined;
    this.error = outcome.ok ? undefined : outcome.error;
    this.#set(!outcome.ok ? 'error' : isEmpty(outcome.result) ? 'empty' : 'ready');
    return true;
  }

  #set(status: Status): void {
    const { states } = this.#internals;
    states.delete(this.status);
    states.add((this.status = status));
    for (const flag of ['stalled', 'refreshing'] as const) states[this[flag] ? 'add' : 'delete'](flag);
    this.#host.requestUpdate();
  }
}
