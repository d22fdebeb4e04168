import { describe, expect, test } from 'vitest';
import { negotiate } from '../../packages/server/src/contract/accept.js';
import { parseJson } from '../../packages/server/src/contract/json.js';

describe('JSON', () => {
  const refuse = (text: string) => expect(() => parseJson(text), text.slice(0, 40)).toThrow('The body is not JSON.');

  test('what is JSON is read as JSON.parse reads it', () => {
    for (const text of [
      '{"a":[1,2,{"b":"\\u00e9\\n\\"]}"}],"c":{"a":1}}',
      '[]',
      '"x"',
      '-1.5e3',
      'null',
      ' {"__proto":1} ',
      '{"a":{"b":1},"b":1}',
    ]) {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }
  });

  test('what parsers disagree about is refused', () => {
    for (const text of [
      '{"a":1,"a":2}',
      '{"a":1,"\\u0061":2}',
      '[{"x":{"b":1,"b":1}}]',
      '{"__proto__":{}}',
      '{"\\u005f_proto__":1}',
      '"\\ud800"',
      '{"a":"\\udc00"}',
    ]) {
      refuse(text);
    }
  });

  test('what is not JSON is refused', () => {
    for (const text of [
      '{',
      '{"a"}',
      '[1,]',
      "{'a':1}",
      '{"a":1}}',
      'undefined',
      'NaN',
      '"abc',
      '"\\x"',
      '{"a":01}',
      '\u00a01',
      '[1 2]',
      ']',
      '"\n"',
    ]) {
      refuse(text);
    }
  });

  test('depth: 64 levels pass, 65 and 10,000 do not', () => {
    expect(parseJson('['.repeat(64) + ']'.repeat(64))).toBeDefined();
    refuse('['.repeat(65) + ']'.repeat(65));
    refuse('['.repeat(10_000) + ']'.repeat(10_000));
    refuse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`);
  });

  test('5 MiB take less than a second of work', () => {
    const text = JSON.stringify(
      Array.from({ length: 50_000 }, (_, n) => ({
        id: n,
        title: 'Solar "panel" installation',
        url: 'https://example.org/a/b',
      })),
    );
    const start = process.cpuUsage();
    parseJson(text);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

describe('Accept', () => {
  const offers = ['application/json', 'application/ld+json'];

  test.each([
    [null, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/ld+json', 'application/ld+json'],
    ['application/json;q=0.5, application/ld+json', 'application/ld+json'],
    ['application/json;q=0, */*', 'application/ld+json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['APPLICATION/JSON', 'application/json'],
    ['application/json;q=abc', undefined],
    ['text/html', undefined],
    ['application/json;q=0', undefined],
    [',,;=', undefined],
  ])('%j chooses %j', (header, type) => {
    expect(negotiate(header, offers)?.type).toBe(type);
  });

  test('a profile is handed on', () => {
    const header = 'application/ld+json; profile="http://data.europa.eu/snb/model/elm?a=1,2;3"; q=0.9';
    expect(negotiate(header, offers)).toEqual({
      type: 'application/ld+json',
      profile: 'http://data.europa.eu/snb/model/elm?a=1,2;3',
    });
  });
});
