import '@ila-kit/elements/define/config.js';
import '@ila-kit/elements/define/credential-badge.js';
import type { IlaConfig } from '@ila-kit/elements/config.js';
import type { IlaCredentialBadge } from '@ila-kit/elements/credential-badge.js';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { relayFetch, sampleCredentials, type SampleName } from '../../stories/support/sample-credentials.js';

export interface MountedBadge {
  readonly badge: IlaCredentialBadge;
  readonly config: IlaConfig;
  /** URLs that were asked of the API. */
  readonly asked: string[];
}

/** A badge in a page with an API that relays what the made-up issuers serve; `fill` sets it up before it is connected. */
export async function mountBadge(
  fill: (badge: IlaCredentialBadge) => void,
  answer: (request: Request) => Promise<Response> = relayFetch,
): Promise<MountedBadge> {
  const asked: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    asked.push(request.url);
    return answer(request);
  };
  const config = await fixture<IlaConfig>(html`<ila-config api="https://api.example" .fetch=${fetch}></ila-config>`);
  const badge = document.createElement('ila-credential-badge');
  fill(badge);
  config.append(badge);
  return { badge, config, asked };
}

export const judged = async (badge: IlaCredentialBadge): Promise<void> => {
  await waitUntil(() => badge.status === 'ready' || badge.status === 'error', 'no verdict came', { timeout: 10_000 });
  await badge.updateComplete;
};

/** A badge that shows its verdict, with all that its layout loads later. */
export async function judgedBadge(
  name: SampleName,
  fill: (badge: IlaCredentialBadge) => void = () => undefined,
  answer: (request: Request) => Promise<Response> = relayFetch,
): Promise<MountedBadge> {
  const { credentials } = await sampleCredentials();
  const mounted = await mountBadge((badge) => {
    badge.credential = credentials[name];
    fill(badge);
  }, answer);
  await judged(mounted.badge);
  await waitUntil(() => mounted.badge.shadowRoot?.querySelector('[part=verdict]'), 'no words came', { timeout: 8000 });
  if (mounted.badge.layout !== 'badge')
    await waitUntil(() => mounted.badge.shadowRoot?.querySelector('[part=details]'), 'no details came', {
      timeout: 8000,
    });
  await mounted.badge.updateComplete;
  return mounted;
}
