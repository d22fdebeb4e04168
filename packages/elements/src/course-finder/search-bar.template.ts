import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { Locale } from '../shared/locale.js';
import type { MessageKey } from '../shared/messages.js';
import { groupSuggestions } from './course-finder.view.js';
import type { Suggestions } from './suggestions.js';

const headings = {
  course: 'suggestCourse',
  skill: 'suggestSkill',
  occupation: 'suggestOccupation',
  provider: 'suggestProvider',
} as const satisfies Record<string, MessageKey>;

/**
 * The text field with its suggestions, and the button. Label, field and list stand in one root, so that their ids meet.
 * @param q the words searched for; the field takes them when they change, and else keeps what was typed
 */
export function searchBar({ t }: Locale, q: string, suggestions: Suggestions, onClear: () => void): TemplateResult {
  const { isOpen, active } = suggestions;
  const onInput = (event: Event): void => suggestions.ask((event.target as HTMLInputElement).value);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    suggestions.take(-1);
  };
  return html`<form class="search" part="search" @submit=${onSubmit}>
    <label class="search-label" part="label" for="q">${t('searchLabel')}</label>
    <div class="field" part="field">
      ${icon('search')}
      <input
        id="q"
        part="input"
        type="text"
        role="combobox"
        aria-expanded=${isOpen}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant=${active < 0 ? nothing : `suggestion-${active}`}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="300"
        placeholder=${t('searchHint')}
        .value=${q}
        @input=${onInput}
        @keydown=${suggestions.onKeyDown}
        @blur=${() => suggestions.close()}
      />
      <button class="clear" part="clear" type="button" aria-label=${t('clearSearch')} @click=${onClear}>
        ${icon('close')}
      </button>
    </div>
    <button class="button primary" part="button search-button" type="submit">${t('search')}</button>
    <div
      id="suggestions"
      class="suggestions"
      part="suggestions"
      role="listbox"
      aria-label=${t('searchLabel')}
      ?hidden=${!isOpen}
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      ${isOpen ? groups(t, suggestions) : nothing}
    </div>
  </form>`;
}

function groups(t: Locale['t'], suggestions: Suggestions): TemplateResult[] {
  return groupSuggestions(suggestions.items).map(
    ({ kind, items }) =>
      html`<div role="group" aria-labelledby="kind-${kind}">
        <div id="kind-${kind}" class="kind" part="suggestion-kind" role="presentation">${t(headings[kind])}</div>
        ${items.map(
          ({ item, index }) =>
            html`<div
              id="suggestion-${index}"
              class="suggestion"
              part="suggestion"
              role="option"
              aria-selected=${index === suggestions.active}
              lang=${item.lang ?? nothing}
              @click=${() => suggestions.take(index)}
            >
              ${item.text}
            </div>`,
        )}
      </div>`,
  );
}
