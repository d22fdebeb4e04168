import '@ila-kit/elements/define/credential-badge.js';
import '@ila-kit/elements/define/credential-list.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { credentialStage } from './support/credential-stage.js';

interface Args {
  sort: 'given' | 'date' | 'title' | 'issuer';
  'group-by': 'none' | 'issuer' | 'skill';
  verdict: string;
  'heading-level': number;
}

const meta: Meta<Args> = {
  title: 'Elements/Credential list',
  component: 'ila-credential-list',
  args: { sort: 'given', 'group-by': 'none', verdict: '', 'heading-level': 2 },
  argTypes: {
    sort: { control: 'select', options: ['given', 'date', 'title', 'issuer'] },
    'group-by': { control: 'select', options: ['none', 'issuer', 'skill'] },
    verdict: { control: 'select', options: ['', 'valid', 'revoked', 'expired', 'invalid'] },
  },
  render: (args) =>
    credentialStage(
      (credentials) =>
        html`<ila-credential-list
          .credentials=${Object.values(credentials)}
          sort=${args.sort}
          group-by=${args['group-by']}
          verdict=${args.verdict}
          heading-level=${args['heading-level']}
        ></ila-credential-list>`,
    ),
};

export default meta;
type Story = StoryObj<Args>;

/** Change its attributes with the controls below. */
export const Playground: Story = {};

/** The newest first. */
export const Sorted: Story = { args: { sort: 'date' } };

/** A credential stands under each skill that it names. */
export const BySkill: Story = { args: { 'group-by': 'skill', sort: 'title' } };

/** Only what the issuer has withdrawn. */
export const Filtered: Story = { args: { verdict: 'revoked' } };

/** Badges in the page give their credentials to the list; without JavaScript they are what shows. */
export const FromBadges: Story = {
  render: () =>
    credentialStage(
      (credentials) =>
        html`<ila-credential-list>
          <ila-credential-badge .credential=${credentials.valid}></ila-credential-badge>
          <ila-credential-badge .credential=${credentials.token}></ila-credential-badge>
        </ila-credential-list>`,
    ),
};

/** Those that are checked are shown while the others wait. */
export const Loading: Story = {
  render: () =>
    credentialStage(
      (credentials) =>
        html`<ila-credential-list .credentials=${[credentials.token, credentials.web]}></ila-credential-list>`,
      () => new Promise(() => undefined),
    ),
};

/** There is none. */
export const Empty: Story = {
  render: () => credentialStage(() => html`<ila-credential-list .credentials=${[]}></ila-credential-list>`),
};
