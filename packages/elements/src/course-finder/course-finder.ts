import type { Suggestion } from '@ila-kit/sdk/browser';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { cardStyles } from '../course-card/course-card.styles.js';
import { Announcer } from '../shared/announcer.js';
import { consumeClient } from '../shared/connection.js';
import { LocaleController } from '../shared/locale-controller.js';
import { courseWords } from '../shared/locales.js';
import type { Status } from '../shared/request-state.js';
import { tokens } from '../shared/tokens.styles.js';
import { WidthController } from '../shared/width-controller.js';
import { reportSearch } from './course-finder.events.js';
import { finderStyles } from './course-finder.styles.js';
import { splitList, type Sort } from './course-finder.query.js';
import { finderTemplate } from './course-finder.template.js';
import { CourseSearch, type SearchSource } from './course-search.js';
import { filterStyles } from './filters.styles.js';
import { finderActions } from './finder-actions.js';
import { OwnCards } from './own-cards.js';
import { samePlan, type CardPlan, type Drawn } from './results.template.js';
import { searchBarStyles } from './search-bar.styles.js';
import { Suggestions } from './suggestions.js';

export type { CourseFinderErrorEvent, CourseFinderSearchEvent } from './course-finder.events.js';

/**
 * Finds courses: words with suggestions, filters with counts, and results that say what a course costs and what it leads to.
 *
 * @element ila-course-finder
 * @attribute {'light' | 'dark' | 'auto'} theme - Overrides the page's `color-scheme`; `auto` follows the system.
 * @slot - Shown until the finder knows where its data comes from, and without JavaScript. A `<template>` in it draws the cards: elements with `data-ila="title"` (or `price`, `provider`, `place` …) get the text, `data-ila="link"` the address.
 * @csspart search - The form with the text field; in it `label`, `field`, `input`, `clear`, `search-button`.
 * @csspart label - The label of the text field.
 * @csspart field - The box around the text field.
 * @csspart input - The text field.
 * @csspart clear - The button that empties the text field.
 * @csspart search-button - The button that searches.
 * @csspart suggestions - The list of suggestions.
 * @csspart suggestion-kind - The heading of a kind of suggestions.
 * @csspart suggestion - One suggestion.
 * @csspart filters - The column of filters.
 * @csspart filter-button - The button that opens the filters where there is no room for a column.
 * @csspart sheet - The dialog with the filters.
 * @csspart facet - One filter.
 * @csspart facet-title - The filter's name, which opens and closes it.
 * @csspart option - One value of a filter.
 * @csspart count - How many courses a value would give.
 * @csspart more-values - The button that shows all values of a filter.
 * @csspart chips - The filters that are chosen.
 * @csspart chip - One chosen filter.
 * @csspart clear-all - The button that removes all filters.
 * @csspart results - The column of results.
 * @csspart total - The heading that says how many courses there are.
 * @csspart sort - The choice of the order.
 * @csspart spelling - What was done with the spelling, or might be.
 * @csspart list - The list of courses.
 * @csspart result - One place in the list; a card is in it, with the parts of `<ila-course-card>`.
 * @csspart more - What stands below the list; in it `more-button`.
 * @csspart more-button - The button that shows more courses.
 * @csspart button - Every button that looks like one.
 * @csspart empty - What helps when nothing was found.
 * @csspart error - What went wrong; in it `retry` and `request-id`.
 * @csspart retry - The button that tries again.
 * @csspart request-id - The id of the failed request.
 * @csspart progress - The line that moves when an answer takes long.
 * @csspart status - What is said to screen readers.
 * @csspart card - A card; in it `title`, `link`, `provider`, `price`, `description`, `facts`, `fact`, `badges`, `badge`, `accessibility`.
 * @csspart skeleton - The placeholder of a card.
 * @cssproperty [--ila-accent] - Links, main buttons, what is chosen, and the focus ring.
 * @cssproperty [--ila-on-accent] - Text on the accent.
 * @cssproperty [--ila-background] - Behind everything.
 * @cssproperty [--ila-surface] - Cards and fields.
 * @cssproperty [--ila-text] - Text.
 * @cssproperty [--ila-muted] - Text that matters less.
 * @cssproperty [--ila-border] - Lines.
 * @cssproperty [--ila-control-border] - Borders of fields and buttons.
 * @cssproperty [--ila-positive] - What is good: free, green.
 * @cssproperty [--ila-focus] - The focus ring.
 * @cssproperty [--ila-radius=0.75rem] - How round corners are.
 * @cssproperty [--ila-font=inherit] - The font.
 * @cssproperty [--ila-padding=0] - The space around everything.
 * @cssproperty [--ila-card-padding] - The space inside a card.
 * @cssstate idle - There is no address to get data from.
 * @cssstate loading - The first answer is awaited.
 * @cssstate ready - Courses are shown.
 * @cssstate empty - Nothing was found.
 * @cssstate error - The search failed.
 * @cssstate stalled - The answer takes long.
 * @cssstate refreshing - The courses shown are those of the search before.
 * @fires {CustomEvent<{ courseId: string, uri: string }>} ila-course-select - A course's link was activated; cancel it to keep the link from being followed.
 * @fires {CustomEvent<{ status: string, total: number, exact: boolean }>} ila-course-finder-search - A search has been answered; does not bubble.
 * @fires {CustomEvent<{ status: number, requestId: string }>} ila-course-finder-error - A search has failed; does not bubble.
 * @example <ila-course-finder for-job="Solar energy technician"></ila-course-finder>
 */
