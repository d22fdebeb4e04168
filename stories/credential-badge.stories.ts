import '@ila-kit/elements/define/credential-badge.js';
import { openBadge, signAsJwt } from '@ila-kit/credentials/sign';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { credentialStage } from './support/credential-stage.js';
import { issuedAt, relayFetch, sampleMicro, type SampleName } from './support/sample-credentials.js';

interface Args {
  sample: SampleName;
  layout: 'badge' | 'card' | 'full';
  'heading-level': number;
  holder: string;
  upload: boolean;
}

const names: SampleName[] = [
  'valid', 'unconfirmed', 'expired', 'notYetValid', 'suspended', 'revoked', 'invalid', 'unverifiable', 'token', 'european', 'web', 'presentation',
]; // prettier-ignore

const meta: Meta<Args> = {
  title: 'Elements/Credential badge',
  component: 'ila-credential-badge',
  args: { sample: 'valid', layout: 'badge', 'heading-level': 3, holder: '', upload: false },
  argTypes: {
    sample: { control: 'select', options: names },
    layout: { control: 'select', options: ['badge', 'card', 'full'] },
  },
  render: ({ sample, layout, holder, upload, 'heading-level': level }) =>
    credentialStage(
      (credentials) =>
        html`<ila-credential-badge
          .credential=${credentials[sample]}
          layout=${layout}
          heading-level=${level}
          holder=${holder || nothing}
          ?upload=${upload}
        ></ila-credential-badge>`,
    ),
};

export default meta;
type Story = StoryObj<Args>;

const badges = (...samples: SampleName[]): Story => ({
  render: () =>
    credentialStage(
      (credentials) =>
        html`${samples.map((name) => html`<ila-credential-badge .credential=${credentials[name]}></ila-credential-badge>`)}`,
    ),
});

const never = (): Promise<Response> => new Promise(() => undefined);

/** Change its attributes with the controls below. */
export const Playground: Story = {};

/** Unchanged, from the issuer it names, in date, not withdrawn. Who shows it is another question, and stays open. */
export const Valid: Story = badges('valid', 'token', 'web');

/** The signature holds, but whose key it is could not be learnt. */
export const Unconfirmed: Story = badges('unconfirmed');

/** Its time is over. */
export const Expired: Story = badges('expired');

/** Its time has not come. */
export const NotYetValid: Story = badges('notYetValid');

/** The issuer has suspended it. */
export const Suspended: Story = badges('suspended');

/** The issuer has withdrawn it: screen readers are interrupted. */
export const Revoked: Story = badges('revoked');

/** It was changed after it was signed: nothing of it is shown. */
export const Invalid: Story = badges('invalid');

/** Nobody signed it: it is neither genuine nor false, and what it says is shown as its own claim. */
export const Unverifiable: Story = badges('unverifiable');

/** `card` adds the reasons, what was learnt, and the original. */
export const Card: Story = { args: { layout: 'card' } };

/** `full` adds the European standard elements. A birth date and a national number are not in the page until someone asks. */
export const Full: Story = { args: { sample: 'european', layout: 'full' } };

/** Open Badges have no place for some elements; that is told from elements that are not stated. */
export const FullOpenBadge: Story = { args: { sample: 'valid', layout: 'full' } };

/** A presentation holds several credentials, each with a verdict of its own. */
export const Presentation: Story = { args: { sample: 'presentation', layout: 'card' } };

/** The page says whom it trusts and whom it knows: two more questions, apart from the verdict. */
export const TrustAndHolder: Story = {
  render: () =>
    credentialStage(
      (credentials, { key }) =>
        html`<ila-credential-badge
          .credential=${credentials.valid}
          .trust=${[key.did]}
          holder="ana@learner.example"
          layout="card"
        ></ila-credential-badge>`,
    ),
};

/** The API verifies; its answer says when. */
export const AtServer: Story = {
  render: () =>
    credentialStage(
      (credentials) =>
        html`<ila-credential-badge
          .credential=${credentials.token}
          verify-at="server"
          layout="card"
        ></ila-credential-badge>`,
      answerAsServer,
    ),
};

async function answerAsServer(request: Request): Promise<Response> {
  if (!request.url.endsWith('/credentials/verify')) return relayFetch(request);
  const { verify } = await import('@ila-kit/credentials');
  const { credential } = (await request.json()) as { credential: string };
  return Response.json({ ...(await verify(credential)), checkedAt: issuedAt.toISOString() });
}

/** A person may give a credential of their own: a file, its text, or its address. */
export const Upload: Story = { args: { sample: 'token', upload: true } };

/** Nothing was given yet. */
export const Empty: Story = {
  render: () => credentialStage(() => html`<ila-credential-badge upload></ila-credential-badge>`),
};

/** As long as the check runs its place is held. */
export const Loading: Story = {
  render: () =>
    credentialStage(
      (credentials) => html`<ila-credential-badge .credential=${credentials.web}></ila-credential-badge>`,
      never,
    ),
};

/** The API could not be asked: words, a way to try again, and a reference for support. */
export const Failed: Story = {
  name: 'Error',
  render: () =>
    credentialStage(
      (credentials) =>
        html`<ila-credential-badge .credential=${credentials.token} verify-at="server"></ila-credential-badge>`,
      async () => Response.json({ status: 403 }, { status: 403, headers: { 'x-request-id': 'req_sample01' } }),
    ),
};

/** Without a credential the page's own content stays. */
export const Idle: Story = {
  render: () =>
    html`<ila-credential-badge><a href="https://university.example">A credential</a></ila-credential-badge>`,
};

/** `theme` overrides the page's colour scheme; `--ila-*` and `::part` change the looks. */
export const Themed: Story = {
  render: () =>
    credentialStage(
      (credentials) =>
        html`<ila-credential-badge
          theme="dark"
          layout="card"
          .credential=${credentials.revoked}
        ></ila-credential-badge>`,
    ),
};

/** Texts that pretend: turned round, unseen letters, letters that look alike, markup. All of it is signed, and shown as text. */
export const HostileTexts: Story = {
  render: () =>
    credentialStage(async (_, { key }) => {
      const texts = [
        'Univеrsity of Oхford',
        'Safe\u202eytisrevinU',
        'Uni\u200bversity',
        '<img src=x onerror=alert(1)>',
      ];
      const tokens = await Promise.all(
        texts.map((text) => {
          const micro = sampleMicro(key.did, { title: { en: text }, description: { en: text } });
          const named = { ...micro, issuer: { ...micro.issuer, name: { en: text } } };
          return signAsJwt(openBadge(named), key, { issuedAt });
        }),
      );
      return badgesOf(tokens);
    }),
};

const badgesOf = (tokens: readonly string[]): TemplateResult =>
  html`${tokens.map((token) => html`<ila-credential-badge .credential=${token}></ila-credential-badge>`)}`;
