import '@ila-kit/elements/define/course-card.js';
import type { Course } from '@ila-kit/sdk/browser';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { sampleCourse, sampleCourses } from './support/sample-courses.js';
import { problem } from './support/sample-registry.js';
import { stage } from './support/stage.js';

interface Args {
  course: Course | undefined;
  'course-id': string;
  'course-link': string | undefined;
  'heading-level': number;
  compact: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Course card',
  component: 'ila-course-card',
  args: { course: sampleCourse(0), 'course-id': '', 'course-link': undefined, 'heading-level': 3, compact: false },
  render: (args) =>
    stage(
      html`<ila-course-card
        .course=${args.course}
        course-id=${args['course-id'] || nothing}
        course-link=${args['course-link'] ?? nothing}
        heading-level=${args['heading-level']}
        ?compact=${args.compact}
      ></ila-course-card>`,
    ),
};

export default meta;
type Story = StoryObj<Args>;

/** Change its attributes with the controls below. */
export const Playground: Story = {};

/** What a card says: title, provider, price, when and where, what it leads to, and that the course is made up. */
export const Overview: Story = {
  render: () =>
    stage(html`${sampleCourses(4).map((course) => html`<ila-course-card .course=${course}></ila-course-card>`)}`),
};

/** Given an id, the card loads its course; placeholders hold its place meanwhile. */
export const Loading: Story = {
  render: () => stage(html`<ila-course-card course-id="crs_sample0001"></ila-course-card>`, { delay: 3_600_000 }),
};

/** The course is there. */
export const Ready: Story = {
  render: () => stage(html`<ila-course-card course-id="crs_sample0003"></ila-course-card>`),
};

/** The course is gone, or the registry cannot be reached: words, a way to try again, and a reference for support. */
export const Failed: Story = {
  name: 'Error',
  render: () => stage(html`<ila-course-card course-id="crs_nowhere"></ila-course-card>`),
};

/** The server has a fault of its own. */
export const ServerFault: Story = {
  render: () =>
    stage(html`<ila-course-card course-id="crs_sample0001"></ila-course-card>`, {
      answer: () => problem(503, 'unavailable', 'Down'),
    }),
};

/** Without an address to load from the page's own content stays. */
export const Idle: Story = {
  render: () =>
    html`<ila-course-card course-id="crs_1"><a href="https://provider.example">The course’s page</a></ila-course-card>`,
};

/** `compact` leaves out the description and what matters less; `heading-level` fits the title into the page. */
export const Options: Story = {
  render: () =>
    stage(
      html`${sampleCourses(3).map((course) => html`<ila-course-card .course=${course} compact heading-level="4"></ila-course-card>`)}`,
    ),
};

/** `--ila-*` and `::part` change its look from outside; `theme` overrides the page's colour scheme. */
export const Themed: Story = {
  render: () => stage(html`<ila-course-card theme="dark" .course=${sampleCourse(0)}></ila-course-card>`),
};

/** A page adds what it likes in the slot `actions`, and is told of the choice by `ila-course-select`, which it can cancel. */
export const Behaviours: Story = {
  render: () =>
    stage(
      html`<ila-course-card .course=${sampleCourse(5)}
        ><button slot="actions" type="button">Remember</button></ila-course-card
      >`,
    ),
};

/** The title is a heading and a link in the language of the course; nothing is told by colour or drawing alone. */
export const Accessibility: Story = { args: { course: sampleCourse(6) } };