export class IlaCourseFinder extends LitElement {
  static readonly tagName = 'ila-course-finder';
  static override readonly properties = {
    q: {},
    skills: {},
    forJob: { attribute: 'for-job' },
    provider: {},
    country: {},
    scheme: {},
    sort: {},
    pageSize: { attribute: 'page-size', type: Number },
    syncUrl: { attribute: 'sync-url' },
    courseLink: { attribute: 'course-link' },
    headingLevel: { attribute: 'heading-level', type: Number },
    compact: { type: Boolean },
  };
  static override readonly styles = [tokens, cardStyles, searchBarStyles, filterStyles, finderStyles];

  readonly #client = consumeClient(this);
  readonly #locale = new LocaleController(this, courseWords);
  readonly #width = new WidthController(this, 46);
  readonly #announcer = new Announcer(this);
  readonly #cards = new OwnCards(this);
  readonly #search = new CourseSearch(
    this,
    () => this.#source(),
    () => this.#settled(),
  );
  readonly #suggestions = new Suggestions(this, {
    client: () => this.#client.value,
    lang: () => this.#locale.current?.wanted,
    accept: (suggestion) => this.#accept(suggestion),
    arrived: (n) => this.#announcer.say(this.#locale.current?.t('suggestions', { n }) ?? ''),
  });
  readonly #longFacets = new Set<string>();
  readonly #actions = finderActions({
    element: this,
    find: (selector) => this.#find(selector),
    search: this.#search,
    longFacets: this.#longFacets,
    showText: () => this.#showText(),
    say: (text) => this.#announcer.say(text),
    locale: () => this.#locale.current,
  });
  #plan: CardPlan | undefined;
  #drawn: Drawn = { courses: [], plan: undefined };

  /** Words to search for at first. */
  q = '';
  /** ESCO URIs of skills to search for at first, separated by spaces or commas. */
  skills = '';
  /** A job's title, in any words: courses that teach what the job needs. The person sees which job was understood and can drop it. */
  forJob = '';
  /** Ids of providers to which the finder is limited. */
  provider = '';
  /** Countries (ISO 3166-1 alpha-2) to which the finder is limited. */
  country = '';
  /** Schemes to which the finder is limited. */
  scheme = '';
  /** The order at first. */
  sort: Sort = 'relevance';
  /** How many courses come at a time, 1 to 100. */
  pageSize = 20;
  /** Keeps the search in the page's address, in parameters that begin with this; `ila-` when it is empty. */
  syncUrl: string | undefined;
  /** Where the page shows a course, with `{id}` in it: `/courses/{id}`. By default the provider's page. */
  courseLink: string | undefined;
  /** Level of the heading over the results, 1 to 5; the cards' titles are one below it. */
  headingLevel = 2;
  /** Smaller cards, and filters in a dialog. */
  compact = false;

  /** What the finder is showing. */
  get status(): Status {
    return this.#search.request.status;
  }

  protected override shouldUpdate(): boolean {
    return this.#locale.current !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { q, skills, sort, forJob } = this;
    if (!this.hasUpdated || changed.has('q') || changed.has('skills') || changed.has('sort') || changed.has('forJob')) {
      const search = { q, sort, orOnline: false, filters: { skill: splitList(skills) } };
      this.#search.begin(search, forJob.trim(), !this.hasUpdated);
    }
    this.#search.keepUp();
  }

  protected override updated(): void {
    const { current } = this.#locale;
    if (current) this.#cards.show(this.status === 'ready' ? this.#search.pages.courses : [], current, this.courseLink);
    if (this.#suggestions.active >= 0)
      this.#find('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Searches again. */
  reload(): void {
    void this.#search.run();
  }

  #source(): SearchSource {
    return {
      client: this.#client.value,
      locale: this.#locale.current,
      limits: { provider: splitList(this.provider), country: splitList(this.country), scheme: splitList(this.scheme) },
      pageSize: Math.min(Math.max(Math.trunc(this.pageSize) || 20, 1), 100),
      urlPrefix: this.syncUrl === undefined ? undefined : this.syncUrl || 'ila-',
    };
  }

  #find<Found extends HTMLElement>(selector: string): Found | null {
    return this.renderRoot?.querySelector<Found>(selector) ?? null;
  }

  /** What was typed is no longer of use, though the search may have these words already. */
  #showText(): void {
    const field = this.#find<HTMLInputElement>('[role=combobox]');
    if (field) field.value = this.#search.search.q;
  }

  #accept(suggestion: Suggestion | undefined): void {
    this.#search.take(suggestion, this.#find<HTMLInputElement>('[role=combobox]')?.value.trim() ?? '');
    this.#showText();
  }

  #settled(): void {
    const { current } = this.#locale;
    if (current) this.#announcer.say(reportSearch(this, this.#search.request, current));
  }

  #cardPlan(locale: CardPlan['locale']): CardPlan {
    const { compact, courseLink: link, headingLevel } = this;
    const plan = { locale, level: headingLevel + 1, compact, link, isSlotted: this.#cards.template !== null };
    return (this.#plan = samePlan(this.#plan, plan));
  }

  protected override render(): TemplateResult | typeof nothing {
    const locale = this.#locale.current;
    if (!locale) return nothing;
    if (this.status !== 'ready') this.#drawn = { courses: [], plan: undefined };
    if (this.status === 'idle') return html`<slot></slot>`;
    return html`${finderTemplate({
      locale,
      finder: this.#search,
      suggestions: this.#suggestions,
      limits: this.#source().limits,
      level: this.headingLevel,
      inSheet: this.compact || this.#width.isNarrow,
      longFacets: this.#longFacets,
      plan: this.#cardPlan(locale),
      drawn: this.#drawn,
      actions: this.#actions,
    })}${this.#announcer.render()}`;
  }
}
