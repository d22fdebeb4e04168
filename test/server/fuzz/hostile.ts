import fc from 'fast-check';

/** What has broken servers before. */
const strings = [
  '',
  ' ',
  '\0',
  'a\0b',
  "'",
  "' or 1=1 --",
  '"',
  '\\',
  '%',
  '%00',
  '%ff',
  '..',
  '../../etc/passwd',
  '${7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  ':*',
  '& | ! ( )',
  "foo:* <-> 'bar",
  '((((((((((',
  'NaN',
  'null',
  'undefined',
  'true',
  '-1',
  '1e999',
  '9007199254740993',
  '-0',
  '0x10',
  '__proto__',
  'constructor',
  'toString',
  '\u202etxt.exe',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'ﷺ',
  'ı',
  'ß',
  '\ufeff',
  '\ufffe',
  '\r\nX-Injected: 1',
  'a'.repeat(301),
  'é'.repeat(20_001),
  `${'a'.repeat(2000)}!`,
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  'http://data.europa.eu/esco/skill/\u0000',
  'crs_',
  'ref:a/b',
];

export const hostileText = fc.oneof(fc.constantFrom(...strings), fc.string({ unit: 'binary', maxLength: 20 }));

/** What a client can put into a header: bytes without control characters. */
export const hostileHeader = fc
  .oneof(hostileText, fc.string({ maxLength: 80 }))
  .map((text) => text.replace(/[^\t\x20-\x7e\xa1-\xff]/g, '').trim());

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]], [null], { a: { b: {} } }),
  fc.jsonValue({ maxDepth: 3 }),
);
