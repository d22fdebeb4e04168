import { disarm, mixesAlphabets } from '../shared/foreign-words.js';
import type { ForeignText } from '../shared/multilingual.js';
import type { Checked } from './checking.js';
import { foreignText } from './foreign-text.js';

/** Who issued, as far as that is known. */
export interface IssuerView {
  readonly name: ForeignText | undefined;
  /** The domain, DID or organisation that the check of the issuer has confirmed; undefined where it has not. */
  readonly confirmed: string | undefined;
  /** The id that the credential states, confirmed or not. */
  readonly id: string | undefined;
  /** The name mixes alphabets that look alike. */
  readonly looksAlike: boolean;
}

export function issuerView({ result, description }: Checked, wanted: string): IssuerView {
  const name = foreignText(description.issuer.name, wanted);
  const id = result.credential?.issuer ?? description.issuer.id;
  const certificate = result.signers[0]?.certificates[0];
  const sealed = result.checks.issuer.reason === 'trustedCertificate' && certificate;
  const confirmed = result.checks.issuer.result === 'confirmed' && result.checks.integrity.result === 'intact';
  return {
    name,
    confirmed: confirmed
      ? disarm(sealed ? (certificate.organization ?? certificate.subject) : addressOf(id ?? ''))
      : undefined,
    id: id === undefined ? undefined : disarm(id, 300),
    looksAlike: mixesAlphabets(Object.values(description.issuer.name ?? {}).join(' ')),
  };
}

/**
 * What stands for an issuer's id: the host of a URL or of a did:web, always in ASCII (`xn--…`), so that letters that look alike cannot
 * deceive; other DIDs shortened.
 */
export function addressOf(id: string): string {
  const host = /^did:web:([^:#?/]+)/.exec(id)?.[1];
  const url = host === undefined ? id : `https://${decoded(host)}`;
  if (/^https?:/i.test(url) && URL.canParse(url)) return new URL(url).host;
  return id.length > 40 ? `${id.slice(0, 24)}…${id.slice(-8)}` : id;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
