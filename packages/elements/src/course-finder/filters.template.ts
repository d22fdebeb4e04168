import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { Locale } from '../shared/locale.js';
import type { FilterName } from './course-finder.query.js';
import type { Chip, FacetView, ValueView } from './course-finder.view.js';

const SHORT_LIST = 6;

export interface FilterActions {
  readonly toggle: (name: FilterName, value: string) => void;
  readonly clearAll: () => void;
  readonly remove: (chip: Chip, index: number) => void;
  readonly showAll: (name: string) => void;
}

/**
 * The filters, each a group of boxes that opens and closes.
 * @param long names of the facets of which all values are shown
 * @param open how many facets are open at first
 */
export function facetList(
  facets: readonly FacetView[],
  locale: Locale,
  long: ReadonlySet<string>,
  open: number,
  actions: FilterActions,
): TemplateResult[] {
  return facets.map(
    (facet, index) =>
      html`<details class="facet" part="facet" ?open=${index < open || facet.chosen > 0} ?hidden=${facet.isUseless}>
        <summary part="facet-title">
          ${facet.label}${facet.chosen ? html` <span class="bubble">${facet.chosen}</span>` : nothing}
        </summary>
        <fieldset>
          <legend class="hidden">${facet.label}</legend>
          ${valueList(facet, locale, long.has(facet.name), actions)}
        </fieldset>
      </details>`,
  );
}

function valueList(facet: FacetView, locale: Locale, isLong: boolean, actions: FilterActions): TemplateResult {
  const { name, isSingle, values, chosen } = facet;
  const isShortened = values.length > SHORT_LIST + 1;
  const shown = isShortened && !isLong ? values.filter((value, index) => index < SHORT_LIST || value.isChosen) : values;
  return html`${
    isSingle
      ? option(facet, { value: '', label: locale.t('any'), count: '', isChosen: chosen === 0 }, () =>
          actions.toggle(name, values.find(({ isChosen }) => isChosen)?.value ?? ''),
        )
      : nothing
  }
  ${shown.map((value) => option(facet, value, () => actions.toggle(name, value.value)))}
  ${
    isShortened
      ? html`<button
          class="quiet"
          part="more-values"
          type="button"
          aria-expanded=${isLong}
          @click=${() => actions.showAll(name)}
        >
          ${isLong ? locale.t('fewerValues') : locale.t('allValues', { n: values.length })}
        </button>`
      : nothing
  }`;
}

function option(
  { name, isSingle }: FacetView,
  { value, label, count, isChosen }: ValueView,
  onChange: () => void,
): TemplateResult {
  return html`<label class="option ${count === '0' ? 'none' : ''}" part="option">
    <input
      type=${isSingle ? 'radio' : 'checkbox'}
      name=${name}
      value=${value}
      .checked=${isChosen}
      @change=${onChange}
    />
    <span>${label}</span> <span class="count" part="count">${count}</span>
  </label>`;
}

/** What is chosen, and the ways to take it back. */
export function chipList(
  chips: readonly Chip[],
  { t }: Locale,
  actions: FilterActions,
): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  return html`<div class="chips" part="chips" role="group" aria-label=${t('filtersChosen')}>
    ${chips.map(
      (chip, index) =>
        html`<button
          class="chip"
          part="chip"
          type="button"
          aria-label=${t('removeFilter', { name: chip.label })}
          @click=${() => actions.remove(chip, index)}
        >
          ${chip.label}${icon('close')}
        </button>`,
    )}
    <button class="quiet" part="clear-all" type="button" @click=${actions.clearAll}>${t('clearAll')}</button>
  </div>`;
}
