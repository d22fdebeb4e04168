/** What came of a task. */
export type Outcome<Result> = { ok: true; result: Result } | { ok: false; error: unknown };

/** Runs one task at a time: a newer one aborts the older, of which nothing is heard again. */
export class Latest {
  #running: AbortController | undefined;

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  abort(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** @returns undefined when the task was aborted */
  async run<Result>(task: (signal: AbortSignal) => PromiseLike<Result>): Promise<Outcome<Result> | undefined> {
    this.abort();
    const running = (this.#running = new AbortController());
    const outcome = await Promise.resolve(task(running.signal)).then(
      (result) => ({ ok: true as const, result }),
      (error: unknown) => ({ ok: false as const, error }),
    );
    if (running !== this.#running) return undefined;
    this.#running = undefined;
    return outcome;
  }
}
