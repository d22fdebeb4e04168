import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Checked } from '../credential-badge/checking.js';
import { credentialStyles } from '../credential-badge/credential-badge.styles.js';
import { credentialView, type CredentialView } from '../credential-badge/credential-badge.view.js';
import { sourceOf, type Source } from '../credential-badge/credential-source.js';
import { verdictWords, type VerdictLocale } from '../credential-badge/credential-words.js';
import type { TrustList, Verdict, VerifyInput } from '../credential-badge/credentials.js';
import { LightDom } from '../credential-badge/light-dom.js';
import { Announcer } from '../shared/announcer.js';
import { consumeClient } from '../shared/connection.js';
import { InView } from '../shared/in-view.js';
import { LocaleController } from '../shared/locale-controller.js';
import { RequestState, type Status } from '../shared/request-state.js';
import { tokens } from '../shared/tokens.styles.js';
import { listStyles } from './credential-list.styles.js';
import { controlsTemplate, drawGroups, progressTemplate, type Drawn } from './credential-list.template.js';
import { countVerdicts, groupRows, type ListGrouping, type ListSort, type Row } from './credential-list.view.js';
import { checkAll, type Item } from './list-items.js';
import { listWords, type ListLocale } from './list-words.js';
import type { RowReasons } from './row-reasons.js';

/** All credentials of a list have been checked. Does not bubble. */
export type CredentialListVerifyEvent = CustomEvent<{ total: number; verdicts: Partial<Record<Verdict, number>> }>;

/**
 * Credentials of one person, such as in a candidate's profile: each with its verdict and the reasons for it, to sort, to group and to filter.
 *
 * @element ila-credential-list
 * @attribute {'light' | 'dark' | 'auto'} theme - Overrides the page's `color-scheme`; `auto` follows the system.
 * @slot - Shown until there is something to show, and without JavaScript. Credential badges in it give their credentials to the list.
 * @csspart total - The heading that says how many there are.
 * @csspart controls - The choices above the list; in it `choice` and `select`.
 * @csspart choice - One choice with its label.
 * @csspart select - The field of a choice.
 * @csspart progress - How far the checking is.
 * @csspart group - One group.
 * @csspart group-title - The heading of a group.
 * @csspart list - The list of credentials.
 * @csspart item - One place in the list; a credential is in it, with the parts of `<ila-credential-badge>`.
 * @csspart empty - What is said where there is nothing.
 * @csspart status - What is said to screen readers.
 * @cssproperty [--ila-accent] - Links, buttons and the focus ring.
 * @cssproperty [--ila-background] - Behind everything.
 * @cssproperty [--ila-surface] - The background of a credential.
 * @cssproperty [--ila-radius=0.75rem] - How round the corners are.
 * @cssstate idle - There is nothing to check yet, or it has not come into view.
 * @cssstate loading - The credentials are being checked; those that are done are shown.
 * @cssstate ready - All are checked.
 * @cssstate empty - There is no credential.
 * @cssstate stalled - The check takes long.
 * @fires {CustomEvent<{ total: number, verdicts: Record<string, number> }>} ila-credential-list-verify - All have been checked; does not bubble.
 * @example <ila-credential-list sort="date"><ila-credential-badge src="/credentials/solar.json"></ila-credential-badge></ila-credential-list>
 */
export class IlaCredentialList extends LitElement {
  static readonly tagName = 'ila-credential-list';
  static override readonly properties = {
    credentials: { attribute: false },
    sort: {},
    groupBy: { attribute: 'group-by' },
    verdict: {},
    verifyAt: { attribute: 'verify-at' },
    trust: { attribute: false },
    holder: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };
  static override readonly styles = [tokens, credentialStyles, listStyles];

  readonly #client = consumeClient(this);
  readonly #words = new LocaleController(this, verdictWords);
  readonly #locale = new LocaleController(this, listWords);
  readonly #request = new RequestState<readonly Item[]>(this);
  readonly #view = new InView(this);
  readonly #announcer = new Announcer(this);
  #basis: readonly unknown[] = [];
  #items: readonly Item[] = [];
  #views = new WeakMap<object, CredentialView>();
  #viewsOf: VerdictLocale | undefined;
  #drawn: Drawn = new Map();
  #soon = 0;
  #reasons: RowReasons | undefined;
  readonly #open = new Set<string>();

  /** Credentials, each as `<ila-credential-badge>` takes it. */
  credentials: readonly VerifyInput[] | undefined;
  /** The order. */
  sort: ListSort = 'given';
  /** What the credentials are grouped by. */
  groupBy: ListGrouping = 'none';
  /** Only credentials with this verdict are shown; empty for all. */
  verdict: Verdict | '' = '';
  /** `server` has the API verify; else the page does. */
  verifyAt: 'page' | 'server' = 'page';
  /** Issuer ids, DIDs or fingerprints of certificates that the page trusts or knows. */
  trust: TrustList | undefined;
  /** An e-mail address, a DID or another identifier by which the page knows the person. */
  holder: string | undefined;
  /** Level of the heading over the list, 1 to 4; the credentials' titles are below it. */
  headingLevel = 2;

  constructor() {
    super();
    this.addController(new LightDom(this));
  }

