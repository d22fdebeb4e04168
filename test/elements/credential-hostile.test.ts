import { generateSigningKey, openBadge, signAsJwt } from '@ila-kit/credentials/sign';
import { expect, waitUntil } from '@open-wc/testing';
import { issuedAt, sampleMicro } from '../../stories/support/sample-credentials.js';
import { judgedBadge, mountBadge, judged } from './credential-support.js';
import { hostileTexts } from './hostile-texts.js';

/** Elements that a badge itself may show; anything else came out of a credential. */
const own = new Set(
  'a article b bdi button canvas dd details div dl dt form header i label li meter option p path section select small slot span svg ul'.split(
    ' ',
  ),
);

/** A credential with a text in every field that is shown. The issuer's key stays what it is, so that the signature holds. */
function everywhere(text: string, did: string): object {
  const map = { en: text };
  const credential = openBadge({
    ...sampleMicro(did),
    issuer: { id: did, name: map, url: text, country: text, image: text },
    learner: { id: text, email: text, givenName: text },
    title: map,
    description: map,
    criteria: map,
    image: text,
    outcomes: [{ title: map, skills: [{ uri: text, title: map }] }],
  }) as { credentialSubject: { achievement: object } };
  const achievement = {
    ...credential.credentialSubject.achievement,
    name: { '@value': text, '@language': 'en' },
    tag: [text],
    resultDescription: [{ id: 'urn:r', type: ['ResultDescription'], name: text, resultType: 'Result' }],
  };
  return {
    ...credential,
    evidence: [{ id: text, type: ['Evidence'], name: text, narrative: text, genre: text }],
    credentialSubject: {
      ...credential.credentialSubject,
      achievement,
      result: [{ type: ['Result'], resultDescription: 'urn:r', value: text }],
    },
  };
}

describe('hostile texts', () => {
  it(`are ${hostileTexts.length}`, () => expect(hostileTexts.length).to.be.at.least(120));

  it('in every field leave the page alone: no script, no foreign node, no request, nothing turned round or unseen', async function () {
    this.timeout(120_000);
    const page = window as unknown as { hacked?: unknown; alert: unknown };
    const { alert } = page;
    let ran = 0;
    page.alert = () => (ran += 1);
    // Not Ed25519: WebKitGTK 2.50 crashes when it signs or verifies 64 KiB with it, and the long texts are longer.
    const key = await generateSigningKey('ES256');
    const { badge, asked } = await judgedBadge('token', (one) => (one.layout = 'full'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    performance.clearResourceTimings();
    const requested: string[] = [];
    const observer = new PerformanceObserver((list) => requested.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const verdicts = new Map<string, number>();
    for (const text of hostileTexts) {
      // A credential whose text is broken Unicode cannot be signed; it is shown all the same.
      const document = everywhere(text, key.did);
      badge.credential = text.includes('\ud800') ? document : await signAsJwt(document, key, { issuedAt });
      await new Promise((resolve) =>
        badge.addEventListener(
          'ila-credential-verify',
          (event) => {
            verdicts.set(event.detail.verdict, (verdicts.get(event.detail.verdict) ?? 0) + 1);
            resolve(undefined);
          },
          { once: true },
        ),
      );
      await badge.updateComplete;
      const root = badge.shadowRoot as ShadowRoot;
      for (const element of root.querySelectorAll('*')) {
        expect(own.has(element.localName), `${element.localName} after ${text.slice(0, 60)}`).to.equal(true);
        for (const { name, value } of element.attributes) {
          expect(name).to.not.match(/^on|^style$/);
          if (name === 'href' || name === 'src') expect(value).to.match(/^https?:\/\//);
        }
      }
      expect(root.textContent).to.not.match(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\u2060\ufeff\0]/);
    }
    page.alert = alert;
    observer.disconnect();
    console.log(
      `${hostileTexts.length} hostile texts: ${[...verdicts].map(([verdict, n]) => `${verdict} ${n}`).join(', ')}`,
    );
    expect(ran).to.equal(0);
    expect(page.hacked).to.equal(undefined);
    expect(
      requested.filter((url) => !url.startsWith(location.origin)),
      'requests',
    ).to.deep.equal([]);
    expect(asked.filter((url) => url.includes('evil'))).to.deep.equal([]);
  });

  it('an issuer’s name that mixes alphabets is pointed out', async () => {
    const key = await generateSigningKey();
    const micro = { ...sampleMicro(key.did), issuer: { id: key.did, name: { en: 'Univеrsity of Synthesis' } } };
    const token = await signAsJwt(openBadge(micro), key, { issuedAt });
    const { badge } = await mountBadge((one) => (one.credential = token));
    await judged(badge);
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=caution]'), 'no caution', { timeout: 5000 });
  });
});
