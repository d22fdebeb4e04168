import type { Course, CourseList } from '@ila-kit/sdk/browser';
import type { LitElement, ReactiveController } from 'lit';
import { Latest } from '../shared/latest.js';

/** The courses found so far, and the way to more of them. */
export class ResultPages implements ReactiveController {
  courses: readonly Course[] = [];
  error: unknown;
  readonly #host: LitElement;
  #nextCursor: string | null = null;
  readonly #latest = new Latest();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#latest.abort();
  }

  get isLoading(): boolean {
    return this.#latest.isRunning;
  }

  get hasMore(): boolean {
    return this.#nextCursor !== null;
  }

  /** What belongs to the courses has changed. */
  changed(): void {
    this.#host.requestUpdate();
  }

  /** Begins again with the first page. */
  start({ data, nextCursor }: Pick<CourseList, 'data' | 'nextCursor'>): void {
    this.#latest.abort();
    this.error = undefined;
    this.courses = data;
    this.#nextCursor = nextCursor;
  }

  /**
   * Adds the next page; does nothing while one is on its way.
   * @returns how many courses were added; undefined when none were asked for, or it failed
   */
  async more(ask: (cursor: string, signal: AbortSignal) => PromiseLike<CourseList>): Promise<number | undefined> {
    const cursor = this.#nextCursor;
    if (cursor === null || this.isLoading) return undefined;
    const answer = this.#latest.run((signal) => ask(cursor, signal));
    this.error = undefined;
    this.changed();
    const outcome = await answer;
    if (!outcome) return undefined;
    this.changed();
    if (!outcome.ok) {
      this.error = outcome.error;
      return undefined;
    }
    const known = new Set(this.courses.map(({ id }) => id));
    const added = outcome.result.data.filter(({ id }) => !known.has(id));
    this.courses = [...this.courses, ...added];
    this.#nextCursor = outcome.result.nextCursor;
    return added.length;
  }
}
