import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../shared/add-styles.js';
import { LocaleController } from '../shared/locale-controller.js';
import type { Source } from './credential-source.js';
import type { DetailEnglish } from './credential-words.js';
import { detailWords } from './detail-words.js';
import { detailStyles } from './details.styles.js';

const accept = '.png,.svg,.json,.jsonld,.jwt,.txt,image/png,image/svg+xml,application/json';

/** Where a person gives a credential of their own: a file chosen or dropped, or its text or address. */
export class Upload implements ReactiveController {
  /** What the person gave last. */
  source: Source | undefined;
  readonly #host: LitElement;
  readonly #locale: LocaleController<DetailEnglish>;
  #isOver = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#locale = new LocaleController(host, detailWords);
    host.addController(this);
    addStyles(host, detailStyles);
  }

  hostConnected(): void {
    this.#isOver = false;
  }

  render(): TemplateResult | undefined {
    const locale = this.#locale.current;
    if (!locale) return undefined;
    const { t, language } = locale;
    return html`<form
      class="upload ${this.#isOver ? 'over' : ''}"
      part="upload"
      lang=${language}
      aria-label=${t('uploadTitle')}
      @submit=${this.#onSubmit}
      @dragover=${this.#onDragOver}
      @dragleave=${this.#onDragLeave}
      @drop=${this.#onDrop}
    >
      <p class="strong">${t('uploadTitle')}</p>
      <label
        ><span>${t('uploadHint')} ${t('uploadDrop')}</span
        ><input type="file" accept=${accept} @change=${this.#onChoose}
      /></label>
      <label
        ><span>${t('uploadText')}</span><textarea name="text" rows="2" spellcheck="false" autocomplete="off"></textarea>
      </label>
      <button class="button" part="button" type="submit">${t('uploadCheck')}</button>
    </form>`;
  }

  #take(source: Source): void {
    this.source = source;
    this.#over(false);
  }

  #over(isOver: boolean): void {
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('text')).trim();
    if (text)
      this.#take(/^https:\/\/\S+$/i.test(text) && URL.canParse(text) ? { url: new URL(text) } : { given: text });
  };

  readonly #onChoose = (event: Event): void => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) this.#take({ given: file });
  };

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    if (!this.#isOver) this.#over(true);
  };

  readonly #onDragLeave = (): void => this.#over(false);

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain').trim();
    if (file) this.#take({ given: file });
    else if (text) this.#take({ given: text });
    else this.#over(false);
  };
}
