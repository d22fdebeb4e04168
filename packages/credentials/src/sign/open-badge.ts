import type { LanguageMap } from '../language.js';
import type { MicroCredential } from './micro-credential.js';

/** A micro-credential as Open Badge 3.0, still to be signed. What the format has no field for is left out. */
export function openBadge(micro: MicroCredential): object {
  const { id, issuer, learner, outcomes, workload, eqfLevel, image, criteria, status, validUntil } = micro;
  const alignments = outcomes
    .flatMap(({ skills = [] }) => skills)
    .map(({ uri, title }) => alignment(plain(title), uri, 'ESCO'));
  const level =
    eqfLevel === undefined
      ? []
      : [alignment(`EQF level ${eqfLevel}`, `http://data.europa.eu/snb/eqf/${eqfLevel}`, 'EQF')];
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: plain(micro.title),
    issuer: {
      id: issuer.id,
      type: ['Profile'],
      name: plain(issuer.name),
      ...(issuer.url && { url: issuer.url }),
      ...(issuer.country && { address: { type: ['Address'], addressCountryCode: issuer.country } }),
      ...(issuer.image && { image: { id: issuer.image, type: 'Image' } }),
    },
    awardedDate: micro.awardedOn.toISOString(),
    validFrom: (micro.validFrom ?? micro.awardedOn).toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
    credentialSubject: {
      ...(learner.id && { id: learner.id }),
      type: ['AchievementSubject'],
      ...(learner.email && {
        identifier: [
          { type: 'IdentityObject', hashed: false, identityHash: learner.email, identityType: 'emailAddress' },
        ],
      }),
      ...(workload?.ects !== undefined && { creditsEarned: workload.ects }),
      achievement: {
        id: `${id}#achievement`,
        type: ['Achievement'],
        achievementType: 'MicroCredential',
        name: plain(micro.title),
        description: plain(micro.description),
        criteria: { narrative: plain(criteria ?? joined(outcomes.map(({ title }) => plain(title)))) },
        ...(image && { image: { id: image, type: 'Image' } }),
        ...(alignments.length + level.length > 0 && { alignment: [...alignments, ...level] }),
        ...(workload?.ects !== undefined && { creditsAvailable: workload.ects }),
      },
    },
    ...(status && { credentialStatus: status }),
  };
}

const alignment = (targetName: string, targetUrl: string, targetFramework: string) => ({
  type: ['Alignment'],
  targetName,
  targetUrl,
  targetFramework,
});

/** Open Badges texts have one language: English where there is one. */
const plain = (text: LanguageMap): string => text['en'] ?? Object.values(text)[0] ?? '';

const joined = (texts: readonly string[]): LanguageMap => ({ en: texts.join('\n') });
