/**
 * The headers of a page that embeds the elements: nothing inline, code and data only from itself and from the API.
 * The README shows the same policy; the journeys prove that it holds without one violation.
 * @param {object} options
 * @param {string} options.api origin of the API, for example `http://127.0.0.1:4000`
 * @param {boolean} [options.secondLit] the page runs a Lit of its own, whose Trusted Types policy is called `lit-html`
 */
export function pageHeaders({ api, secondLit = false }) {
  return {
    'Content-Security-Policy': contentSecurityPolicy({ api, secondLit }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

function contentSecurityPolicy({ api, secondLit }) {
  return [
    `default-src 'none'`,
    `script-src 'self' ${api}`,
    `style-src 'self'`,
    `connect-src ${api}`,
    `img-src 'self' ${api}`,
    `font-src 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ila-kit${secondLit ? ' lit-html' : ''}`,
  ].join('; ');
}
