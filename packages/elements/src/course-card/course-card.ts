import type { Course } from '@ila-kit/sdk/browser';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { consumeClient } from '../shared/connection.js';
import { errorTemplate } from '../shared/error.template.js';
import { describeFailure } from '../shared/failure.js';
import { LocaleController } from '../shared/locale-controller.js';
import { courseWords } from '../shared/locales.js';
import { RequestState, type Status } from '../shared/request-state.js';
import { tokens } from '../shared/tokens.styles.js';
import { announceSelect, isOnLink, type CourseSelectEvent } from './course-card.select.js';
import { cardStyles } from './course-card.styles.js';
import { cardTemplate, skeletonCard } from './course-card.template.js';
import { courseView } from './course-card.view.js';

/**
 * One course: what it is, who offers it, what it costs and what it leads to.
 *
 * @element ila-course-card
 * @attribute {'light' | 'dark' | 'auto'} theme - Overrides the page's `color-scheme`; `auto` follows the system.
 * @slot - Shown until there is something to show, and without JavaScript.
 * @slot actions - What the page adds at the end, such as a button of its own.
 * @csspart card - The box around everything.
 * @csspart title - The heading.
 * @csspart link - The link in the heading.
 * @csspart provider - Who offers the course.
 * @csspart price - The price, `Free`, or that it must be asked for.
 * @csspart description - The first lines of the description; not when `compact`.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact; also `fact-place`, `fact-mode`, `fact-start`, `fact-hours`, `fact-level`, `fact-language`.
 * @csspart badges - The list of badges.
 * @csspart badge - One badge; also `credential`, `theme`, `seats`, `marker`.
 * @csspart accessibility - What the provider states about accessibility; not when `compact`.
 * @csspart skeleton - The placeholder while the course loads.
 * @csspart error - What went wrong.
 * @csspart button - The button in an error; also `retry`.
 * @csspart request-id - The id of the failed request.
 * @cssproperty [--ila-accent] - Links, the main button and the focus ring.
 * @cssproperty [--ila-surface] - The card's background.
 * @cssproperty [--ila-radius=0.75rem] - How round the corners are.
 * @cssproperty [--ila-card-padding=1.125rem 1.25rem] - The space inside the card.
 * @cssstate loading - The course is being loaded.
 * @cssstate ready - The course is shown.
 * @cssstate error - The course could not be loaded.
 * @fires {CustomEvent<{ courseId: string, uri: string }>} ila-course-select - The link was activated; cancel it to keep the link from being followed.
 * @example <ila-course-card course-id="crs_solar101fr"></ila-course-card>
 */
export class IlaCourseCard extends LitElement {
  static readonly tagName = 'ila-course-card';
  static override readonly properties = {
    course: { attribute: false },
    courseId: { attribute: 'course-id' },
    courseLink: { attribute: 'course-link' },
    headingLevel: { attribute: 'heading-level', type: Number },
    compact: { type: Boolean },
  };
  static override readonly styles = [tokens, cardStyles];

  readonly #client = consumeClient(this);
  readonly #locale = new LocaleController(this, courseWords);
  readonly #request = new RequestState<Course>(this);
  #loaded = '';

  /** The course, where the page has it already. */
  course: Course | undefined;
  /** The course to load; `course` wins. */
  courseId = '';
  /** Where the page shows a course, with `{id}` in it: `/courses/{id}`. By default the provider's page. */
  courseLink: string | undefined;
  /** Level of the title's heading, 1 to 6. */
  headingLevel = 3;
  /** A smaller card without description. */
  compact = false;

  /** What the card is showing. */
  get status(): Status {
    return this.course ? 'ready' : this.#request.status;
  }

  protected override shouldUpdate(): boolean {
    return this.#locale.current !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const client = this.#client.value;
    const wanted = client && !this.course ? this.courseId : '';
    const key = wanted && `${wanted} ${this.#locale.current?.wanted}`;
    if (key === this.#loaded && !(wanted && this.#request.status === 'idle')) return;
    this.#loaded = key;
    if (wanted) this.reload();
    else this.#request.reset();
  }

  /** Loads the course again. */
  reload(): void {
    const client = this.#client.value;
    const lang = this.#locale.current?.wanted;
    if (client) void this.#request.run((signal) => client.courses.retrieve(this.courseId, { lang }, { signal }));
  }

  readonly #onClick = (event: Event): void => {
    const course = this.course ?? this.#request.result;
    if (course && isOnLink(event)) announceSelect(event, this, course);
  };

  protected override render(): TemplateResult | typeof nothing {
    const locale = this.#locale.current;
    if (!locale) return nothing;
    const course = this.course ?? this.#request.result;
    if (course) {
      const view = courseView(course, locale, this.courseLink);
      const options = { locale, level: this.headingLevel, compact: this.compact };
      return html`<div lang=${locale.language} @click=${this.#onClick}>
        ${cardTemplate(view, options)}<slot name="actions"></slot>
      </div>`;
    }
    if (this.status === 'error') {
      return html`<div lang=${locale.language}>
        ${errorTemplate(describeFailure(this.#request.error, locale), locale, () => this.reload())}
      </div>`;
    }
    return this.status === 'loading' ? skeletonCard : html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ila-course-select': CourseSelectEvent;
  }
}
