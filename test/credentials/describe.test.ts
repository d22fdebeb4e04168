import {
  describe as describeCredential,
  mandatoryElements,
  optionalElements,
  prepareDescription,
  verify,
  type Verification,
} from '@ila-kit/credentials';
import { elmCredential, generateSigningKey, openBadge, signAsJwt, signWithProof } from '@ila-kit/credentials/sign';
import { describe, expect, test } from 'vitest';
import { signJws } from '../../packages/credentials/src/sign/key.js';
import { corpusIsHere, manifest, now as then, offline, readBytes } from './corpus.js';
import { created, micro, network, now } from './issuing.js';

const concept = (name: string) => ({
  uri: `http://data.europa.eu/snb/example/${name}`,
  label: { en: name, de: `${name} (de)` },
});
const whole = {
  assessment: concept('exam'),
  participation: concept('blended'),
  qualityAssurance: concept('institutional'),
  supervision: concept('supervised'),
  prerequisites: { en: 'A ladder' },
  grade: { en: 'Pass' },
  stackable: true,
  validUntil: new Date('2030-01-01T00:00:00Z'),
};

test('the elements of Annex I: eleven and five', () =>
  expect([mandatoryElements.length, optionalElements.length]).toEqual([11, 5]));

describe('ELM', () => {
  test('has a place for all sixteen', async () => {
    const key = await generateSigningKey();
    const token = await signAsJwt(elmCredential(micro(key.did, whole)), key, { issuedAt: created });
    const description = describeCredential(await verify(token, { now, fetch: network().fetch }));
    const states = Object.entries(description.elements).filter(([, { state }]) => state !== 'stated');
    expect(states.map(([name]) => name)).toEqual(['furtherInformation']);
    expect(description).toMatchObject({
      title: { en: 'Solar installation', fr: 'Installation solaire' },
      issuer: { name: { en: 'Synthetic University', fr: 'Université synthétique' }, id: key.did },
      eqfLevel: 5,
      workload: { duration: 'PT50H', credits: [{ points: 2, framework: 'ECTS' }] },
      skills: [{ framework: 'ESCO', title: { en: 'mount photovoltaic panels' } }],
      issuedAt: created.toISOString(),
      validUntil: '2030-01-01T00:00:00.000Z',
      languages: ['de', 'en', 'fr'],
    });
    expect(description.elements.learner.facts.map(({ text }) => text)).toEqual([{ en: 'Ana Synthetic' }]);
    expect(description.elements.issuerPlace.facts[0]?.uri).toMatch(/country\/IRL$/);
  });
});

describe('Open Badges 3.0', () => {
  test('has no field for participation and supervision, and none of its own for level', async () => {
    const key = await generateSigningKey();
    const signed = await signWithProof(openBadge(micro(key.did)), key, { created });
    const { elements, eqfLevel, skills } = describeCredential(await verify(signed, { now }));
    expect([elements.participation.state, elements.supervision.state, elements.assessment.state]).toEqual([
      'notInFormat',
      'notInFormat',
      'notInFormat',
    ]);
    expect([elements.level.state, eqfLevel]).toEqual(['stated', 5]);
    expect(elements.grade.state).toBe('notStated');
    expect(elements.learner.facts.find(({ text }) => text['und'] === 'ana@learner.example')?.sensitive).toBe(true);
    expect(skills).toHaveLength(1);
  });
});

describe('SD-JWT attestations', () => {
  test('of the EU wallet’s learning credential', async () => {
    const key = await generateSigningKey();
    const token = await signJws(key, { typ: 'dc+sd-jwt' }, {
      iss: key.did, vct: 'urn:eu.europa.ec.eudi:learning:credential:1', issuing_authority: 'Synthetic', issuing_country: 'IE', date_of_issuance: '2026-01-01',
      family_name: 'S', given_name: 'Ana', achievement_title: 'Solar', learning_outcomes: ['mount panels'], expected_study_time: 'PT50H',
      level_of_learning_experience: 'Level5', types_of_quality_assurance: ['internal'], learner_identification: '123',
    }); // prettier-ignore
    const { elements, eqfLevel, title, workload } = describeCredential(
      await verify(`${token}~`, { now, fetch: network().fetch }),
    );
    expect([title, eqfLevel, workload.duration]).toEqual([{ und: 'Solar' }, 5, 'PT50H']);
    expect(
      Object.entries(elements)
        .filter(([, { state }]) => state === 'notInFormat')
        .map(([name]) => name),
    ).toEqual(['assessment', 'participation', 'supervision']);
    expect(elements.learner.facts.map(({ sensitive }) => sensitive ?? false)).toEqual([false, true]);
  });

  test('of the WE BUILD rulebook', async () => {
    const key = await generateSigningKey();
    const token = await signJws(key, { typ: 'dc+sd-jwt' }, {
      iss: key.did, vct: 'VerifiableMicroCredential', identifier: 'x', title: 'Solar', givenName: 'Ana', familyName: 'S', issuerCountry: 'IE', awardingBody: 'Synthetic',
      issuanceDate: '2026-01-01', learningOutcomes: ['mount panels'], notionalWorkload: { value: 2, unit: 'ECTS' }, typeOfAssessment: 'exam', formOfParticipation: 'online', qualityAssurance: 'internal',
    }); // prettier-ignore
    const { elements, workload } = describeCredential(await verify(`${token}~`, { now, fetch: network().fetch }));
    expect(workload.credits).toEqual([{ points: 2, framework: 'ECTS' }]);
    expect(mandatoryElements.filter((name) => elements[name].state !== 'stated')).toEqual(['level']);
  });
});

test('a result that came as JSON is described after prepareDescription', async () => {
  const key = await generateSigningKey();
  const result = await verify(await signWithProof(openBadge(micro(key.did)), key, { created }), { now });
  const received = JSON.parse(JSON.stringify(result)) as Verification;
  await prepareDescription(received);
  expect(describeCredential(received)).toEqual(JSON.parse(JSON.stringify(describeCredential(result))));
});

test('of a broken credential nothing is told', async () => {
  const key = await generateSigningKey();
  const signed = { ...(await signWithProof(openBadge(micro(key.did)), key, { created })), name: 'changed' };
  const result = await verify(signed, { now });
  expect(result.credential).toBeUndefined();
  expect(Object.values(describeCredential(result).elements).filter(({ state }) => state === 'stated')).toEqual([]);
});

describe.skipIf(!corpusIsHere)('the corpus (skipped where ../shared is absent)', () => {
  const { fetch } = offline();

  test.each(manifest)('$file is described', async ({ file }) => {
    const description = describeCredential(await verify(readBytes(file), { now: then, fetch }));
    expect(Object.keys(description.elements)).toHaveLength(16);
    for (const { facts } of Object.values(description.elements))
      for (const { text } of facts) expect(Object.keys(text).length).toBeGreaterThan(0);
  });

  test('the Commission’s own Annex I sample states all but quality assurance', async () => {
    const { elements } = describeCredential(
      await verify(readBytes('elm-v3/Sample-MC-Annex1-signed.jsonld'), { now: then, fetch }),
    );
    expect(mandatoryElements.filter((name) => elements[name].state !== 'stated')).toEqual(['qualityAssurance']);
  });
});
