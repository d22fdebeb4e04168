import { ResponseError } from './errors.js';
import type { Reply } from './promise.js';
import { IlaPromise } from './promise.js';

/** Body of a list. */
export interface PageBody {
  data: readonly unknown[];
  nextCursor: string | null;
}

/** A page: its body, and the way to the next one. */
export type Page<Body extends PageBody> = Body & {
  /** Asks for the next page; `undefined` on the last one. */
  nextPage(): PagePromise<Body> | undefined;
};

/** Items of a list. */
export type Item<Body extends PageBody> = Body['data'][number];

/**
 * What a list returns. `for await` goes over the items of all pages, asking for each page when it is needed;
 * `await` gives the first page with everything that it says beside its items.
 *
 * @example for await (const course of ila.courses.list({ q: 'solar' })) console.log(course.title);
 */
export class PagePromise<Body extends PageBody> extends IlaPromise<Page<Body>> implements AsyncIterable<Item<Body>> {
  readonly #ask: (cursor: string) => PagePromise<Body>;

  constructor(reply: Promise<Reply>, ask: (cursor: string) => PagePromise<Body>) {
    super(reply);
    this.#ask = ask;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item<Body>, void, undefined> {
    for await (const page of this.pages()) yield* page.data as readonly Awaited<Item<Body>>[];
  }

  /** All pages, one after the other. */
  async *pages(): AsyncGenerator<Page<Body>, void, undefined> {
    for (let page: Page<Body> | undefined = await this; page; page = await page.nextPage()) yield page;
  }

  /** The first items of the list, `limit` at most. */
  async toArray({ limit }: { limit: number }): Promise<Item<Body>[]> {
    const items: Item<Body>[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }

  protected override async data(): Promise<Page<Body>> {
    const body: Body = await super.data();
    if (!Array.isArray(body?.data)) {
      const { call, response } = await this.reply;
      throw new ResponseError('a list expected', call, undefined, response);
    }
    const { nextCursor } = body;
    const nextPage = (): PagePromise<Body> | undefined => (nextCursor ? this.#ask(nextCursor) : undefined);
    // Not enumerable, so that a page compares, copies and prints as its body.
    return Object.defineProperty(body, 'nextPage', { value: nextPage, configurable: true }) as Page<Body>;
  }
}
