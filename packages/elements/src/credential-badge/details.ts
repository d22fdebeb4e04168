import type { Ila } from '@ila-kit/sdk/browser';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../shared/add-styles.js';
import { LocaleController } from '../shared/locale-controller.js';
import type { Checked } from './checking.js';
import { credentialView, type CheckView, type CredentialView } from './credential-badge.view.js';
import type { Source } from './credential-source.js';
import type { DetailEnglish, DetailLocale, VerdictLocale } from './credential-words.js';
import { credentialTemplate, type Layout } from './credential.template.js';
import type { Fetch } from './credentials.js';
import { detailWords, reasonIn } from './detail-words.js';
import { detailStyles } from './details.styles.js';
import { detailsTemplate, elementsTemplate } from './details.template.js';
import { detailsView, elementsView, type DetailsView } from './details.view.js';
import { failureTemplate } from './failure.template.js';
import { originalFile, passOn, save } from './original.js';
import { Picture } from './picture.js';
import { reasonStyles } from './reasons.styles.js';
import { relayOf } from './relay.js';

/** What is to be shown in detail. */
export interface DetailsModel {
  readonly checked: Checked;
  readonly view: CredentialView;
  readonly locale: VerdictLocale;
  /** Level of the credential's own heading. */
  readonly level: number;
  readonly layout: Layout;
  readonly source: Source;
  readonly client: Ila | undefined;
}

/** Everything that a badge shows beside its verdict; loaded only where it is shown. */
export class Details implements ReactiveController {
  /** The language in which the person reads the credential's own text; undefined for the page's. */
  language: string | undefined;
  readonly #host: LitElement;
  readonly #locale: LocaleController<DetailEnglish>;
  readonly #picture: Picture;
  readonly #revealed = new Set<string>();
  #of: Checked | undefined;
  #told = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#locale = new LocaleController(host, detailWords);
    this.#picture = new Picture(host);
    host.addController(this);
    addStyles(host, reasonStyles);
    addStyles(host, detailStyles);
  }

  hostDisconnected(): void {
    this.#revealed.clear();
  }

  /** The pieces that go into the credential's template; undefined until the words are there. */
  show(model: DetailsModel): { why: (check: CheckView) => string; picture: unknown; content: unknown } | undefined {
    const locale = this.#locale.current;
    if (!locale) return undefined;
    const { checked, client, layout } = model;
    if (this.#of !== checked) this.#begin(checked);
    const load: Fetch = client ? relayOf(client) : (url, init) => fetch(url, init);
    return {
      why: reasonIn(locale),
      picture: this.#picture.of(checked, load),
      content: layout === 'badge' ? nothing : this.#content(model, locale),
    };
  }

  /** Why nothing could be checked. */
  failure(error: unknown, retry: () => void): TemplateResult | undefined {
    const locale = this.#locale.current;
    return locale && html`<div lang=${locale.language}>${failureTemplate(error, locale, retry)}</div>`;
  }

  #begin(checked: Checked): void {
    this.#of = checked;
    this.#revealed.clear();
    this.language = undefined;
    this.#told = '';
  }

  #content(model: DetailsModel, locale: DetailLocale): TemplateResult {
    const { checked, view, level, layout } = model;
    const wanted = this.language ?? locale.wanted;
    const details = detailsView(checked, locale, wanted);
    const options = { locale, level: Math.min(level + 1, 6), revealed: this.#revealed, onReveal: this.#reveal };
    return html`${this.#languages(details, locale)}${detailsTemplate(details, locale, view.isProven)}
    ${checked.inside.length > 0 ? this.#inside(model, locale) : nothing}
    ${layout === 'full' && checked.result.credential ? elementsTemplate(elementsView(checked, locale, wanted), options) : nothing}
    ${this.#actions(model, locale)}`;
  }

  #languages({ languages }: DetailsView, { t, wanted }: DetailLocale): TemplateResult | typeof nothing {
    if (languages.length === 0) return nothing;
    const chosen =
      this.language ??
      languages.find(({ tag }) => tag === wanted || tag === wanted.replace(/-.*/, ''))?.tag ??
      languages[0]?.tag;
    const choose = (event: Event): void => {
      this.language = (event.target as HTMLSelectElement).value;
      this.#host.requestUpdate();
    };
    return html`<label class="language" part="language"
      ><span>${t('language')}</span>
      <select @change=${choose}>
        ${languages.map(({ tag, name }) => html`<option value=${tag} .selected=${tag === chosen}>${name}</option>`)}
      </select></label
    >`;
  }

  /** Each credential inside, with a verdict of its own. */
  #inside({ checked, locale, level }: DetailsModel, details: DetailLocale): TemplateResult {
    const below = Math.min(level + 1, 5);
    return html`<section class="inside" part="inside">
      <div role="heading" aria-level=${below} class="strong">${details.t('inside')}</div>
      <ul role="list">
        ${checked.inside.map((one) => {
          const view = credentialView(one, locale, { wanted: this.language });
          const options = { locale, level: Math.min(below + 1, 6), layout: 'badge', why: reasonIn(details) } as const;
          return html`<li>${credentialTemplate(view, options)}</li>`;
        })}
      </ul>
    </section>`;
  }

  #actions({ checked, view, source }: DetailsModel, locale: DetailLocale): TemplateResult {
    const { t, tag } = locale;
    const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(checked.checkedAt);
    return html`<p class="checked-at">
        ${checked.atServer ? t('checkedByServer', { time }) : t('checkedHere', { time })}
      </p>
      <div class="actions" part="actions">
        <button class="button" part="button download" type="button" @click=${() => this.#download(source, locale)}>
          ${t('download')}
        </button>
        <button class="button" part="button share" type="button" @click=${() => this.#share(source, view, locale)}>
          ${t('share')}
        </button>
        <button class="button" part="button print" type="button" @click=${() => print()}>${t('print')}</button>
        <span role="status">${this.#told}</span>
      </div>`;
  }

  readonly #reveal = (kind: string): void => {
    if (!this.#revealed.delete(kind)) this.#revealed.add(kind);
    this.#host.requestUpdate();
  };

  #tell(text: string): void {
    this.#told = text;
    this.#host.requestUpdate();
  }

  #download(source: Source, { t }: DetailLocale): void {
    void originalFile(source).then(save, () => this.#tell(t('notShared')));
  }

  #share(source: Source, { id, titleText }: CredentialView, { t }: DetailLocale): void {
    const detail = { credentialId: id };
    const event = new CustomEvent('ila-credential-share', { detail, bubbles: true, composed: true, cancelable: true });
    if (!this.#host.dispatchEvent(event)) return;
    void passOn(source, titleText).then(
      (how) => how === 'copied' && this.#tell(t('copied')),
      () => this.#tell(t('notShared')),
    );
  }
}
