import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** An answer as it is stored for a retry. */
export interface StoredAnswer {
  headers: Record<string, string>;
  body: string | undefined;
}

export function hashKey(key: string): string {
  return createHash('sha256').update(`key\0${key}`).digest('hex');
}

/**
 * Encrypts an answer with the key that only the caller knows: the table holds no more than its hash. So a token that is
 * shown once can be replayed to its caller and yet is not in the database.
 */
export function seal(answer: StoredAnswer, key: string, tenantId: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(key, tenantId), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

export function unseal(text: string, key: string, tenantId: string): StoredAnswer {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', derive(key, tenantId), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(plain.toString('utf8')) as StoredAnswer;
}

function derive(key: string, tenantId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, tenantId, 'ila-kit idempotency', 32));
}
