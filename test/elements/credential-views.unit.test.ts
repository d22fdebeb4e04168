import { verify, describe as describeCredential } from '@ila-kit/credentials';
import { generateSigningKey, openBadge, signAsJwt } from '@ila-kit/credentials/sign';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../packages/elements/src/credential-badge/checking.js';
import { credentialView } from '../../packages/elements/src/credential-badge/credential-badge.view.js';
import { verdictWords } from '../../packages/elements/src/credential-badge/credential-words.js';
import { detailWords } from '../../packages/elements/src/credential-badge/detail-words.js';
import { detailsView, elementsView } from '../../packages/elements/src/credential-badge/details.view.js';
import { addressOf } from '../../packages/elements/src/credential-badge/issuer.view.js';
import { rasterSize } from '../../packages/elements/src/credential-badge/raster-size.js';
import {
  countVerdicts,
  groupRows,
  type Row,
} from '../../packages/elements/src/credential-list/credential-list.view.js';
import { listWords } from '../../packages/elements/src/credential-list/list-words.js';
import { disarm, mixesAlphabets } from '../../packages/elements/src/shared/foreign-words.js';
import { issuedAt, sampleCredentials, sampleMicro } from '../../stories/support/sample-credentials.js';

const words = await verdictWords.find('en');
const details = await detailWords.find('en');

async function checkedOf(input: string | object): Promise<Checked> {
  const { documents } = await sampleCredentials();
  const fetch = async (url: string): Promise<Response> =>
    Response.json(documents[url], { status: documents[url] ? 200 : 404 });
  const result = await verify(input, { fetch });
  return { result, description: describeCredential(result), inside: [], checkedAt: issuedAt, atServer: false };
}

describe('text of others', () => {
  it.each([
    ['Safe\u202eytisrevinU', 'Safe⟨U+202E⟩ytisrevinU'],
    ['a\u200bb', 'a⟨U+200B⟩b'],
    ['Uni\u200dversity', 'Uni⟨U+200D⟩versity'],
    ['\u{1f468}\u200d\u{1f469}', '\u{1f468}\u200d\u{1f469}'],
    ['two\nlines', 'two\nlines'],
    ['a\0b', 'a⟨U+0000⟩b'],
    ['\ud800', '⟨U+D800⟩'],
    ['Ωμέγα', 'Ωμέγα'],
  ])('%j is written out as %j', (given, shown) => expect(disarm(given)).toBe(shown));
  it('is cut where it is endless', () => expect(disarm('x'.repeat(9000)).length).toBe(4001));
  it.each([
    ['Univеrsity', true],
    ['Αthens', true],
    ['University', false],
    ['Πανεπιστήμιο Athens', false],
    ['Университет', false],
  ])('%s mixes alphabets: %s', (text, mixed) => expect(mixesAlphabets(text)).toBe(mixed));
});

describe('what stands for an issuer', () => {
  it.each([
    ['did:web:university.example', 'university.example'],
    ['did:web:university.example%3A8443:issuers:1', 'university.example:8443'],
    ['https://university.example/issuer/1', 'university.example'],
    ['https://раураl.example/', 'xn--l-7sba6dbr.example'],
    ['did:web:раураl.example', 'xn--l-7sba6dbr.example'],
    ['did:key:z6MkntL59wHpMNCDxxxxxxxxxxxxxxxxxxxxxxxx9LdyXy1P', 'did:key:z6MkntL59wHpMNCD…9LdyXy1P'],
    ['urn:x', 'urn:x'],
    ['did:web:%E0%A4%A', 'did:web:%E0%A4%A'],
  ])('%s is %s', (id, shown) => expect(addressOf(id)).toBe(shown));
});

