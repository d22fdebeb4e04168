import { html, nothing, type TemplateResult } from 'lit';
import type { VerdictLocale } from './credential-words.js';
import type { CheckView, CredentialView } from './credential-badge.view.js';
import { toneIcon } from './tone.template.js';

export type Layout = 'badge' | 'card' | 'full';

export interface CredentialTemplateOptions {
  readonly locale: VerdictLocale;
  /** Level of the title's heading; the verdict's is one below. */
  readonly level: number;
  readonly layout: Layout;
  /** Says why a check came out as it did; without it only what came out is shown. */
  readonly why?: ((check: CheckView) => string) | undefined;
  /** The credential's own image, drawn. */
  readonly picture?: unknown;
  /** What follows the checks. */
  readonly more?: unknown;
}

/** A credential that was verified: whose it is, the verdict, and each question with its own answer. */
export function credentialTemplate(view: CredentialView, options: CredentialTemplateOptions): TemplateResult {
  const { locale, level, layout, why, picture, more = nothing } = options;
  return html`<article class="credential ${layout} ${view.tone}" part="credential">
    <div class="picture" part="picture">${picture ?? toneIcon('award')}</div>
    <header>
      <div role="heading" aria-level=${level} class="title" part="title">
        <bdi lang=${view.title?.lang ?? nothing}>${view.titleText}</bdi>
      </div>
      ${view.several ? html`<p class="several">${view.several}</p>` : nothing} ${issuerTemplate(view, locale)}
    </header>
    <div class="verdict" part="verdict">
      <div role="heading" aria-level=${Math.min(level + 1, 6)} class="word" part="word">
        ${toneIcon(view.tone)}${view.word}
      </div>
      <p class="about" part="about">${view.about}</p>
    </div>
    <ul class="checks" part="checks" role="list">
      ${view.checks.map((check) => checkTemplate(check, why?.(check)))}
    </ul>
    ${more}
  </article>`;
}

const checkTemplate = (check: CheckView, why: string | undefined): TemplateResult =>
  html`<li class="check ${check.tone}" part="check check-${check.question}">
    ${toneIcon(check.tone)}<span class="answer">${check.label}: <b>${check.answer}</b></span>
    ${why ? html`<span class="reason" part="reason">${why}</span>` : nothing}
  </li>`;

/** Opens the reasons, and closes them. Its name says of which credential: a page may have a thousand. */
export const whyButton = (
  { titleText }: CredentialView,
  { t }: VerdictLocale,
  isOpen: boolean,
  toggle: () => void,
): TemplateResult =>
  html`<button
    class="quiet"
    part="more"
    type="button"
    aria-expanded=${isOpen}
    aria-label="${t('more')} ${titleText}"
    @click=${toggle}
  >
    ${t('more')}
  </button>`;

function issuerTemplate({ issuer, issuerText }: CredentialView, { t }: VerdictLocale): TemplateResult {
  const name = issuer.name
    ? html`<bdi lang=${issuer.name.lang} translate="no">${issuer.name.text}</bdi>`
    : html`<bdi>${issuerText}</bdi>`;
  return html`<p class="issuer" part="issuer">
      ${issuer.confirmed || !issuer.name ? name : html`<span>${around(t('claimsIssuer', { name: '\u0000' }), name)}</span>`}
      ${issuer.confirmed ? html`<bdi class="host" part="host" dir="ltr" translate="no">${issuer.confirmed}</bdi>` : nothing}
    </p>
    ${issuer.looksAlike ? html`<p class="caution" part="caution">${toneIcon('warn')}${t('lookAlike')}</p>` : nothing}`;
}

/** A sentence with a foreign name in its place, which keeps its own language and direction. */
function around(sentence: string, name: TemplateResult): TemplateResult {
  const [before = '', after = ''] = sentence.split('\u0000');
  return html`${before}${name}${after}`;
}

/** Holds the place of a credential while it is checked. */
export const skeleton = (layout: Layout, label: string | undefined): TemplateResult =>
  html`<div class="credential skeleton ${layout}" part="skeleton" aria-busy="true">
    <span class="hidden">${label ?? nothing}</span><i></i><i></i><i></i>
  </div>`;
