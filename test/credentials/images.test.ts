import { describe as describeCredential, verify } from '@ila-kit/credentials';
import { generateSigningKey, openBadge, signAsJwt } from '@ila-kit/credentials/sign';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { imageOf, safeLink } from '../../packages/credentials/src/describe/facts.js';
import { created, micro, network, now, signedBadge } from './issuing.js';

let badge: Record<string, unknown>;
let token: string;
beforeAll(async () => {
  const key = await generateSigningKey();
  badge = await signedBadge({}, key);
  token = await signAsJwt(openBadge(micro(key.did)), key, { issuedAt: created });
});

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}
const png = (...chunks: Buffer[]) =>
  new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', Buffer.alloc(13)), ...chunks, chunk('IEND', Buffer.alloc(0))]),
  );
const iTXt = (text: string | Buffer, compressed = 0, keyword = 'openbadgecredential') =>
  chunk(
    'iTXt',
    Buffer.concat([
      Buffer.from(`${keyword}\0`),
      Buffer.from([compressed, 0]),
      Buffer.from('en\0translated\0'),
      Buffer.from(text as string),
    ]),
  );
const verdictOf = async (input: Uint8Array | string | Blob) =>
  (await verify(input, { now, fetch: network().fetch })).verdict;

describe('PNG', () => {
  test('JSON, a token, compressed, in tEXt, as Blob', async () => {
    const text = JSON.stringify(badge);
    expect(await verdictOf(png(iTXt(text)))).toBe('valid');
    expect(await verdictOf(png(iTXt(token)))).toBe('valid');
    expect(await verdictOf(png(iTXt(deflateSync(text), 1)))).toBe('valid');
    expect(await verdictOf(png(chunk('tEXt', Buffer.from(`openbadges\0${token}`))))).toBe('valid');
    expect(await verdictOf(new Blob([png(iTXt(text)).slice()]))).toBe('valid');
  });

  test.each<[string, () => Uint8Array]>([
    ['nothing baked', () => png()],
    ['another keyword', () => png(iTXt(JSON.stringify(badge), 0, 'comment'))],
    ['after the end', () => new Uint8Array(Buffer.concat([png(), iTXt(JSON.stringify(badge))]))],
    ['cut in the chunk', () => png(iTXt(JSON.stringify(badge))).subarray(0, 300)],
    [
      'a length beyond the file',
      () =>
        new Uint8Array(
          Buffer.concat([signature, Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.from('iTXtopenbadges\0')]),
        ),
    ],
    ['a bomb', () => png(iTXt(deflateSync(Buffer.alloc(64 * 1024 * 1024)), 1))],
    ['a header alone', () => new Uint8Array(signature)],
  ])('%s is no credential', async (_, make) =>
    expect(['unconfirmed', 'unverifiable']).toContain(await verdictOf(make())),
  );
});

describe('SVG', () => {
  const svg = (inner: string, attributes = '') =>
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"${attributes}>${inner}<script>alert(1)</script></svg>`;

  test('CDATA, escaped text, the verify attribute', async () => {
    const text = JSON.stringify(badge);
    const escaped = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replace('S', '&#x53;');
    expect(await verdictOf(svg(`<openbadges:credential><![CDATA[${text}]]></openbadges:credential>`))).toBe('valid');
    expect(await verdictOf(svg(`<openbadges:credential>${escaped}</openbadges:credential>`))).toBe('valid');
    expect(await verdictOf(svg(`<openbadges:credential verify="${token}"/>`))).toBe('valid');
    expect(await verdictOf(svg(`<ob:credential verify='${token}'></ob:credential>`))).toBe('valid');
  });

  test.each([
    '',
    '<openbadges:credential/>',
    '<openbadges:credential>',
    '<openbadges:credential verify=""></openbadges:credential>',
    '<openbadges:credential verify="javascript:alert(1)"/>',
  ])('with %j it is no credential', async (inner) =>
    expect(['unconfirmed', 'unverifiable']).toContain(await verdictOf(svg(inner))),
  );
});

describe('what may be shown (TRUST C15)', () => {
  test.each([
    'https://images.example/badge.png',
    'data:image/png;base64,iVBORw0KGgoAAAA=',
    'data:image/jpeg;base64,/9j/4AAQ',
  ])('%s as image', (url) => expect(imageOf(url)).toBe(url));

  test.each([
    'http://images.example/badge.png',
    'javascript:alert(1)',
    'blob:https://x/1',
    'data:text/html;base64,PHNjcmlwdD4=',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,PHN2Zz4=',
    'data:image/png,x',
    'x',
    `data:image/png;base64,iVBORw0KGgo${'A'.repeat(2_000_000)}`,
  ])('%.50s not as image', (url) => expect(imageOf(url)).toBeUndefined());

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:x',
    'vbscript:x',
    ' https://x',
    'https://x y',
    'file:///x',
  ])('%s not as link', (url) => expect(safeLink(url)).toBeUndefined());

  test('text stays text, whatever is in it', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const result = await verify(await signedBadge({ title: { en: hostile } }), { now });
    expect(describeCredential(result).title).toEqual({ und: hostile });
  });
});

test('legacy XML is recognised and not verified', async () => {
  const result = await verify(
    '<?xml version="1.0"?><europassCredential xmlns="http://data.europa.eu/snb"></europassCredential>',
    { now },
  );
  expect([result.verdict, result.format, result.checks.integrity.reason]).toEqual([
    'unverifiable',
    'legacy-xml',
    'legacyXml',
  ]);
});

test.each([
  null,
  undefined,
  1,
  true,
  [],
  () => 1,
  Symbol('x'),
  1n,
  new Map(),
  new Date(NaN),
  '',
  ' ',
  '{',
  '[]',
  'null',
  'hello',
  'a.b.c',
  '~',
  '~~',
  'e30.e30.',
  new Uint8Array(),
  new Uint8Array([0xff, 0xfe]),
])('input %s is answered, not thrown at', async (input) =>
  expect((await verify(input as never, { now, fetch: network().fetch })).verdict).not.toBe('valid'),
);
