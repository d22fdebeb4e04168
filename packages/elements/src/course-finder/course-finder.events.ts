import type { CourseList } from '@ila-kit/sdk/browser';
import { describeFailure } from '../shared/failure.js';
import type { Locale } from '../shared/locale.js';
import type { RequestState, Status } from '../shared/request-state.js';
import { totalText } from './course-finder.view.js';

/** A search has been answered. */
export type CourseFinderSearchEvent = CustomEvent<{ status: Status; total: number; exact: boolean }>;
/** A search has failed. */
export type CourseFinderErrorEvent = CustomEvent<{ status: number | undefined; requestId: string | undefined }>;

/**
 * Tells the page how a search ended.
 * @returns what to say to screen readers; nothing about an error, which speaks for itself
 */
export function reportSearch(element: EventTarget, request: RequestState<CourseList>, locale: Locale): string {
  const tell = (name: string, detail: object): boolean => element.dispatchEvent(new CustomEvent(name, { detail }));
  if (request.status === 'error') {
    const { status, requestId } = describeFailure(request.error, locale);
    tell('ila-course-finder-error', { status, requestId });
    return '';
  }
  const { total } = request.result as CourseList;
  tell('ila-course-finder-search', { status: request.status, total: total.count, exact: total.exact });
  return total.count > 0 ? totalText(total, locale) : locale.t('emptyTitle');
}

declare global {
  interface HTMLElementEventMap {
    'ila-course-finder-search': CourseFinderSearchEvent;
    'ila-course-finder-error': CourseFinderErrorEvent;
  }
}
