const context = 'https://w3id.org/openbadges/v2';
const host = 'https://badges.werkbank.example';

/** A hosted Open Badge 2.0: the assertion is valid because its issuer serves it. */
export function hostedBadge(awardedOn: Date): Record<string, object> {
  return {
    [`${host}/assertions/1`]: {
      '@context': context,
      id: `${host}/assertions/1`,
      type: 'Assertion',
      recipient: { type: 'email', hashed: false, identity: 'ana@learner.example' },
      issuedOn: awardedOn.toISOString(),
      badge: `${host}/badges/metalwork`,
      verification: { type: 'HostedBadge' },
    },
    [`${host}/badges/metalwork`]: {
      '@context': context,
      id: `${host}/badges/metalwork`,
      type: 'BadgeClass',
      name: 'Metalwork basics',
      description: 'Saws, files, drills and bends sheet metal to a drawing. A made-up badge.',
      criteria: { narrative: 'A bracket, made to a drawing within half a millimetre.' },
      issuer: `${host}/issuer`,
    },
    [`${host}/issuer`]: {
      '@context': context,
      id: `${host}/issuer`,
      type: 'Issuer',
      name: 'Werkbank Bildung (synthetic)',
      url: 'https://werkbank.example',
      email: 'badges@werkbank.example',
    },
  };
}
