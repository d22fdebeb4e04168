import { expect, waitUntil } from '@open-wc/testing';
import { sampleCredentials } from '../../stories/support/sample-credentials.js';
import { judgedBadge, mountBadge } from './credential-support.js';
import { describedNames } from './described.js';
import { all, find } from './support.js';

const longer = { timeout: 8000 };

describe('custom-elements.json', () => {
  it('names every part, event and attribute of a badge, and no part that is not there', async () => {
    const described = await describedNames('ila-credential-badge');
    const parts = new Set<string>();
    const collect = (badge: Element): void => {
      for (const element of all(badge, '[part]'))
        for (const part of element.part) if (!/^check-/.test(part)) parts.add(part);
      badge.remove();
    };
    collect((await judgedBadge('valid')).badge);
    collect((await judgedBadge('european', (one) => (one.layout = 'full'))).badge);
    const presentation = (
      await judgedBadge('presentation', (one) => Object.assign(one, { layout: 'card', upload: true }))
    ).badge;
    await waitUntil(() => find(presentation, '[part=upload]'), 'no form came', longer);
    collect(presentation);
    const { credentials } = await sampleCredentials();
    const refuse = async (): Promise<Response> => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return Response.json({}, { status: 403, headers: { 'x-request-id': 'req_1' } });
    };
    const { badge } = await mountBadge(
      (one) => Object.assign(one, { credential: credentials.token, verifyAt: 'server' }),
      refuse,
    );
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=skeleton]'), 'no skeleton came', longer);
    all(badge, '[part]').forEach(({ part }) => parts.add(part.value));
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=error]'), 'no error came', longer);
    collect(badge);
    expect([...parts].filter((part) => !described.cssParts.includes(part))).to.deep.equal([]);
    expect(
      described.cssParts.filter((part) => !parts.has(part) && part !== 'caution' && part !== 'reason'),
    ).to.deep.equal([]);
    expect(described.events).to.have.members(['ila-credential-verify', 'ila-credential-error', 'ila-credential-share']);
    expect(described.attributes).to.have.members([
      'src', 'layout', 'verify-at', 'holder', 'audience', 'verify-nonce', 'upload', 'heading-level', 'theme',
    ]); // prettier-ignore
  });
});
