import { Refusal } from '../refusal.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The credential baked into an SVG: the `verify` attribute (a token, or the URL of a hosted badge) or the text of `openbadges:credential` or
 * `openbadges:assertion`. The drawing itself is not read and never becomes markup.
 * @throws {Refusal} `noCredentialInImage`
 */
export function textInSvg(svg: string): string {
  const tag = /<([\w-]+:)?(credential|assertion)\b([^>]*?)(\/?)>/.exec(svg);
  if (!tag) throw new Refusal('noCredentialInImage');
  const [whole, prefix = '', name = '', attributes = '', empty] = tag;
  const verify = /\sverify\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  const attribute = verify?.[1] ?? verify?.[2];
  if (attribute) return unescape(attribute).trim();
  const start = tag.index + whole.length;
  const end = svg.indexOf(`</${prefix}${name}`, start);
  if (empty || end < 0) throw new Refusal('noCredentialInImage');
  return textOf(svg.slice(start, end)).trim();
}

/** Character data, CDATA sections as they stand. */
function textOf(content: string): string {
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : unescape(part)))
    .join('');
}

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      if (code === undefined) return entities[name as string] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const credentialTypes = /json|jwt|vc|credential/i;

/**
 * The address of the credential that a share page links to: `<link rel="alternate" type="application/json" href>` or an `<a>` with such a type
 * or a name that ends like one.
 * @throws {Refusal} `noCredentialInPage`
 */
export function linkInPage(html: string, base: string): string {
  const tags = html.slice(0, 500_000).match(/<(?:link|a)\s[^>]{1,2000}>/gi) ?? [];
  for (const tag of tags) {
    const read = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
        .exec(tag)
        ?.slice(1)
        .find((one) => one !== undefined);
    const href = unescape(read('href') ?? '');
    const type = read('type') ?? '';
    const typed = type !== '' && credentialTypes.test(type) && !/manifest|oembed/i.test(type + (read('rel') ?? ''));
    const named = /^<a/i.test(tag) && /\.(json|jsonld|jwt)(\?|$)/i.test(href);
    if ((typed || named) && URL.canParse(href, base)) return new URL(href, base).href;
  }
  throw new Refusal('noCredentialInPage');
}
