import { describe, expect, it } from 'vitest';
import { readElm } from '../../packages/server/src/imports/elm/read-elm.js';
import { textSource } from '../../packages/server/src/imports/source.js';
import { collect } from './collect.js';

/** ELM with prefixes of its own: only the namespaces count. */
function elm(opportunity: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<x:Courses xmlns:x="http://data.europa.eu/snb/model/ap/loq-constraints/" xmlns:s="http://www.w3.org/2004/02/skos/core#">
  <x:learningOpportunityReferences>
    <x:learningOpportunity id="https://p.example/c/1">
      <x:title language="fr">Pose de panneaux</x:title>
      <x:title language="en">Panel installation</x:title>
      <x:description language="fr"><![CDATA[Poser <b>et</b> raccorder]]></x:description>
      ${opportunity}
    </x:learningOpportunity>
  </x:learningOpportunityReferences>
  <x:learningAchievementSpecificationReferences>
    <x:learningAchievementSpecification id="s1">
      <x:title language="fr">Poseur</x:title>
      <x:category language="en">Micro-credential</x:category>
      <x:ISCEDFCode uri="http://data.europa.eu/snb/isced-f/0713"/>
      <x:EQFLevel uri="http://data.europa.eu/snb/eqf/4"/>
      <x:volumeOfLearning>PT60H</x:volumeOfLearning>
      <x:creditPoint><x:framework uri="http://data.europa.eu/snb/education-credit/6fcec5c5af"/><x:point>3</x:point></x:creditPoint>
      <x:learningOutcome idref="o1"/>
      <x:accreditation idref="a1"/>
    </x:learningAchievementSpecification>
  </x:learningAchievementSpecificationReferences>
  <x:learningOutcomeReferences>
    <x:learningOutcome id="o1"><x:relatedESCOSkill uri="http://data.europa.eu/esco/skill/18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd"/></x:learningOutcome>
  </x:learningOutcomeReferences>
  <x:learningActivitySpecificationReferences>
    <x:learningActivitySpecification id="act1"><x:language uri="http://publications.europa.eu/resource/authority/language/FRA"/></x:learningActivitySpecification>
  </x:learningActivitySpecificationReferences>
  <x:agentReferences>
    <x:organisation id="https://p.example/"><x:legalName language="fr">Hélios</x:legalName><x:location idref="l1"/></x:organisation>
  </x:agentReferences>
  <x:accreditationReferences>
    <x:accreditation id="a1"><x:title language="fr">Label</x:title><x:accreditingAgent idref="https://p.example/"/></x:accreditation>
  </x:accreditationReferences>
  <x:locationReferences>
    <x:location id="l1"><x:geographicName language="fr">Lyon</x:geographicName><x:spatialCode uri="http://data.europa.eu/nuts/code/FRK26"/></x:location>
  </x:locationReferences>
</x:Courses>`;
}

const whole = `<x:mode uri="http://data.europa.eu/snb/learning-assessment/e92d221e4d"/>
  <x:temporal><x:startDate>2027-02-01T00:00:00Z</x:startDate><x:endDate>2027-03-12T00:00:00Z</x:endDate></x:temporal>
  <x:priceDetail><x:amount><x:unit uri="http://publications.europa.eu/resource/authority/currency/EUR"/><x:value>1200.5</x:value></x:amount></x:priceDetail>
  <x:providedBy idref="https://p.example/"/><x:location idref="l1"/>
  <x:learningAchievementSpecification idref="s1"/><x:learningActivitySpecification idref="act1"/>`;

describe('ELM XML', () => {
  it('puts together what stands apart, by namespace and not by prefix', async () => {
    const [provider, course] = await collect(readElm(textSource('e.xml', elm(whole))));
    expect(provider).toMatchObject({
      kind: 'providers',
      record: {
        reference: 'https://p.example/',
        provider: { name: 'Hélios', country: 'FR', nuts: 'FRK26', city: 'Lyon' },
      },
    });
    expect(course).toEqual({
      kind: 'courses',
      at: { file: 'e.xml', line: 4, path: 'https://p.example/c/1' },
      record: {
        providerReference: 'https://p.example/',
        course: {
          reference: 'https://p.example/c/1',
          title: { fr: 'Pose de panneaux', en: 'Panel installation' },
          description: { fr: 'Poser <b>et</b> raccorder' },
          languages: ['fr'],
          mode: 'blended',
          place: { country: 'FR', nuts: 'FRK26', city: 'Lyon' },
          price: { amountMinor: 120050, currency: 'EUR' },
          workload: 'PT60H',
          skills: ['http://data.europa.eu/esco/skill/18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd'],
          iscedF: '0713',
          eqfLevel: 4,
          credits: { points: 3, framework: 'ECTS' },
          credential: { kind: 'microCredential', title: { fr: 'Poseur' } },
          qualityAssurance: [{ kind: 'label', label: 'Label', agency: 'Hélios' }],
        },
        sessions: [{ start: '2027-02-01', end: '2027-03-12' }],
      },
    });
  });

  it('refuses a course that lacks what a course must have, naming each', async () => {
    const readings = await collect(readElm(textSource('e.xml', elm('<x:providedBy idref="nobody"/>'))));
    expect(readings[1]).toMatchObject({
      kind: 'courses',
      faults: [{ path: 'providedBy' }, { path: 'language' }, { path: 'mode' }],
    });
  });

  it('says where the text breaks off, after what came before', async () => {
    const broken = elm(whole).replace('</x:Courses>', '');
    await expect(collect(readElm(textSource('e.xml', broken)))).rejects.toThrow(/e\.xml line \d+/);
    await expect(collect(readElm(textSource('e.xml', '<Courses/>')))).rejects.toThrow('not of the ELM namespace');
  });

  it('knows no entities of a document type', async () => {
    const bomb = elm(whole).replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY a "aaaa">]>\n').replace('Pose de', '&a;');
    await expect(collect(readElm(textSource('e.xml', bomb)))).rejects.toThrow(/entity/i);
  });
});
