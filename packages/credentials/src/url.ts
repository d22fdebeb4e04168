/** The part of a DID URL or URL before its fragment. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';
export const fragmentOf = (url: string): string | undefined =>
  url.includes('#') ? url.slice(url.indexOf('#') + 1) : undefined;

/** http and https of old badges, and a closing slash, are one. */
export const sameUrl = (url: string): string =>
  withoutFragment(url)
    .replace(/^http:/, 'https:')
    .replace(/\/$/, '');
