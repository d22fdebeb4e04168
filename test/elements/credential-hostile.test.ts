import '@ila-kit/elements/define/credential-list.js';
import { generateSigningKey, openBadge, signAsJwt, type SigningKey } from '@ila-kit/credentials/sign';
import type { IlaConfig } from '@ila-kit/elements/config.js';
import type { IlaCredentialBadge } from '@ila-kit/elements/credential-badge.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { issuedAt, relayFetch, sampleMicro } from '../../stories/support/sample-credentials.js';
import { judged, judgedBadge, mountBadge } from './credential-support.js';
import { hostedAt, hostileCredentials, isBroken } from './hostile-credentials.js';
import { hostileTexts } from './hostile-texts.js';
import { all, find, words } from './support.js';

const longer = { timeout: 10_000 };

/** Elements that a badge or a list itself may show; anything else came out of a credential. */
const own = new Set(
  'a article b bdi button canvas dd details div dl dt form header i label li meter option p path progress section select small slot span svg ul'.split(
    ' ',
  ),
);

/** Nothing foreign stands in the shadow tree: no element, no handler, no address but the web's, nothing turned round or unseen. */
function expectHarmless(host: Element, text: string): void {
  const root = host.shadowRoot as ShadowRoot;
  for (const element of root.querySelectorAll('*')) {
    expect(own.has(element.localName), `${element.localName} after ${text.slice(0, 60)}`).to.equal(true);
    for (const { name, value } of element.attributes) {
      expect(name).to.not.match(/^on|^style$/);
      if (name === 'href' || name === 'src') expect(value).to.match(/^https?:\/\//);
    }
  }
  expect(root.textContent).to.not.match(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\u2060\ufeff\0]/);
}

/** Watches what scripts do and what is requested. The answer tells that there was nothing of the kind. */
function watch(): () => void {
  const page = window as unknown as { hacked?: unknown; alert: unknown };
  const { alert } = page;
  let ran = 0;
  page.alert = () => (ran += 1);
  performance.clearResourceTimings();
  const requested: string[] = [];
  const observer = new PerformanceObserver((list) => requested.push(...list.getEntries().map(({ name }) => name)));
  observer.observe({ type: 'resource' });
  return () => {
    page.alert = alert;
    observer.disconnect();
    expect(ran).to.equal(0);
    expect(page.hacked).to.equal(undefined);
    expect(
      requested.filter((url) => !url.startsWith(location.origin)),
      'requests',
    ).to.deep.equal([]);
  };
}

const next = (badge: IlaCredentialBadge, credential: object | string): Promise<string> =>
  new Promise((resolve) => {
    badge.addEventListener('ila-credential-verify', ({ detail }) => resolve(detail.verdict), { once: true });
    badge.credential = credential;
  });

/** All for the first format; for the others a third each, and all in the long run. */
const textsFor = (place: number): readonly string[] =>
  process.env.ILA_LONG || place === 0 ? hostileTexts : hostileTexts.filter((_, at) => at % 3 === place - 1);

describe('hostile texts', () => {
  let key: SigningKey;

  // Not Ed25519: WebKitGTK 2.50 crashes when it signs or verifies 64 KiB with it, and the long texts are longer.
  before(async () => (key = await generateSigningKey('ES256')));

  it(`are ${hostileTexts.length}`, () => expect(hostileTexts.length).to.be.at.least(120));

  for (const [place, [format, make]] of Object.entries(hostileCredentials).entries())
    it(`in every field of an ${format} leave the page alone: no script, no foreign node, no request`, async function () {
      this.timeout(120_000);
      let current: object | string = '';
      const answer = async (request: Request): Promise<Response> =>
        new URL(request.url).searchParams.get('url') === hostedAt ? Response.json(current) : relayFetch(request);
      const { badge, asked } = await judgedBadge('token', (one) => (one.layout = 'full'), answer);
      const show = async (text: string): Promise<string> => {
        current = await make(text, key);
        const verdict = await next(badge, current);
        await badge.updateComplete;
        for (const button of all(badge, 'dd button')) button.click();
        await badge.updateComplete;
        return verdict;
      };
      await show('Harmless');
      const fields = all(badge, 'bdi').filter((one) => words(one).includes('Harmless')).length;
      expect(fields, 'hardly anything of it is shown').to.be.at.least(14);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const unharmed = watch();
      asked.length = 0;
      const verdicts = new Map<string, number>();
      const start = performance.now();
      for (const text of textsFor(place)) {
        const verdict = await show(text);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
        expectHarmless(badge, text);
        if (!isBroken(text)) expect(all(badge, 'bdi').length, text.slice(0, 60)).to.be.at.least(fields);
      }
      const counts = [...verdicts].map(([verdict, n]) => `${verdict} ${n}`).join(', ');
      console.log(
        `${format}: ${textsFor(place).length} hostile texts in ${fields} places, ${Math.round(performance.now() - start)} ms: ${counts}`,
      );
      unharmed();
      expect(asked.filter((url) => url.includes('evil'))).to.deep.equal([]);
    });

  it('in a list leave the page alone: in rows, in the names of groups, in what is opened', async function () {
    this.timeout(60_000);
    const makers = Object.values(hostileCredentials);
    const credentials = await Promise.all(hostileTexts.map((text, at) => makers[at % makers.length]!(text, key)));
    const config = await fixture<IlaConfig>(
      html`<ila-config api="https://api.example" .fetch=${relayFetch}></ila-config>`,
    );
    const unharmed = watch();
    const list = document.createElement('ila-credential-list');
    Object.assign(list, { credentials, sort: 'title' });
    config.append(list);
    await oneEvent(list, 'ila-credential-list-verify');
    for (const groupBy of ['skill', 'issuer'] as const) {
      list.groupBy = groupBy;
      await waitUntil(() => all(list, '[part=group-title]').length > 60, 'there are no groups', longer);
      await waitUntil(() => all(list, '[part=more]').length >= credentials.length, 'not all were drawn', longer);
      expectHarmless(list, groupBy);
    }
    const buttons = all(list, '[part=more]').slice(0, 12);
    for (const button of buttons) button.click();
    await waitUntil(() => all(list, '[part=reason]').length === 60, 'no reasons came', longer);
    expectHarmless(list, 'reasons');
    expect(buttons.map((button) => button.ariaLabel).join()).to.not.match(/[\u202a-\u202e\u2066-\u2069\u200b\0]/);
    unharmed();
  });

  it('an issuer’s name that mixes alphabets is pointed out', async () => {
    const micro = { ...sampleMicro(key.did), issuer: { id: key.did, name: { en: 'Univеrsity of Synthesis' } } };
    const token = await signAsJwt(openBadge(micro), key, { issuedAt });
    const { badge } = await mountBadge((one) => (one.credential = token));
    await judged(badge);
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=caution]'), 'no caution', { timeout: 5000 });
    expect(words(find(badge, '[part=caution]'))).to.contain('mixes alphabets');
  });
});
