import type { LanguageMap } from '../language.js';
import type { Concept, EscoSkill, MicroCredential } from './micro-credential.js';

const authority = 'http://publications.europa.eu/resource/authority';
const snb = 'http://data.europa.eu/snb';

/** The JSON-LD context of ELM v3. Signing with `form: 'rdfc'` needs its text in `contexts`: it is not ours to ship. */
export const elmContext = `${snb}/model/context/edc-ap`;

/** VCDM 1.1, on which ELM stands, has no status lists of its own. */
const statusContext = 'https://www.w3.org/ns/credentials/status/v1';

/** A micro-credential in the European Learning Model v3, with all sixteen elements of Annex I as far as they are stated; still to be signed. */
export function elmCredential(micro: MicroCredential): object {
  const { id, issuer, validUntil, status } = micro;
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1', elmContext, ...(status ? [statusContext] : [])],
    id,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: { id: `${snb}/model/ap/edc-generic-full`, type: 'ShaclValidator2017' },
    issuer: organisation(issuer),
    issuanceDate: micro.awardedOn.toISOString(),
    issued: micro.awardedOn.toISOString(),
    validFrom: (micro.validFrom ?? micro.awardedOn).toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString(), expirationDate: validUntil.toISOString() }),
    credentialSubject: person(micro),
    displayParameter: {
      id: `${id}#display`,
      type: 'DisplayParameter',
      title: micro.title,
      description: micro.description,
      primaryLanguage: { id: `${authority}/language/ENG`, type: 'Concept' },
    },
    ...(status && { credentialStatus: status }),
  };
}

function person(micro: MicroCredential): object {
  const { id, learner } = micro;
  return {
    id: learner.id ?? `${id}#learner`,
    type: 'Person',
    ...(learner.givenName && { givenName: { en: learner.givenName } }),
    ...(learner.familyName && { familyName: { en: learner.familyName } }),
    ...(learner.email && {
      contactPoint: {
        id: `${id}#contact`,
        type: 'ContactPoint',
        emailAddress: { id: `mailto:${learner.email}`, type: 'Mailbox' },
      },
    }),
    hasClaim: achievement(micro),
  };
}

function achievement(micro: MicroCredential): object {
  const { id, issuer, title, assessment, supervision, grade } = micro;
  const assessed = assessment ?? supervision ?? grade;
  return {
    id: `${id}#achievement`,
    type: 'LearningAchievement',
    title,
    description: micro.description,
    awardedBy: {
      id: `${id}#awarding`,
      type: 'AwardingProcess',
      awardingBody: organisation(issuer),
      awardingDate: micro.awardedOn.toISOString(),
    },
    specifiedBy: specification(micro),
    ...(assessed && {
      provenBy: {
        id: `${id}#assessment`,
        type: 'LearningAssessment',
        title,
        awardedBy: { id: `${id}#awarding`, type: 'AwardingProcess', awardingBody: organisation(issuer) },
        ...(grade && { grade: note(`${id}#grade`, grade) }),
        ...(supervision && { idVerification: concept(supervision) }),
        ...(assessment && {
          specifiedBy: {
            id: `${id}#assessment-specification`,
            type: 'LearningAssessmentSpecification',
            title,
            dcType: concept(assessment),
          },
        }),
      },
    }),
  };
}

function specification(micro: MicroCredential): object {
  const { id, title, outcomes, workload, eqfLevel, participation, prerequisites, stackable, qualityAssurance } = micro;
  return {
    id: `${id}#specification`,
    type: 'LearningAchievementSpecification',
    title,
    learningOutcome: outcomes.map((outcome, index) => ({
      id: `${id}#outcome-${index + 1}`,
      type: 'LearningOutcome',
      title: outcome.title,
      ...(outcome.skills && { relatedESCOSkill: outcome.skills.map(escoSkill) }),
    })),
    ...(workload?.hours !== undefined && { volumeOfLearning: `PT${workload.hours}H` }),
    ...(workload?.ects !== undefined && {
      creditPoint: {
        id: `${id}#credit`,
        type: 'CreditPoint',
        point: String(workload.ects),
        framework: { id: `${snb}/education-credit/6fcec5c5af`, type: 'Concept', prefLabel: { en: 'ECTS' } },
      },
    }),
    ...(eqfLevel !== undefined && {
      eqfLevel: { id: `${snb}/eqf/${eqfLevel}`, type: 'Concept', prefLabel: { en: `Level ${eqfLevel}` } },
    }),
    ...(participation && { mode: concept(participation) }),
    ...(prerequisites && { entryRequirement: note(`${id}#entry`, prerequisites) }),
    ...(stackable !== undefined && { isPartialQualification: stackable }),
    ...(qualityAssurance && {
      accreditation: {
        id: `${id}#accreditation`,
        type: 'Accreditation',
        title: qualityAssurance.label,
        dcType: concept(qualityAssurance),
      },
    }),
  };
}

function organisation({ id, name, country, registration, url }: MicroCredential['issuer']): object {
  return {
    id,
    type: 'Organisation',
    legalName: name,
    ...(country && {
      location: {
        id: `${id}#location`,
        type: 'Location',
        address: {
          id: `${id}#address`,
          type: 'Address',
          countryCode: { id: `${authority}/country/${country}`, type: 'Concept', prefLabel: { en: country } },
        },
      },
    }),
    ...(registration && {
      registration: { id: `${id}#registration`, type: 'LegalIdentifier', notation: registration },
    }),
    ...(url && { homepage: { id: `${id}#homepage`, type: 'WebResource', contentURL: url } }),
  };
}

const concept = ({ uri, label }: Concept): object => ({ id: uri, type: 'Concept', prefLabel: label });
const escoSkill = ({ uri, title }: EscoSkill): object => ({ id: uri, type: 'Concept', prefLabel: title });
const note = (id: string, noteLiteral: LanguageMap): object => ({ id, type: 'Note', noteLiteral });
