import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { consumeClient } from '../shared/connection.js';
import { InView } from '../shared/in-view.js';
import { LocaleController } from '../shared/locale-controller.js';
import { RequestState, type Status } from '../shared/request-state.js';
import { tokens } from '../shared/tokens.styles.js';
import { check, type Checked } from './checking.js';
import { errorEvent, isUrgent, requestOf, verifyEvent } from './credential-badge.events.js';
import { credentialStyles } from './credential-badge.styles.js';
import { credentialView } from './credential-badge.view.js';
import { sourceOf, type Source } from './credential-source.js';
import { verdictWords } from './credential-words.js';
import { credentialTemplate, skeleton, whyButton, type Layout } from './credential.template.js';
import type { TrustList, VerifyInput } from './credentials.js';
import type { Details } from './details.js';
import { LightDom } from './light-dom.js';
import type { Upload } from './upload.js';
import { VerdictAnnouncer } from './verdict-announcer.js';

export type { CredentialErrorEvent, CredentialShareEvent, CredentialVerifyEvent } from './credential-badge.events.js';

/**
 * A credential that proves itself: whose it is, a verdict in one word, and the answers to the questions behind it, each for itself.
 *
 * @element ila-credential-badge
 * @attribute {'light' | 'dark' | 'auto'} theme - Overrides the page's `color-scheme`; `auto` follows the system.
 * @slot - Shown until the credential is checked, and without JavaScript. A `<script type="application/json">` (or `application/vc+jwt`, `text/plain`) in it holds the credential.
 * @csspart credential - The box around everything.
 * @csspart picture - The credential's image, once its signature holds, or a drawing.
 * @csspart title - The heading.
 * @csspart issuer - Who issued it.
 * @csspart host - The issuer's confirmed domain or DID.
 * @csspart caution - A warning about the issuer's name.
 * @csspart verdict - The verdict; in it `word` and `about`.
 * @csspart word - The verdict in a word.
 * @csspart about - The verdict in a sentence.
 * @csspart checks - The list of questions.
 * @csspart check - One question; also `check-integrity`, `check-issuer`, `check-period`, `check-status`, `check-holder`, `check-trust`.
 * @csspart reason - Why a question is answered so.
 * @csspart more - The button that shows why; only in the layout `badge`.
 * @csspart details - What the credential says: dates, level, workload, skills, evidence.
 * @csspart elements - The European standard elements; only in the layout `full`.
 * @csspart meter - How many of the elements are stated.
 * @csspart inside - The credentials inside a presentation or a record.
 * @csspart actions - The buttons below; in it `download`, `share` and `print`.
 * @csspart download - The button that saves the original.
 * @csspart share - The button that passes the credential on.
 * @csspart print - The button that prints the page.
 * @csspart language - The choice of the credential's language.
 * @csspart button - Every button that looks like one.
 * @csspart upload - Where a person gives a credential of their own.
 * @csspart skeleton - The placeholder while the credential is checked.
 * @csspart error - What went wrong; in it `retry` and `request-id`.
 * @csspart retry - The button that tries again.
 * @csspart request-id - The id of the failed request.
 * @csspart status - What is said to screen readers.
 * @csspart alert - What screen readers are interrupted for.
 * @cssproperty [--ila-accent] - Links, buttons and the focus ring.
 * @cssproperty [--ila-background] - Behind everything.
 * @cssproperty [--ila-surface] - The background.
 * @cssproperty [--ila-positive] - Answers that are good.
 * @cssproperty [--ila-warning] - Answers to be careful with.
 * @cssproperty [--ila-negative] - Answers that are bad.
 * @cssproperty [--ila-radius=0.75rem] - How round the corners are.
 * @cssproperty [--ila-card-padding] - The space inside.
 * @cssstate idle - There is nothing to check yet, or it has not come into view.
 * @cssstate loading - The credential is being checked.
 * @cssstate ready - A verdict is shown.
 * @cssstate empty - A person may give a credential.
 * @cssstate error - The credential could not be checked.
 * @cssstate stalled - The check takes long.
 * @cssstate refreshing - The verdict shown is that of the check before.
 * @fires {CustomEvent<{ credentialId: string, verdict: string, integrity: string, issuer: string, period: string, status: string, trust: string, holder: string, format: string }>} ila-credential-verify - The credential has been verified; does not bubble.
 * @fires {CustomEvent<{ status: number, requestId: string }>} ila-credential-error - The credential could not be verified; does not bubble.
 * @fires {CustomEvent<{ credentialId: string }>} ila-credential-share - The person wants to pass the credential on; cancel it to do so yourself.
 * @example <ila-credential-badge src="/credentials/solar.json" layout="card"></ila-credential-badge>
 */
export class IlaCredentialBadge extends LitElement {
  static readonly tagName = 'ila-credential-badge';
  static override readonly properties = {
    src: {},
    credential: { attribute: false },
    layout: {},
    verifyAt: { attribute: 'verify-at' },
    trust: { attribute: false },
    holder: {},
    audience: {},
    verifyNonce: { attribute: 'verify-nonce' },
    upload: { type: Boolean },
    headingLevel: { attribute: 'heading-level', type: Number },
  };
  static override readonly styles = [tokens, credentialStyles];

