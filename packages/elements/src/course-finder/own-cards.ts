import type { Course } from '@ila-kit/sdk/browser';
import type { LitElement } from 'lit';
import { courseView, type CourseView } from '../course-card/course-card.view.js';
import type { Locale } from '../shared/locale.js';

/**
 * Cards that the page draws itself: a copy of its `<template>` for each course, filled and put into the page's own DOM, where its
 * styles reach. An element with `data-ila="price"` gets the price as its text; nothing is ever read as markup.
 */
export class OwnCards {
  readonly #host: LitElement;
  readonly #cards = new Map<string, Element>();
  #made: unknown;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get template(): HTMLTemplateElement | null {
    return this.#host.querySelector(':scope > template');
  }

  /** Brings the cards in line with the courses; makes only those that are new. */
  show(courses: readonly Course[], locale: Locale, link: string | undefined): void {
    const { template } = this;
    const made = template && `${locale.wanted} ${link}`;
    if (made !== this.#made) this.clear();
    this.#made = made;
    if (!template) return;
    const gone = new Set(this.#cards.keys());
    for (const course of courses) {
      gone.delete(course.id);
      if (!this.#cards.has(course.id)) this.#add(template, courseView(course, locale, link));
    }
    for (const id of gone) this.#remove(id);
  }

  clear(): void {
    for (const id of [...this.#cards.keys()]) this.#remove(id);
  }

  #add(template: HTMLTemplateElement, view: CourseView): void {
    const card = document.createElement('div');
    card.slot = slotName(view.id);
    card.append(document.importNode(template.content, true));
    for (const element of card.querySelectorAll<HTMLElement>('[data-ila]')) fill(element, view);
    this.#cards.set(view.id, card);
    this.#host.append(card);
  }

  #remove(id: string): void {
    this.#cards.get(id)?.remove();
    this.#cards.delete(id);
  }
}

export const slotName = (courseId: string): string => `course-${courseId}`;

function fill(element: HTMLElement, view: CourseView): void {
  const name = element.dataset['ila'] ?? '';
  if (name === 'link') {
    if (view.href) element.setAttribute('href', view.href);
    return;
  }
  const { title, description, facts, themes } = view;
  const texts: Record<string, string | undefined> = {
    title: title.text,
    description: description?.text,
    provider: view.provider,
    price: view.price,
    credential: view.credential,
    accessibility: view.accessibility,
    seats: view.seats,
    marker: view.marker,
    themes: themes.map(({ text }) => text).join(' · '),
    ...Object.fromEntries(facts.map((fact) => [fact.name, fact.text])),
  };
  const foreign = name === 'title' ? title : name === 'description' ? description : undefined;
  if (foreign?.lang) element.lang = foreign.lang;
  element.textContent = texts[name] ?? '';
  element.hidden = !texts[name];
}
