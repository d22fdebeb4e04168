/** What a chosen course's event carries. */
export interface CourseSelectDetail {
  courseId: string;
  uri: string;
}

/** The person chose a course. Cancel it to keep its link from being followed and show the course yourself. */
export type CourseSelectEvent = CustomEvent<CourseSelectDetail>;

/**
 * Tells the host's page that a course's link was activated, and keeps the link from being followed when the page says so.
 * @param activation the click on the link
 * @param source the element that the event comes from
 */
export function announceSelect(activation: Event, source: Element, { id, uri }: { id: string; uri: string }): void {
  const event = new CustomEvent('ila-course-select', {
    detail: { courseId: id, uri } satisfies CourseSelectDetail,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (!source.dispatchEvent(event)) activation.preventDefault();
}

/** Whether a click went to a card's link, also one inside a host's own template. */
export const isOnLink = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof HTMLElement && node.dataset['ila'] === 'link');
