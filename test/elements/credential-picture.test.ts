import { generateSigningKey, openBadge, signAsJwt } from '@ila-kit/credentials/sign';
import type { IlaCredentialBadge } from '@ila-kit/elements/credential-badge.js';
import { expect, waitUntil } from '@open-wc/testing';
import { issuedAt, sampleMicro } from '../../stories/support/sample-credentials.js';
import { judged, mountBadge } from './credential-support.js';

const longer = { timeout: 8000 };

/** A PNG of one colour, as data URL. */
function png(side: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  canvas.getContext('2d')?.fillRect(0, 0, side, side);
  return canvas.toDataURL('image/png');
}

/** The same file, whose head says that it is 20,000 pixels wide. */
function huge(): string {
  const bytes = Uint8Array.from(atob(png(8).split(',')[1] as string), (character) => character.charCodeAt(0));
  new DataView(bytes.buffer).setUint32(16, 20_000);
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}

async function badgeWith(image: string, change = (token: string): string => token): Promise<IlaCredentialBadge> {
  const key = await generateSigningKey();
  const token = await signAsJwt(openBadge(sampleMicro(key.did, { image })), key, { issuedAt });
  const { badge } = await mountBadge((one) => Object.assign(one, { credential: change(token), layout: 'card' }));
  await judged(badge);
  await waitUntil(() => badge.shadowRoot?.querySelector('[part=details]'), 'no details came', longer);
  return badge;
}

const canvasOf = (badge: IlaCredentialBadge): HTMLCanvasElement | null | undefined =>
  badge.shadowRoot?.querySelector('canvas');
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

describe('the picture of a credential', () => {
  it('is drawn once its signature holds, no larger than it is shown', async () => {
    const badge = await badgeWith(png(600));
    await waitUntil(() => canvasOf(badge), 'nothing was drawn', longer);
    expect(canvasOf(badge)?.width).to.equal(288);
    const [, , , alpha] = canvasOf(badge)?.getContext('2d')?.getImageData(5, 5, 1, 1).data ?? [];
    expect(alpha).to.equal(255);
  });

  it('is not decoded when its head says that it is huge, nor when nothing is proven', async () => {
    const { createImageBitmap } = globalThis;
    let decoded = 0;
    globalThis.createImageBitmap = (...given: unknown[]) => {
      decoded += 1;
      return Reflect.apply(createImageBitmap, globalThis, given) as Promise<ImageBitmap>;
    };
    const badges = [await badgeWith(huge()), await badgeWith(png(8), (token) => `${token.slice(0, -6)}AAAAAA`)];
    await rest();
    globalThis.createImageBitmap = createImageBitmap;
    expect(badges.map(canvasOf)).to.deep.equal([null, null]);
    expect(decoded).to.equal(0);
  });

  it('is asked for by way of the API, and not at all from an address of a broken credential', async () => {
    const key = await generateSigningKey();
    const image = 'https://university.example/badge.png';
    const token = await signAsJwt(openBadge(sampleMicro(key.did, { image })), key, { issuedAt });
    const bytes = await (await fetch(png(32))).blob();
    const answer = async (): Promise<Response> => new Response(bytes, { headers: { 'content-type': 'image/png' } });
    const fill = (one: IlaCredentialBadge): unknown => Object.assign(one, { credential: token, layout: 'card' });
    const { badge, asked } = await mountBadge(fill, answer);
    await waitUntil(() => canvasOf(badge), 'nothing was drawn', longer);
    expect(asked.map((url) => new URL(url).searchParams.get('url'))).to.deep.equal([image]);
    asked.length = 0;
    badge.credential = `${token.slice(0, -6)}AAAAAA`;
    await waitUntil(
      () => badge.shadowRoot?.querySelector('[part=word]')?.textContent?.includes('Invalid'),
      'no verdict',
      longer,
    );
    await rest();
    expect(asked).to.deep.equal([]);
    expect(canvasOf(badge)).to.equal(null);
  });
});
