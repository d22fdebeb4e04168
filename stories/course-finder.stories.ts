import '@ila-kit/elements/define/course-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { skillUri } from './support/sample-courses.js';
import { problem, type RegistryOptions } from './support/sample-registry.js';
import { stage } from './support/stage.js';

interface Args {
  q: string;
  skills: string;
  'for-job': string;
  provider: string;
  country: string;
  scheme: string;
  sort: string;
  'page-size': number;
  'course-link': string | undefined;
  'heading-level': number;
  compact: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Course finder',
  component: 'ila-course-finder',
  args: {
    q: '',
    skills: '',
    'for-job': '',
    provider: '',
    country: '',
    scheme: '',
    sort: 'relevance',
    'page-size': 20,
    'course-link': undefined,
    'heading-level': 2,
    compact: false,
  },
  argTypes: { sort: { control: 'select', options: ['relevance', 'startDate', 'price', 'hours', 'newest'] } },
  render: (args) =>
    stage(
      html`<ila-course-finder
        q=${args.q}
        skills=${args.skills}
        for-job=${args['for-job']}
        provider=${args.provider}
        country=${args.country}
        scheme=${args.scheme}
        sort=${args.sort}
        page-size=${args['page-size']}
        course-link=${args['course-link'] ?? nothing}
        heading-level=${args['heading-level']}
        ?compact=${args.compact}
      ></ila-course-finder>`,
    ),
};

export default meta;
type Story = StoryObj<Args>;

const finder = (options?: RegistryOptions, content: TemplateResult | typeof nothing = nothing, q = ''): Story => ({
  render: () => stage(html`<ila-course-finder q=${q} page-size="4">${content}</ila-course-finder>`, options),
});

/** Change its attributes with the controls below. */
export const Playground: Story = {};

/** Words with suggestions, filters with counts, and results that say what a course costs and what it leads to. */
export const Overview: Story = { args: { q: 'solar', 'page-size': 4 } };

/** Until there is an address to load from, the page's own content stays. */
export const Idle: Story = {
  render: () => html`<ila-course-finder><a href="https://api.example/courses">All courses</a></ila-course-finder>`,
};

/** Placeholders hold the place of the courses. When the answer takes long (`:state(stalled)`), a line begins to move. */
export const Loading: Story = finder({ delay: 3_600_000 });

/** Courses are there. */
export const Ready: Story = finder();

/** The person has chosen a filter, and the answer is not there yet: the old courses stay, `:state(refreshing)`. */
export const Refreshing: Story = {
  ...finder({ delay: ({ searchParams }) => (searchParams.has('mode') ? 3_600_000 : 0) }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('ila-course-finder');
    await new Promise((resolve) => element?.addEventListener('ila-course-finder-search', resolve, { once: true }));
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLInputElement>('input[value=online]')?.click();
  },
};

/** Nothing matches: what helps, such as the filter whose removal gives most. */
export const Empty: Story = finder({}, nothing, 'underwater basket weaving');

/** Words, a way to try again, and a reference for support. */
export const Failed: Story = {
  ...finder({ answer: () => problem(429, 'rate-limited', 'Too many requests') }),
  name: 'Error',
};

/** Nothing matched what was typed, so these are the results for a corrected spelling. */
export const Corrected: Story = finder({}, nothing, 'solr');

/** More than are counted exactly. */
export const ManyCourses: Story = finder({ courses: 2100 });

/** For a vacancy: courses that teach what the job needs. The person sees which job was understood, and can drop it. */
export const ForAJob: Story = { args: { 'for-job': 'PV installer', 'page-size': 4 } };

/** By ESCO skills, in one country, sorted by price, in small cards with the filters in a dialog. */
export const Options: Story = {
  args: { skills: `${skillUri(0)} ${skillUri(3)}`, country: 'FR', sort: 'price', compact: true, 'page-size': 4 },
};

/** A `<template>` draws the cards: elements with `data-ila` get the course's words, and the page's own styles reach them. */
export const OwnCards: Story = finder(
  {},
  html`<template
    ><p>
      <a data-ila="link"><b data-ila="title"></b></a> · <span data-ila="price"></span> ·
      <span data-ila="start"></span></p
  ></template>`,
);

/** `sync-url` keeps the search in the page's address; `ila-course-select` says which course was chosen, and can be cancelled. */
export const Behaviours: Story = {
  render: () =>
    stage(html`<ila-course-finder q="welding" page-size="2" course-link="/courses/{id}"></ila-course-finder>`),
};

/**
 * A combobox and disclosures as the ARIA Authoring Practices describe them. How many courses there are is announced once it has
 * settled; where the focus loses its place, it moves on to the next chip, the results, or the first new course.
 */
export const Accessibility: Story = { args: { 'heading-level': 3, 'page-size': 2 } };