describe('a credential’s view', () => {
  it('gives no tick to what nobody signed', async () => {
    const { credentials } = await sampleCredentials();
    for (const name of ['invalid', 'unverifiable'] as const) {
      const view = credentialView(await checkedOf(credentials[name]), words);
      expect(view.checks.filter(({ tone }) => tone === 'good')).toEqual([]);
      expect(view.issuer.confirmed).toBeUndefined();
    }
  });

  it('has a sentence for every answer', async () => {
    const { credentials } = await sampleCredentials();
    for (const credential of Object.values(credentials)) {
      for (const { why } of credentialView(await checkedOf(credential), words, { hasTrustList: true }).checks) {
        const [group, value] = why.split('.') as [string, string];
        expect(details.label(group, value)).not.toBe(value);
      }
    }
  });

  it('says what the elements say, in the language that is wanted', async () => {
    const { credentials } = await sampleCredentials();
    const checked = await checkedOf(credentials.european);
    const elements = elementsView(checked, details, 'fr');
    expect(elements.mandatory).toHaveLength(11);
    expect(elements.optional).toHaveLength(5);
    expect(elements.optional[2]?.facts[0]?.text).toEqual({ text: 'Réussi avec mention', lang: 'fr' });
    const learner = elements.mandatory[0]?.facts.map(({ sensitive }) => sensitive);
    expect(learner).toEqual(expect.arrayContaining(['dateOfBirth', 'nationalId']));
    const lines = Object.fromEntries(
      detailsView(checked, details, 'en').lines.map(({ label, texts }) => [
        label,
        texts.map(({ text }) => text.text).join(' + '),
      ]),
    );
    expect(lines).toMatchObject({ Issued: '1 Sept 2026', Workload: '50 hours + 2 ECTS' });
  });

  it('makes no link of a script, nor of anything in a credential that is not proven', async () => {
    const key = await generateSigningKey();
    const skill = { uri: 'javascript:alert(1)', title: { en: 'x' } };
    const micro = sampleMicro(key.did, { outcomes: [{ title: { en: 'x' }, skills: [skill] }] });
    const signed = detailsView(await checkedOf(await signAsJwt(openBadge(micro), key, { issuedAt })), details, 'en');
    expect(signed.skills.map(({ href }) => href)).toEqual([undefined]);
    const { credentials } = await sampleCredentials();
    const unsigned = detailsView(await checkedOf(credentials.unverifiable), details, 'en');
    expect(unsigned.skills.map(({ href }) => href)).toEqual([undefined, undefined]);
  });
});

describe('the measures of an image', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  it.each([
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0N \0\0\0\x05', { width: 20_000, height: 5 }],
    ['GIF', 'GIF89a\x10\0\x20\0', { width: 16, height: 32 }],
    ['JPEG', '\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08\0\x20\0\x10', { width: 16, height: 32 }],
    ['WebP', 'RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x0f\0\0\x1f\0\0', { width: 16, height: 32 }],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
    ['a cut PNG', '\x89PNG\r\n\x1a\n', undefined],
    ['nothing', '', undefined],
  ])('of %s are read from its head', (_, text, size) => expect(rasterSize(bytes(text))).toEqual(size));
});

describe('a list’s view', () => {
  it('sorts, groups and counts', async () => {
    const { credentials } = await sampleCredentials();
    const rows: Row[] = [];
    for (const [key, credential] of Object.values(credentials).entries()) {
      const checked = await checkedOf(credential);
      rows.push({ item: { key, source: { given: credential }, checked }, view: credentialView(checked, words) });
    }
    const locale = await listWords.find('en');
    expect(Object.fromEntries(countVerdicts(rows))).toMatchObject({ revoked: 2, expired: 1, suspended: 1 });
    const all = { sort: 'date', groupBy: 'none', verdict: '' } as const;
    const [byDate] = groupRows(rows, all, locale);
    const dates = byDate!.rows.map(({ item }) => item.checked?.description.issuedAt ?? '');
    expect(dates.filter(Boolean)).toEqual([...dates.filter(Boolean)].sort().reverse());
    expect(dates.at(-1)).toBe('');
    const bySkill = groupRows(rows, { ...all, groupBy: 'skill', verdict: 'expired' }, locale);
    expect(bySkill.map(({ label }) => label)).toEqual(['assess roofs', 'mount photovoltaic panels']);
  });
});
