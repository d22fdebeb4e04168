import { html, nothing, type TemplateResult } from 'lit';
import { skeletonCard } from '../course-card/course-card.template.js';
import { errorTemplate } from '../shared/error.template.js';
import { describeFailure } from '../shared/failure.js';
import { icon } from '../shared/icons.js';
import type { Locale } from '../shared/locale.js';
import type { Limits, Search } from './course-finder.query.js';
import { chips, facetViews, totalText, type Chip, type FacetView } from './course-finder.view.js';
import { isPlaceLimited, type CourseSearch } from './course-search.js';
import { chipList, facetList, type FilterActions } from './filters.template.js';
import {
  cardList,
  emptyTemplate,
  moreButton,
  sortSelect,
  spelling,
  type CardPlan,
  type Drawn,
} from './results.template.js';
import { searchBar } from './search-bar.template.js';
import type { Suggestions } from './suggestions.js';

export interface FinderActions extends FilterActions {
  readonly change: (search: Search) => void;
  /** Changes the search and moves the focus to the results, since what had it is gone. */
  readonly changeAndLeave: (search: Search) => void;
  readonly clearText: () => void;
  readonly select: (event: Event) => void;
  readonly more: () => void;
  readonly retry: () => void;
  readonly openSheet: () => void;
  readonly closeSheet: () => void;
}

/** All that the finder shows. */
export interface FinderModel {
  readonly locale: Locale;
  readonly finder: CourseSearch;
  readonly suggestions: Suggestions;
  readonly limits: Limits;
  readonly level: number;
  /** Filters stand in a dialog. */
  readonly inSheet: boolean;
  readonly longFacets: ReadonlySet<string>;
  readonly plan: CardPlan;
  readonly drawn: Drawn;
  readonly actions: FinderActions;
}

export function finderTemplate(model: FinderModel): TemplateResult {
  const { locale, finder, limits, inSheet, longFacets, actions } = model;
  const { search, names, order, request } = finder;
  const facets = facetViews(request.result?.facets ?? [], search, limits, order, locale, names);
  const isLoading = request.status === 'loading';
  const isWide = !inSheet && (isLoading || facets.some(({ isUseless }) => !isUseless));
  return html`<div class="root" lang=${locale.language}>
    ${searchBar(locale, search.q, model.suggestions, actions.clearText)}
    <div class="columns ${isWide ? 'wide' : ''}">
      ${
        isWide
          ? html`<div class="filters" part="filters" role="group" aria-label=${locale.t('filters')}>
              ${isLoading ? skeletonCard : facetList(facets, locale, longFacets, 3, actions)}
            </div>`
          : nothing
      }
      ${results(model)}
    </div>
    ${inSheet ? sheet(facets, model) : nothing}
  </div>`;
}

function results(model: FinderModel): TemplateResult {
  const { locale, finder, level, inSheet, actions } = model;
  const { search, names, request, unknownJob } = finder;
  const { t } = locale;
  const chosen = chips(search, locale, names);
  const isLoading = request.status === 'loading';
  return html`<div class="results" part="results" aria-busy=${request.refreshing || isLoading}>
    <div class="progress ${request.stalled ? 'on' : ''}" part="progress"></div>
    <div class="bar">
      <div class="total" part="total" role="heading" aria-level=${level} tabindex="-1">
        ${request.result ? totalText(request.result.total, locale) : t(isLoading ? 'loading' : 'results')}
      </div>
      ${inSheet ? sheetButton(chosen, locale, actions) : nothing}
      ${sortSelect(search.sort, locale, (sort) => actions.change({ ...search, sort }))}
    </div>
    ${chipList(chosen, locale, actions)}
    ${unknownJob ? html`<p class="spelling" part="spelling">${t('noJob', { job: unknownJob })}</p>` : nothing}
    ${found(model)}
  </div>`;
}

function found({ locale, finder, limits, plan, drawn, actions }: FinderModel): TemplateResult {
  const { search, pages, request } = finder;
  const { result, status, error } = request;
  if (status === 'error') return errorTemplate(describeFailure(error, locale), locale, actions.retry);
  if (!result) return html`<div class="list">${[0, 1, 2, 3].map(() => skeletonCard)}</div>`;
  const words = spelling(result, locale, search.q, (q) => actions.changeAndLeave({ ...search, q }));
  return status === 'empty'
    ? html`${words}${emptyTemplate(result, search, locale, isPlaceLimited(search, limits), actions)}`
    : html`${words}${cardList(pages.courses, plan, drawn, actions.select)}${moreButton(pages, result, locale, actions.more)}`;
}

function sheetButton(chosen: readonly Chip[], { t }: Locale, actions: FinderActions): TemplateResult {
  return html`<button
    class="button filter-button"
    part="button filter-button"
    type="button"
    @click=${actions.openSheet}
  >
    ${icon('filter')}${t('filters')}${chosen.length ? html` <span class="bubble">${chosen.length}</span>` : nothing}
  </button>`;
}

function sheet(
  facets: readonly FacetView[],
  { locale, finder, level, longFacets, actions }: FinderModel,
): TemplateResult {
  const { t } = locale;
  const total = finder.request.result?.total;
  return html`<dialog part="sheet" aria-labelledby="sheet-title">
    <div class="sheet-head">
      <div id="sheet-title" class="strong" role="heading" aria-level=${level}>${t('filters')}</div>
      <button class="quiet" type="button" @click=${() => actions.change({ ...finder.search, filters: {} })}>
        ${t('clearAll')}
      </button>
      <button class="button" type="button" aria-label=${t('close')} @click=${actions.closeSheet}>
        ${icon('close')}
      </button>
    </div>
    <div class="sheet-body">${facetList(facets, locale, longFacets, 1, actions)}</div>
    <div class="sheet-foot">
      <button class="button primary" part="button" type="button" @click=${actions.closeSheet}>
        ${total ? t('show', { total: totalText(total, locale) }) : t('close')}
      </button>
    </div>
  </dialog>`;
}
