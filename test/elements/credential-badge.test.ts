import type { IlaCredentialBadge } from '@ila-kit/elements/credential-badge.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { relayFetch, sampleCredentials, type SampleVerdict } from '../../stories/support/sample-credentials.js';
import { judged, judgedBadge, mountBadge } from './credential-support.js';
import { all, find, words } from './support.js';

const longer = { timeout: 8000 };

/** What each verdict says: the word, then the answers about content, issuer, validity, withdrawal and holder. */
const said: Record<SampleVerdict, readonly string[]> = {
  valid: ['Valid', 'unchanged', 'confirmed', 'in date', 'not withdrawn', 'not checked'],
  unconfirmed: ['Not confirmed', 'unchanged', 'not confirmed', 'in date', 'cannot be withdrawn', 'not checked'],
  expired: ['Expired', 'unchanged', 'confirmed', 'over', 'cannot be withdrawn', 'not checked'],
  notYetValid: ['Not valid yet', 'unchanged', 'confirmed', 'not begun', 'cannot be withdrawn', 'not checked'],
  suspended: ['Suspended', 'unchanged', 'confirmed', 'in date', 'suspended', 'not checked'],
  revoked: ['Revoked', 'unchanged', 'confirmed', 'in date', 'revoked', 'not checked'],
  invalid: ['Invalid', 'changed or forged', 'not checked', 'not checked', 'not checked', 'not checked'],
  unverifiable: ['Cannot be checked', 'not checked', 'not checked', 'not checked', 'not checked', 'not checked'],
};

describe('the verdict of a badge', () => {
  for (const [name, [word, ...answers]] of Object.entries(said)) {
    it(`“${word}” is said in a word, a sentence and five answers, each with a shape`, async () => {
      const { badge } = await judgedBadge(name as SampleVerdict);
      expect(words(find(badge, '[part=word]'))).to.equal(word);
      expect(words(find(badge, '[part=about]')).length).to.be.greaterThan(10);
      expect(all(badge, '.check b').map(words)).to.deep.equal(answers);
      expect(all(badge, '.check > svg')).to.have.length(5);
      await expect(badge).to.be.accessible();
    });
  }

  it('is announced, and a bad one interrupts', async () => {
    const region = async (name: 'valid' | 'revoked', role: string): Promise<string> => {
      const { badge } = await judgedBadge(name);
      return words(find(badge, `[role=${role}]`));
    };
    expect(await region('valid', 'status')).to.match(/^Installing solar panels: Valid\./);
    expect(await region('valid', 'alert')).to.equal('');
    expect(await region('revoked', 'alert')).to.match(/^Working at heights: Revoked\. The issuer has withdrawn it/);
  });

  it('tells the page ids and statuses, and nothing else', async () => {
    const { credentials } = await sampleCredentials();
    const { badge } = await mountBadge((one) => Object.assign(one, { credential: credentials.revoked }));
    const { detail, bubbles } = await oneEvent(badge, 'ila-credential-verify');
    expect(bubbles).to.equal(false);
    expect(detail).to.deep.equal({
      credentialId: (credentials.revoked as { id: string }).id,
      verdict: 'revoked',
      integrity: 'intact',
      issuer: 'confirmed',
      period: 'current',
      status: 'revoked',
      trust: 'unknown',
      holder: 'notChecked',
      format: 'open-badge-3',
    });
  });

  it('says whether the page trusts the issuer and knows the person, apart from the verdict', async () => {
    const { key } = await sampleCredentials();
    const { badge } = await judgedBadge('valid', (one) =>
      Object.assign(one, { trust: [key.did], holder: 'other@learner.example' }),
    );
    expect(words(find(badge, '[part=word]'))).to.equal('Valid');
    expect(all(badge, '.check').map(words).slice(-2)).to.deep.equal([
      'Holder: another person',
      'Trust: trusted by this site',
    ]);
    badge.holder = 'ana@learner.example';
    await oneEvent(badge, 'ila-credential-verify');
    await badge.updateComplete;
    expect(words(find(badge, '[part~=check-holder]'))).to.equal('Holder: matches this person');
  });

  it('shows the confirmed domain of an issuer, and only then names it without reserve', async () => {
    const { badge, asked } = await judgedBadge('web');
    expect(words(find(badge, '[part=issuer]'))).to.equal('Synthetic University university.example');
    expect(asked.map((url) => new URL(url).searchParams.get('url'))).to.deep.equal([
      'https://university.example/.well-known/did.json',
    ]);
    const { badge: claimed } = await judgedBadge('unconfirmed');
    expect(words(find(claimed, '[part=issuer]'))).to.equal('Says it is from Synthetic University');
  });
});