  readonly #client = consumeClient(this);
  readonly #locale = new LocaleController(this, verdictWords);
  readonly #request = new RequestState<Checked | undefined>(this);
  readonly #view = new InView(this);
  readonly #announcer = new VerdictAnnouncer(this);
  #basis: readonly unknown[] = [];
  #source: Source | undefined;
  #details: Details | undefined;
  #upload: Upload | undefined;
  #isExplained = false;

  /** Address of the credential: JSON, a JWT, a PNG or SVG with a credential in it, or a page that links to one. */
  src = '';
  /** The credential, where the page has it already: an object, its text, a JWT, or the bytes of a file. */
  credential: VerifyInput | undefined;
  /** How much is shown. */
  layout: Layout = 'badge';
  /** `server` has the API verify; else the page does. */
  verifyAt: 'page' | 'server' = 'page';
  /** Issuer ids, DIDs or fingerprints of certificates that the page trusts or knows. */
  trust: TrustList | undefined;
  /** An e-mail address, a DID or another identifier by which the page knows the person. */
  holder: string | undefined;
  /** Whom a presentation must be made for. */
  audience: string | undefined;
  /** The nonce that a presentation must answer to. (`nonce` itself is every element's, for scripts.) */
  verifyNonce: string | undefined;
  /** Lets a person give a credential of their own. */
  upload = false;
  /** Level of the title's heading, 1 to 5. */
  headingLevel = 3;

  constructor() {
    super();
    this.addController(new LightDom(this));
  }

  /** What the badge is showing. */
  get status(): Status {
    return this.#request.status;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // A list checks what is in it.
    if (!this.#view.wasSeen || !this.isConnected || this.parentElement?.localName === 'ila-credential-list') return;
    const { upload, layout } = this;
    const source = this.#upload?.source ?? sourceOf(this.credential, this, this.src);
    const value = source && ('url' in source ? source.url.href : source.given);
    const atServer = this.verifyAt === 'server';
    const basis = [value, atServer, this.trust, this.holder, this.audience, this.verifyNonce, this.#client.value];
    if (layout !== 'badge' || this.#isExplained || this.status === 'error') void this.#loadDetails();
    if (upload && !this.#upload) void this.#loadUpload();
    if (upload && !source && this.#request.status === 'idle')
      void this.#request.run(
        async () => undefined,
        (none) => !none,
      );
    const isSame = basis.every((part, index) => part === this.#basis[index]);
    if (isSame && !(source && this.#request.status === 'idle')) return;
    this.#basis = basis;
    this.#source = source;
    if (source) this.reload();
    else if (!/idle|empty/.test(this.#request.status)) this.#request.reset();
  }

  /** Checks the credential again. */
  reload(): void {
    const source = this.#source;
    if (source) void this.#check(source);
  }

  async #check(source: Source): Promise<void> {
    const { trust, holder, audience, verifyNonce: nonce } = this;
    const question = {
      client: this.#client.value,
      atServer: this.verifyAt === 'server',
      ...(trust && { trust }),
      ...(holder && { holder }),
      ...(audience && { audience }),
      ...(nonce && { nonce }),
    };
    if (this.status === 'empty') this.#request.reset();
    if (!(await this.#request.run((signal) => check(source, question, signal)))) return;
    const { result, error } = this.#request;
    const locale = this.#locale.current ?? (await verdictWords.find('en'));
    if (!result) return void this.dispatchEvent(errorEvent(requestOf(error)));
    const view = credentialView(result, locale);
    const words = { title: view.titleText, verdict: view.word, about: view.about };
    this.#announcer.say(locale.t('announce', words), isUrgent(view));
    this.dispatchEvent(verifyEvent(result));
  }

  async #loadDetails(): Promise<void> {
    if (this.#details) return;
    const { Details } = await import('./details.js');
    this.#details ??= new Details(this);
    this.requestUpdate();
  }

  async #loadUpload(): Promise<void> {
    const { Upload } = await import('./upload.js');
    this.#upload ??= new Upload(this);
    this.requestUpdate();
  }

  readonly #explain = (): void => {
    this.#isExplained = !this.#isExplained;
    this.requestUpdate();
  };

  #credential(checked: Checked): TemplateResult {
    const locale = this.#locale.current;
    if (!locale) return skeleton(this.layout, undefined);
    const { layout, headingLevel: level } = this;
    const details = layout !== 'badge' || this.#isExplained ? this.#details : undefined;
    const view = credentialView(checked, locale, { hasTrustList: this.trust !== undefined, wanted: details?.language });
    const source = this.#source as Source;
    const shown = details?.show({ checked, view, locale, level, layout, source, client: this.#client.value });
    const more = layout === 'badge' ? whyButton(view, locale, this.#isExplained, this.#explain) : shown?.content;
    return html`<div lang=${locale.language} class=${shown ? 'explained' : nothing}>
      ${credentialTemplate(view, { locale, level, layout, why: shown?.why, picture: shown?.picture, more })}
    </div>`;
  }

  #content(): TemplateResult {
    const { result, error, status } = this.#request;
    const locale = this.#locale.current;
    if (result) return this.#credential(result);
    if (status === 'error') return html`${this.#details?.failure(error, () => this.reload())}`;
    if (status === 'loading') return skeleton(this.layout, locale?.t('loading'));
    return this.#upload && status === 'empty' ? html`` : html`<slot></slot>`;
  }

  protected override render(): TemplateResult {
    const upload = this.upload ? this.#upload?.render() : undefined;
    return html`${this.#content()}${upload ?? nothing}${this.#announcer.render()}`;
  }
}
