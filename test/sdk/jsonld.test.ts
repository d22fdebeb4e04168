import { describe, expect, it } from 'vitest';
import type { Course, CourseSession } from '@ila-kit/sdk';
import { courseJsonLd, credentialJsonLd, jobPostingJsonLd, jsonLdScript } from '@ila-kit/sdk/jsonld';
import { makeCourse } from './stub-server.js';

const SKILL = { uri: 'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab', label: 'install panels' };

const course: Course = {
  ...makeCourse('crs_solar101fr'),
  description: { fr: 'Poser des panneaux.' },
  mode: 'blended',
  place: { country: 'FR', nuts: 'FRK26', city: 'Lyon' },
  skills: [SKILL],
  iscedF: '0713',
  eqfLevel: 4,
  workload: 'PT60H',
  credits: { points: 3, framework: 'ECTS' },
  price: { amountMinor: 120050, currency: 'EUR' },
  credential: { kind: 'microCredential', title: { fr: 'Installateur solaire' }, registration: 'RS5678' },
  qualityAssurance: [{ kind: 'label', label: 'Qualiopi', agency: 'Some agency' }],
};

const session: CourseSession = {
  id: 'cse_solar101a',
  courseId: course.id,
  start: '2027-02-01',
  end: '2027-03-12',
  enrolBy: '2027-01-20',
  state: 'open',
  seats: { total: 16, free: 5 },
  livemode: false,
  createdAt: course.createdAt,
  updatedAt: course.updatedAt,
};

describe('a course', () => {
  it('is a Course with its provider, skills, level, credential and offer', () => {
    expect(courseJsonLd(course, { lang: 'fr-BE' })).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': course.uri,
      name: 'Installation de panneaux solaires',
      description: 'Poser des panneaux.',
      inLanguage: ['fr'],
      provider: { '@type': 'Organization', name: 'Hélios Formation', address: { addressCountry: 'FR' } },
      teaches: [{ '@type': 'DefinedTerm', '@id': SKILL.uri, name: 'install panels' }],
      about: { '@id': 'http://data.europa.eu/snb/isced-f/0713', termCode: '0713' },
      educationalLevel: { '@id': 'http://data.europa.eu/snb/eqf/4', termCode: '4' },
      timeRequired: 'PT60H',
      educationalCredentialAwarded: {
        '@type': 'EducationalOccupationalCredential',
        name: 'Installateur solaire',
        credentialCategory: 'micro-credential',
        identifier: 'RS5678',
      },
      isAccessibleForFree: false,
      offers: { '@type': 'Offer', category: 'Paid', price: '1200.50', priceCurrency: 'EUR' },
    });
  });

  it('has an instance for each session, which inherits what it does not state', () => {
    const online = { ...session, id: 'cse_solar101b', mode: 'online' as const, state: 'cancelled' as const };
    const { hasCourseInstance } = courseJsonLd(course, { sessions: [session, online] });
    expect(hasCourseInstance).toMatchObject([
      {
        '@type': 'CourseInstance',
        courseMode: 'Blended',
        startDate: '2027-02-01',
        endDate: '2027-03-12',
        eventStatus: 'https://schema.org/EventScheduled',
        location: { '@type': 'Place', address: { addressLocality: 'Lyon' } },
        maximumAttendeeCapacity: 16,
        remainingAttendeeCapacity: 5,
        offers: { availability: 'https://schema.org/InStock', validThrough: '2027-01-20' },
      },
      {
        courseMode: 'Online',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { '@type': 'VirtualLocation' },
        offers: { availability: 'https://schema.org/OutOfStock' },
      },
    ]);
  });

  it('has an instance for its next session where no more is known', () => {
    const { id, start, end, state } = session;
    const { hasCourseInstance } = courseJsonLd({ ...course, nextSession: { id, start, end, state } });
    expect(hasCourseInstance).toMatchObject([{ startDate: '2027-02-01' }]);
  });

  it('says nothing of what is not stated', () => {
    const bare = courseJsonLd({ ...makeCourse('crs_bare'), credential: { kind: 'none' } });
    expect(Object.values(bare)).not.toContain(undefined);
    for (const term of [
      'offers',
      'teaches',
      'hasCourseInstance',
      'educationalCredentialAwarded',
      'isAccessibleForFree',
    ]) {
      expect(bare).not.toHaveProperty(term);
    }
    expect(courseJsonLd({ ...course, price: { amountMinor: 0, currency: 'EUR' } })).toMatchObject({
      isAccessibleForFree: true,
      offers: { category: 'Free', price: '0.00' },
    });
  });

  it.each([
    [5, 'EUR', '0.05'],
    [1234567, 'EUR', '12345.67'],
    [1234567, 'JPY', '1234567'],
    [1234567, 'TND', '1234.567'],
    [9007199254740991, 'EUR', '90071992547409.91'],
  ])('costs %d minor units of %s as %s', (amountMinor, currency, price) => {
    expect(courseJsonLd({ ...course, price: { amountMinor, currency } })).toMatchObject({ offers: { price } });
  });

  it.each([
    [{ en: 'A', fr: 'B' }, 'fr', 'B'],
    [{ en: 'A', 'fr-CA': 'B' }, 'fr-BE', 'B'],
    [{ en: 'A', fr: 'B' }, 'el', 'A'],
    [{ lt: 'A', fr: 'B' }, 'el', 'A'],
  ])('is called %o in %s: %s', (title, lang, name) => {
    expect(courseJsonLd({ ...course, title }, { lang })).toMatchObject({ name });
  });
});

describe('what a course leads to', () => {
  it('is an EducationalOccupationalCredential', () => {
    expect(credentialJsonLd(course, { lang: 'fr' })).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalCredential',
      name: 'Installateur solaire',
      competencyRequired: [{ name: 'install panels' }],
      recognizedBy: [{ '@type': 'Organization', name: 'Some agency' }],
    });
  });

  it('may be nothing', () => {
    expect(credentialJsonLd({ ...course, credential: { kind: 'none' } })).toBeUndefined();
  });
});

describe('a vacancy', () => {
  it('is a JobPosting with its occupation and skills', () => {
    const posting = jobPostingJsonLd({
      title: 'Solar installer',
      description: 'Mount panels.',
      datePosted: '2026-11-24',
      employer: { name: 'Helios', url: 'https://helios.example' },
      place: { country: 'FR', city: 'Lyon' },
      remote: true,
      employmentType: ['FULL_TIME'],
      occupation: { uri: 'http://data.europa.eu/esco/occupation/abc', label: 'solar technician', iscoCode: '7411' },
      skills: [SKILL],
      pay: {
        min: { amountMinor: 210000, currency: 'EUR' },
        max: { amountMinor: 260000, currency: 'EUR' },
        per: 'MONTH',
      },
      reference: 'J-1',
    });
    expect(posting).toMatchObject({
      '@type': 'JobPosting',
      hiringOrganization: { name: 'Helios' },
      identifier: { '@type': 'PropertyValue', value: 'J-1' },
      jobLocation: { address: { addressLocality: 'Lyon' } },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { name: 'FR' },
      occupationalCategory: [{ '@id': 'http://data.europa.eu/esco/occupation/abc' }, { codeValue: '7411' }],
      skills: [{ '@id': SKILL.uri }],
      baseSalary: { currency: 'EUR', value: { minValue: '2100.00', maxValue: '2600.00', unitText: 'MONTH' } },
    });
  });
});

it('no text breaks out of a script', () => {
  const title = { en: '</script><script>alert("&")//\u2028' };
  const text = jsonLdScript(courseJsonLd({ ...course, title }));
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toMatchObject({ name: title.en });
});
