/** What is relayed, by what it is: the bytes decide, the label only chooses among the names of one kind. */
const names = {
  json: [
    'application/json',
    'application/ld+json',
    'application/did+json',
    'application/did+ld+json',
    'application/jwk-set+json',
    'application/vc',
    'application/vc+ld+json',
  ],
  token: [
    'application/jwt',
    'application/vc+jwt',
    'application/statuslist+jwt',
    'application/dc+sd-jwt',
    'application/vc+sd-jwt',
  ],
  png: ['image/png'],
  jpeg: ['image/jpeg'],
  webp: ['image/webp'],
  svg: ['image/svg+xml'],
} as const;

export type Kind = keyof typeof names;
export type DocumentType = (typeof names)[Kind][number];

/** Labels that say nothing: file hosts give them to whatever they do not know. */
const vague = ['', 'text/plain', 'application/octet-stream', 'binary/octet-stream'];

/** A JWS, with the disclosures and the key binding of an SD-JWT where it is one. */
const token = /^[\w-]+\.[\w-]*\.[\w-]*(~[\w-]*)*(~[\w-]+\.[\w-]+\.[\w-]+)?$/;

const textual: readonly string[] = [...names.json, ...names.token];

/**
 * The type under which a document is relayed.
 * @returns undefined for what is none of these, or is labelled as something else
 */
export function documentType(mediaType: string, bytes: Uint8Array): DocumentType | undefined {
  const kind = kindOf(bytes);
  if (!kind) return undefined;
  const own: readonly DocumentType[] = names[kind];
  const [usual] = own;
  const stated = own.find((name) => name === mediaType);
  if (stated) return stated;
  const isText = kind === 'json' || kind === 'token';
  return vague.includes(mediaType) || (isText && textual.includes(mediaType)) ? usual : undefined;
}

function kindOf(bytes: Uint8Array): Kind | undefined {
  const magic = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (magic.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (magic.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^RIFF.{4}WEBP$/s.test(magic)) return 'webp';
  const text = decode(bytes)?.trim();
  if (text === undefined) return undefined;
  if (text.startsWith('{')) return isJson(text) ? 'json' : undefined;
  if (token.test(text)) return 'token';
  return /^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!DOCTYPE svg[^>[]*>\s*)?<svg[\s>]/is.test(text.slice(0, 4000))
    ? 'svg'
    : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
