import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stack.js';

/**
 * A block of the README's code, by the mark before it.
 * @param name of the mark: `<!-- snippet: page -->`
 * @param api takes the place of the address that the README names
 */
export function snippet(name: string, api: string): string {
  const [, code] = new RegExp(`<!-- snippet: ${name} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme()) ?? [];
  if (!code) throw new Error(`README.md has no code after <!-- snippet: ${name} -->.`);
  return code.replaceAll('http://127.0.0.1:4000', api);
}

/** The policy that the README shows, for an API at this origin. */
export function readmePolicy(api: string): string {
  const [, policy] = /^Content-Security-Policy: (.+)$/m.exec(readme()) ?? [];
  if (!policy) throw new Error('README.md shows no Content-Security-Policy.');
  return policy.replaceAll('https://api.example', api);
}

const readme = (): string => readFileSync(join(root, 'README.md'), 'utf8');