  /** What the list is showing. */
  get status(): Status {
    return this.#request.status;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#soon);
    this.#soon = 0;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.#view.wasSeen || !this.isConnected) return;
    const sources = this.#sources();
    const values = sources.map((source) => ('url' in source ? source.url.href : source.given));
    const basis = [this.#client.value, this.verifyAt, this.trust, this.holder, ...values];
    const isSame = basis.length === this.#basis.length && basis.every((part, index) => part === this.#basis[index]);
    if (isSame && this.status !== 'idle') return;
    this.#basis = basis;
    this.#items = sources.map((source, key) => ({ key, source }));
    this.#drawn = new Map();
    this.#open.clear();
    void this.#check();
  }

  #sources(): Source[] {
    if (this.credentials) return this.credentials.map((one) => (one instanceof URL ? { url: one } : { given: one }));
    const badges = this.querySelectorAll<HTMLElement & { credential?: VerifyInput }>(':scope > ila-credential-badge');
    return [...badges].flatMap((badge) => sourceOf(badge.credential, badge, badge.getAttribute('src') ?? '') ?? []);
  }

  async #check(): Promise<void> {
    const { trust, holder } = this;
    const atServer = this.verifyAt === 'server';
    const question = { client: this.#client.value, atServer, ...(trust && { trust }), ...(holder && { holder }) };
    const items = this.#items;
    const progress = (): void => this.#drawSoon(200);
    const run = (signal: AbortSignal): Promise<readonly Item[]> => checkAll(items, question, signal, progress);
    if (!(await this.#request.run(run, ({ length }) => length === 0)) || items.length === 0) return;
    const [locale, words] = [this.#locale.current, this.#words.current ?? (await verdictWords.find('en'))];
    const verdicts = countVerdicts(this.#rows(words));
    const detail = { total: items.length, verdicts: Object.fromEntries(verdicts) };
    this.dispatchEvent(new CustomEvent('ila-credential-list-verify', { detail }));
    if (!locale) return;
    const each = [...verdicts].map(([verdict, n]) => locale.t('count', { verdict: words.t(`verdict.${verdict}`), n }));
    this.#announcer.say(locale.t('done', { n: items.length, verdicts: locale.list(each) }));
  }

  /** A thousand answers are drawn in pieces, with pauses. */
  #drawSoon(milliseconds: number): void {
    this.#soon ||= window.setTimeout(() => {
      this.#soon = 0;
      this.requestUpdate();
    }, milliseconds);
  }

  /** What is shown of each, made once for each language. */
  #rows(words: VerdictLocale): Row[] {
    if (this.#viewsOf !== words) [this.#views, this.#viewsOf] = [new WeakMap(), words];
    return this.#items.map((item) => ({ item, view: item.checked && this.#viewOf(item.checked, words) }));
  }

  #viewOf(checked: Checked, words: VerdictLocale): CredentialView {
    const view = this.#views.get(checked) ?? credentialView(checked, words, { hasTrustList: this.trust !== undefined });
    this.#views.set(checked, view);
    return view;
  }

  /** Shows the reasons of one credential, or hides them. */
  readonly #toggle = async (place: string): Promise<void> => {
    const { RowReasons } = await import('./row-reasons.js');
    this.#reasons ??= new RowReasons(this);
    if (!this.#open.delete(place)) this.#open.add(place);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const [locale, words] = [this.#locale.current, this.#words.current];
    if (!locale || !words || this.status === 'idle') return html`<slot></slot>`;
    const { t, language } = locale;
    if (this.status === 'empty') return html`<p lang=${language} part="empty">${t('empty')}</p>`;
    const rows = this.#rows(words);
    return html`<div lang=${language}>
        <div class="total" part="total" role="heading" aria-level=${this.headingLevel}>
          ${t('total', { n: rows.length })}
        </div>
        ${this.#controls(rows, locale, words)}
        ${progressTemplate(rows.filter(({ item }) => item.checked ?? item.error).length, rows.length, locale)}
        ${this.#list(rows, locale, words)}
      </div>
      ${this.#announcer.render()}`;
  }

  #controls(rows: readonly Row[], locale: ListLocale, words: VerdictLocale): TemplateResult {
    const { sort, groupBy, verdict } = this;
    const options = {
      sort,
      groupBy,
      verdict,
      counts: countVerdicts(rows),
      total: rows.length,
      onSort: (chosen: ListSort) => (this.sort = chosen),
      onGroup: (chosen: ListGrouping) => (this.groupBy = chosen),
      onVerdict: (chosen: Verdict | '') => (this.verdict = chosen),
    };
    return controlsTemplate(options, locale, words);
  }

  /** As long as answers come in, the order is that of the page: nothing moves under the reader's eyes. */
  #list(rows: readonly Row[], locale: ListLocale, words: VerdictLocale): TemplateResult {
    const { verdict } = this;
    const isDone = this.status === 'ready';
    const [sort, groupBy] = isDone ? [this.sort, this.groupBy] : (['given', 'none'] as const);
    const groups = groupRows(rows, { sort, groupBy, verdict }, locale);
    const level = Math.min(this.headingLevel + 1, 5);
    const why = this.#reasons?.why(words);
    const options = { words, locale, level, isBusy: !isDone, why, open: this.#open, onToggle: this.#toggle };
    const { content, drawn, isPartial } = drawGroups(groups, this.#drawn, options);
    this.#drawn = drawn;
    if (isPartial) this.#drawSoon(isDone ? 16 : 30);
    const none = isDone && groups.every((group) => group.rows.length === 0);
    return html`${none ? html`<p class="none" part="empty">${locale.t('noneShown')}</p>` : nothing}${content}`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ila-credential-list-verify': CredentialListVerifyEvent;
  }
}
