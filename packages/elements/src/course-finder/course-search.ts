import type { CourseList, Ila, Suggestion } from '@ila-kit/sdk/browser';
import type { LitElement, ReactiveController } from 'lit';
import type { Locale } from '../shared/locale.js';
import { pickText } from '../shared/multilingual.js';
import { RequestState } from '../shared/request-state.js';
import {
  readUrl,
  toListQuery,
  toggleFilter,
  withFilter,
  writeUrl,
  type Limits,
  type Search,
} from './course-finder.query.js';
import type { Chip } from './course-finder.view.js';
import { ResultPages } from './result-pages.js';

/** What the search reads from its element. */
export interface SearchSource {
  readonly client: Ila | undefined;
  readonly locale: Locale | undefined;
  readonly limits: Limits;
  readonly pageSize: number;
  /** Prefix of the parameters in the page's address; undefined when the address is left alone. */
  readonly urlPrefix: string | undefined;
}

/** Runs the person's search, keeps what was found, and keeps the page's address in step. */
export class CourseSearch implements ReactiveController {
  search: Search = { q: '', sort: 'relevance', orOnline: false, filters: {} };
  /** A job that the page named and nobody knows. */
  unknownJob: string | undefined;
  readonly names = new Map<string, string>();
  /** See `facetViews`. */
  readonly order = new Map<string, string[]>();
  readonly request: RequestState<CourseList>;
  readonly pages: ResultPages;
  readonly #source: () => SearchSource;
  readonly #settled: () => void;
  #initial: Search = this.search;
  #job = '';
  #basis: unknown[] = [];

