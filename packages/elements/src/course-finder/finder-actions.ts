import type { LitElement } from 'lit';
import { announceSelect, isOnLink } from '../course-card/course-card.select.js';
import type { Locale } from '../shared/locale.js';
import { toggleFilter } from './course-finder.query.js';
import type { FinderActions } from './course-finder.template.js';
import type { CourseSearch } from './course-search.js';

/** What the actions need of the finder. */
export interface ActionTarget {
  readonly element: LitElement;
  /** Finds something that the finder shows. */
  readonly find: <Found extends HTMLElement>(selector: string) => Found | null;
  readonly search: CourseSearch;
  readonly longFacets: Set<string>;
  /** Writes the search's words into the text field. */
  readonly showText: () => void;
  readonly say: (text: string) => void;
  readonly locale: () => Locale | undefined;
}

/** What the person does, and where the focus goes when its place is gone. */
export function finderActions({
  element,
  find,
  search,
  longFacets,
  showText,
  say,
  locale,
}: ActionTarget): FinderActions {
  const focus = (selector: string): void => void element.updateComplete.then(() => find(selector)?.focus());
  const actions: FinderActions = {
    toggle: (name, value) => search.change(toggleFilter(search.search, name, value)),
    change: (changed) => search.change(changed),
    changeAndLeave: (changed) => {
      search.change(changed);
      focus('.total');
    },
    clearAll: () => actions.changeAndLeave({ ...search.search, orOnline: false, filters: {} }),
    clearText: () => {
      search.change({ ...search.search, q: '' });
      showText();
      focus('[role=combobox]');
    },
    remove: (chip, index) => {
      search.remove(chip);
      const last = element.renderRoot.querySelectorAll('.chip').length - 1;
      focus(last > 0 ? `.chip:nth-of-type(${Math.min(index, last - 1) + 1})` : '.total');
    },
    showAll: (name) => {
      if (!longFacets.delete(name)) longFacets.add(name);
      element.requestUpdate();
    },
    select: (event) => {
      const place = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['id']);
      const course = search.pages.courses.find(({ id }) => id === (place as HTMLElement | undefined)?.dataset['id']);
      if (course && isOnLink(event)) announceSelect(event, element, course);
    },
    more: () => void showMore(),
    retry: () => void search.run(),
    openSheet: () => find<HTMLDialogElement>('dialog')?.showModal(),
    closeSheet: () => find<HTMLDialogElement>('dialog')?.close(),
  };
  return actions;

  async function showMore(): Promise<void> {
    const before = search.pages.courses.length;
    const added = await search.more();
    if (added === undefined) return;
    say(locale()?.t('moreLoaded', { n: added }) ?? '');
    // The button is gone when there is no more: whoever used it goes on with the first new course.
    if (!search.pages.hasMore) focus(`.list > :nth-child(${before + 1}) a`);
  }
}