describe('how a badge gets its credential', () => {
  it('waits until it comes into view', async () => {
    const { credentials } = await sampleCredentials();
    const page = await fixture(html`<div><p class="above"></p></div>`);
    const above = page.querySelector('p') as HTMLElement;
    above.style.height = '3000px';
    const badge = document.createElement('ila-credential-badge');
    badge.credential = credentials.token;
    page.append(badge);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(badge.status).to.equal('idle');
    badge.scrollIntoView();
    await judged(badge);
    above.remove();
  });

  it('reads its light DOM, which is also what shows until then', async () => {
    const { credentials } = await sampleCredentials();
    const badge = await fixture<IlaCredentialBadge>(html`
      <ila-credential-badge
        ><a href="/credential">A credential</a>
        <script type="application/vc+jwt"></script
      ></ila-credential-badge>
    `);
    await badge.updateComplete;
    expect(badge.status).to.equal('idle');
    expect(badge.shadowRoot?.querySelector('slot')).to.not.equal(null);
    (badge.querySelector('script') as HTMLElement).textContent = credentials.token as string;
    await judged(badge);
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=word]'), 'no words came', longer);
    expect(words(find(badge, '[part=title]'))).to.equal('Data analysis with Python');
  });

  it('says so when there is nothing at its address, and tries again', async () => {
    const badge = await fixture<IlaCredentialBadge>(
      html`<ila-credential-badge src="/nowhere.json"></ila-credential-badge>`,
    );
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=error]'), 'no error came', longer);
    expect(badge.matches(':state(error)')).to.equal(true);
    expect(words(find(badge, '[part=error]'))).to.contain('not at its address');
    await expect(badge).to.be.accessible();
    setTimeout(() => find(badge, '[part~=retry]').click());
    await oneEvent(badge, 'ila-credential-error');
  });

  it('has the server verify, and says that it did', async () => {
    const { credentials } = await sampleCredentials();
    const { badge: local } = await judgedBadge('token');
    const bodies: unknown[] = [];
    const answer = async (request: Request): Promise<Response> => {
      if (!request.url.endsWith('/v1/credentials/verify')) return relayFetch(request);
      bodies.push(await request.json());
      const { verify } = await import('@ila-kit/credentials');
      const result = await verify(credentials.token);
      return Response.json({ ...result, checkedAt: '2026-11-24T12:00:00Z' });
    };
    const fill = (one: IlaCredentialBadge): unknown =>
      Object.assign(one, { credential: credentials.token, verifyAt: 'server', layout: 'card', holder: 'x@y.example' });
    const { badge } = await mountBadge(fill, answer);
    await waitUntil(() => badge.shadowRoot?.querySelector('.checked-at'), 'no details came', longer);
    expect(words(find(badge, '[part=word]'))).to.equal(words(find(local, '[part=word]')));
    expect(words(find(badge, '.checked-at'))).to.contain('Checked by this site’s server');
    expect(bodies).to.deep.equal([{ credential: credentials.token, holder: 'x@y.example' }]);
  });

  it('gives back what the API says when it cannot', async () => {
    const { credentials } = await sampleCredentials();
    const answer = async (): Promise<Response> =>
      Response.json(
        { status: 403 },
        { status: 403, headers: { 'x-request-id': 'req_1', 'content-type': 'application/problem+json' } },
      );
    const fill = (one: IlaCredentialBadge): unknown =>
      Object.assign(one, { credential: credentials.token, verifyAt: 'server' });
    const { badge } = await mountBadge(fill, answer);
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=request-id]'), 'no error came', longer);
    expect(words(find(badge, '[part=request-id]'))).to.contain('req_1');
  });

  it('takes one that a person gives', async () => {
    const { credentials } = await sampleCredentials();
    const { badge } = await mountBadge((one) => (one.upload = true));
    await waitUntil(() => badge.shadowRoot?.querySelector('form'), 'no form came', longer);
    expect(badge.matches(':state(empty)')).to.equal(true);
    expect(badge.shadowRoot?.querySelector('slot')).to.equal(null);
    await expect(badge).to.be.accessible();
    find<HTMLTextAreaElement>(badge, 'textarea').focus();
    find<HTMLTextAreaElement>(badge, 'textarea').value = credentials.token as string;
    find(badge, 'form [type=submit]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=word]'), 'no verdict came', longer);
    expect(words(find(badge, '[part=title]'))).to.equal('Data analysis with Python');
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify(credentials.revoked)], 'credential.json'));
    find(badge, 'form').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    await waitUntil(() => words(find(badge, '[part=word]')) === 'Revoked', 'the file was not taken', longer);
  });
});

