import type { Course, CourseList } from '@ila-kit/sdk/browser';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { cardTemplate, type CardOptions } from '../course-card/course-card.template.js';
import { courseView } from '../course-card/course-card.view.js';
import type { Locale } from '../shared/locale.js';
import { hasFilters, sorts, withFilter, type Search, type Sort } from './course-finder.query.js';
import { countText, totalText, worstFilter } from './course-finder.view.js';
import { slotName } from './own-cards.js';
import type { ResultPages } from './result-pages.js';

/** How a card is drawn. One object as long as nothing of it changes, so that old cards are left alone. */
export interface CardPlan extends CardOptions {
  readonly link: string | undefined;
  /** The page draws the cards; ours is a slot for each. */
  readonly isSlotted: boolean;
}

/** The old plan while it says the same: cards that are there are then left alone. */
export function samePlan(old: CardPlan | undefined, plan: CardPlan): CardPlan {
  const names = Object.keys(plan) as (keyof CardPlan)[];
  return old && names.every((name) => old[name] === plan[name]) ? old : plan;
}

/** What stands in the list: as long as a place holds the same course in the same plan, it is left alone. */
export interface Drawn {
  courses: readonly Course[];
  plan: CardPlan | undefined;
}

/** @param drawn what the list holds already; it is brought up to date */
export function cardList(
  courses: readonly Course[],
  plan: CardPlan,
  drawn: Drawn,
  onClick: (event: Event) => void,
): TemplateResult {
  const old = drawn.plan === plan ? drawn.courses : [];
  drawn.courses = courses;
  drawn.plan = plan;
  const item = (course: Course): TemplateResult =>
    html`<li part="result" data-id=${course.id}>
      ${plan.isSlotted ? html`<slot name=${slotName(course.id)}></slot>` : cardTemplate(courseView(course, plan.locale, plan.link), plan)}
    </li>`;
  const items =
    courses === old ? noChange : courses.map((course, index) => (course === old[index] ? noChange : item(course)));
  return html`<ol class="list" part="list" role="list" @click=${onClick}>
    ${items}
  </ol>`;
}

export function sortSelect(chosen: Sort, { t }: Locale, onChange: (sort: Sort) => void): TemplateResult {
  return html`<label class="sort" part="sort"
    ><span>${t('sort')}</span>
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value as Sort)}>
      ${sorts.map((sort) => html`<option value=${sort} .selected=${sort === chosen}>${t(`sort.${sort}`)}</option>`)}
    </select></label
  >`;
}

/** What was done with the words, or might be. */
export function spelling(
  { correctedQuery, didYouMean }: CourseList,
  { t }: Locale,
  q: string,
  onSearch: (q: string) => void,
): TemplateResult | typeof nothing {
  if (correctedQuery)
    return html`<p class="spelling" part="spelling">
      ${t('correctedQuery', { query: q, corrected: correctedQuery })}
    </p>`;
  if (!didYouMean) return nothing;
  return html`<p class="spelling" part="spelling">
    <button class="quiet" type="button" @click=${() => onSearch(didYouMean)}>
      ${t('didYouMean', { query: didYouMean })}
    </button>
  </p>`;
}

export function moreButton(
  pages: ResultPages,
  { total }: CourseList,
  locale: Locale,
  onMore: () => void,
): TemplateResult | typeof nothing {
  if (!pages.hasMore) return nothing;
  const { t } = locale;
  const shown = { shown: pages.courses.length, total: countText(total, locale) };
  return html`<div class="more" part="more">
    <p class="small">${t('showing', shown)}</p>
    ${pages.error ? html`<p role="alert">${t('errorTitle')}</p>` : nothing}
    <button class="button" part="button more-button" type="button" aria-disabled=${pages.isLoading} @click=${onMore}>
      ${pages.error ? t('retry') : pages.isLoading ? t('loading') : t('more')}
    </button>
  </div>`;
}

export interface EmptyActions {
  readonly changeAndLeave: (search: Search) => void;
  readonly clearAll: () => void;
  readonly clearText: () => void;
}

/** Nothing was found: what the person can do about it. */
export function emptyTemplate(
  { facets }: CourseList,
  search: Search,
  locale: Locale,
  isPlaceLimited: boolean,
  actions: EmptyActions,
): TemplateResult {
  const { t, label } = locale;
  const worst = worstFilter(facets, search);
  return html`<div class="notice" part="empty">
    <p class="strong">${t('emptyTitle')}</p>
    ${search.q ? html`<p>${t('emptySpelling')}</p>` : nothing}
    <p class="ways">
      ${
        worst
          ? way(t('emptyWithout', { name: label('facet', worst.name), total: totalText(worst.total, locale) }), () =>
              actions.changeAndLeave(withFilter(search, worst.name, [])),
            )
          : nothing
      }
      ${isPlaceLimited && !search.orOnline ? way(t('orOnline'), () => actions.changeAndLeave({ ...search, orOnline: true })) : nothing}
      ${search.q ? way(t('clearSearch'), actions.clearText) : nothing}
      ${hasFilters(search) ? way(t('clearAll'), actions.clearAll) : nothing}
    </p>
  </div>`;
}

const way = (text: string, onClick: () => void): TemplateResult =>
  html`<button class="button" part="button" type="button" @click=${onClick}>${text}</button>`;
