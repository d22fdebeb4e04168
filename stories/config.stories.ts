import '@ila-kit/elements/define/config.js';
import '@ila-kit/elements/define/course-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleRegistry } from './support/sample-registry.js';

interface Args {
  api: string;
  'publishable-key': string;
  theme: 'light' | 'dark' | 'auto' | undefined;
  lang: string;
}

const { fetch } = sampleRegistry({ courses: 8 });

const meta: Meta<Args> = {
  title: 'Elements/Config',
  component: 'ila-config',
  args: {
    api: 'https://api.example',
    'publishable-key': 'pk_test_sample0000000000000000',
    theme: undefined,
    lang: 'en',
  },
  render: (args) =>
    html`<ila-config
      api=${args.api}
      publishable-key=${args['publishable-key']}
      .theme=${args.theme}
      lang=${args.lang}
      .fetch=${fetch}
    >
      <ila-course-finder page-size="2" compact></ila-course-finder>
    </ila-config>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Change its attributes with the controls below. */
export const Playground: Story = {};

/** All elements inside share one client, in whatever order the scripts come. */
export const Overview: Story = {
  render: () =>
    html`<ila-config api="https://api.example" .fetch=${fetch}>
      <ila-course-finder page-size="1" compact></ila-course-finder>
      <ila-course-finder page-size="1" compact q="python"></ila-course-finder>
    </ila-config>`,
};

/** Without an address the elements wait, and the page's own content stays. */
export const States: Story = {
  render: () =>
    html`<ila-config
      ><ila-course-finder><a href="https://api.example/courses">All courses</a></ila-course-finder></ila-config
    >`,
};

/** `theme` overrides the page's colour scheme. */
export const Options: Story = { args: { theme: 'dark' } };

/** `lang` gives the elements inside a language of their own. */
export const Behaviours: Story = { args: { lang: 'el' } };

/** It has no box and no role: it changes nothing for anybody who reads the page. */
export const Accessibility: Story = { args: { lang: 'de' } };