describe('what a badge says in detail', () => {
  it('gives a reason for every answer when it is asked', async () => {
    const { badge } = await judgedBadge('unconfirmed');
    find(badge, '[part~=more]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(badge, '[part=reason]').length === 5, 'no reasons came', longer);
    expect(words(find(badge, '[part~=check-issuer] [part=reason]'))).to.contain('could not be reached');
    expect(find(badge, '[part~=more]').getAttribute('aria-expanded')).to.equal('true');
    await expect(badge).to.be.accessible();
  });

  it('hides a birth date and a national number until someone asks', async () => {
    const { badge } = await judgedBadge('european', (one) => (one.layout = 'full'));
    const inPage = (): string => badge.shadowRoot?.textContent ?? '';
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=elements]'), 'no elements came', longer);
    expect(inPage()).to.not.match(/1990|SAMPLE-0042/);
    const button = all(badge, 'dd button').find((one) => words(one) === 'Show the date of birth') as HTMLElement;
    button.focus();
    await sendKeys({ press: ' ' });
    await badge.updateComplete;
    expect(inPage()).to.contain('17 May 1990').and.not.contain('SAMPLE-0042');
    await expect(badge).to.be.accessible();
  });

  it('counts the standard elements, and blames nobody for what a format has no place for', async () => {
    const { badge } = await judgedBadge('european', (one) => (one.layout = 'full'));
    expect(words(find(badge, '.completeness'))).to.equal('15 of 16 stated');
    badge.remove();
    const { badge: open } = await judgedBadge('valid', (one) => (one.layout = 'full'));
    const rows = all(open, '[part=elements] .lines > div').map((row) => [...row.children].map(words).join(': '));
    expect(rows).to.include('Form of participation: This format has no place for it');
    expect(rows).to.include('Grade: Not stated');
  });

  it('speaks the credential’s own languages, and lets the person choose', async () => {
    const { badge } = await judgedBadge('european', (one) => (one.layout = 'card'));
    const select = find<HTMLSelectElement>(badge, 'select');
    expect([...select.options].map(words)).to.deep.equal(['English', 'French']);
    select.value = 'fr';
    select.dispatchEvent(new Event('change'));
    await badge.updateComplete;
    const title = find(badge, '[part=title] bdi');
    expect(words(title)).to.equal('Conseil en énergie pour l’habitat');
    expect(title.getAttribute('lang')).to.equal('fr');
    expect(words(find(badge, '[part=word]'))).to.equal('Valid');
  });

  it('shows each credential in a presentation with a verdict of its own', async () => {
    const { badge } = await judgedBadge('presentation', (one) => (one.layout = 'card'));
    expect(words(find(badge, '[part=word]'))).to.equal('Revoked');
    expect(all(badge, '[part=inside] [part=word]').map(words)).to.deep.equal(['Valid', 'Revoked']);
    await expect(badge).to.be.accessible();
  });

  it('asks the page before it shares', async () => {
    const { badge } = await judgedBadge('token', (one) => (one.layout = 'card'));
    badge.addEventListener('ila-credential-share', (event) => event.preventDefault());
    setTimeout(() => find(badge, '[part~=share]').click());
    const { detail } = await oneEvent(badge, 'ila-credential-share');
    expect(Object.keys(detail)).to.deep.equal(['credentialId']);
  });
});
