import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from './failure.js';
import type { Locale } from './locale.js';

/** What went wrong, a way to try again, and the id that support asks for. */
export function errorTemplate({ message, requestId }: Failure, { t }: Locale, retry: () => void): TemplateResult {
  return html`<div class="notice" part="error" role="alert">
    <p class="strong">${t('errorTitle')}</p>
    <p>${message}</p>
    <p><button class="button" part="button retry" @click=${retry}>${t('retry')}</button></p>
    ${requestId ? html`<p class="small" part="request-id">${t('requestId', { id: requestId })}</p>` : nothing}
  </div>`;
}