  /** @param settled called after each answer, good or bad */
  constructor(host: LitElement, source: () => SearchSource, settled: () => void) {
    this.request = new RequestState(host);
    this.pages = new ResultPages(host);
    this.#source = source;
    this.#settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** Takes what the page asks for; at first what the address says comes before it. */
  begin(initial: Search, forJob: string, isFirst: boolean): void {
    this.#initial = initial;
    const restored = isFirst ? this.#readUrl() : undefined;
    this.search = restored ?? initial;
    this.#job = restored ? '' : forJob;
    this.#basis = [];
  }

  /** Searches when something that the answer depends on has changed. */
  keepUp(): void {
    const { client, locale, limits, pageSize } = this.#source();
    const basis = [client, locale?.wanted, ...Object.values(limits).map(String), pageSize];
    const isSame = basis.length === this.#basis.length && basis.every((part, index) => part === this.#basis[index]);
    if (!client) {
      if (this.request.status !== 'idle') this.request.reset();
    } else if (!isSame || this.request.status === 'idle') void this.run();
    this.#basis = basis;
  }

  /** The person looks for something else. */
  change(search: Search): void {
    if (search.q !== this.search.q) this.order.clear();
    this.search = search;
    this.#writeUrl();
    void this.run();
  }

  /** A suggestion of a course or a text searches its words; anything else becomes a filter. */
  take(suggestion: Suggestion | undefined, text: string): void {
    const { kind, uri, id } = suggestion ?? {};
    const value = kind === 'provider' ? id : uri;
    if (
      !suggestion ||
      !value ||
      !kind ||
      kind === 'course' ||
      (kind === 'provider' && this.#source().limits.provider.length > 0)
    ) {
      this.change({ ...this.search, q: suggestion?.text ?? text });
      return;
    }
    this.names.set(value, suggestion.text);
    const isChosen = this.search.filters[kind]?.includes(value);
    this.change({ ...(isChosen ? this.search : toggleFilter(this.search, kind, value)), q: '' });
  }

  remove({ name, values }: Pick<Chip, 'name' | 'values'>): void {
    this.change(
      withFilter(
        this.search,
        name,
        (this.search.filters[name] ?? []).filter((value) => !values.includes(value)),
      ),
    );
  }

  async run(): Promise<void> {
    const { client, locale, limits, pageSize } = this.#source();
    if (!client || !locale) return;
    const wanted = { lang: locale.wanted, limit: pageSize };
    const taken = await this.request.run(
      async (signal) => {
        await this.#findJob(client, locale, signal);
        const list = await client.courses.list(toListQuery(this.search, limits, wanted), { signal });
        signal.throwIfAborted();
        this.pages.start(list);
        this.#learn(list, client, locale);
        return list;
      },
      ({ data }) => data.length === 0,
    );
    if (taken) this.#settled();
  }

  /** @returns how many courses were added */
  async more(): Promise<number | undefined> {
    const { client, locale, limits, pageSize } = this.#source();
    if (!client) return undefined;
    const rest = { lang: locale?.wanted, limit: pageSize, facets: false };
    return this.pages.more((cursor, signal) =>
      client.courses.list(toListQuery(this.search, limits, { ...rest, cursor }), { signal }),
    );
  }

  /** A job's title becomes an occupation, once; where none is known its words are searched. */
  async #findJob(client: Ila, { wanted }: Locale, signal: AbortSignal): Promise<void> {
    const q = this.#job;
    this.unknownJob = undefined;
    if (!q) return;
    const { data } = await client.occupations.list({ q, lang: wanted, limit: 1 }, { signal });
    signal.throwIfAborted();
    this.#job = '';
    const [occupation] = data;
    if (occupation) {
      this.names.set(occupation.uri, occupation.label);
      this.search = withFilter(this.search, 'occupation', [occupation.uri]);
    } else {
      this.unknownJob = q;
      this.search = { ...this.search, q: this.search.q || q };
    }
  }

  /** Keeps the names of what the search holds by its code only. */
  #learn({ data, facets }: CourseList, client: Ila, locale: Locale): void {
    for (const { provider, skills } of data) {
      this.names.set(provider.id, provider.name);
      for (const { uri, label } of skills) if (label && !this.names.has(uri)) this.names.set(uri, label);
    }
    const [job] = this.search.filters.occupation ?? [];
    if (job && !this.names.has(job)) {
      void this.#name(client.occupations.retrieve(job.replace(/.*\//, ''), { lang: locale.wanted }), ({ label }) => [
        [job, label],
      ]);
    }
    const scheme = facets.find(({ name }) => name === 'scheme')?.values.find(({ value }) => !this.names.has(value));
    if (!scheme) return;
    this.names.set(scheme.value, scheme.value);
    void this.#name(client.schemes.list({ limit: 100 }), (list) =>
      list.data.map(({ id, name }) => [id, pickText(name, locale.wanted)?.text ?? id]),
    );
  }

  /** Names are a nicety: without them the codes stay. */
  async #name<Answer>(answer: PromiseLike<Answer>, pairs: (answer: Answer) => [string, string][]): Promise<void> {
    try {
      for (const [code, name] of pairs(await answer)) this.names.set(code, name);
      this.pages.changed();
    } catch {
      return;
    }
  }

  readonly #onPopState = (): void => {
    if (this.#source().urlPrefix === undefined) return;
    this.search = this.#readUrl() ?? this.#initial;
    this.order.clear();
    void this.run();
  };

  #readUrl(): Search | undefined {
    const { urlPrefix } = this.#source();
    return urlPrefix === undefined ? undefined : readUrl(new URLSearchParams(location.search), urlPrefix);
  }

  #writeUrl(): void {
    const { urlPrefix } = this.#source();
    if (urlPrefix === undefined) return;
    const url = new URL(location.href);
    writeUrl(url.searchParams, urlPrefix, this.search);
    if (url.href !== location.href) history.pushState(history.state, '', url);
  }
}

/** Whether the person's search is limited to places. */
export const isPlaceLimited = ({ filters }: Search, limits: Limits): boolean =>
  (filters.country?.length ?? 0) + limits.country.length > 0;
