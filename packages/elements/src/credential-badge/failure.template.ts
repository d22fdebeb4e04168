import { html, nothing, type TemplateResult } from 'lit';
import { requestOf } from './credential-badge.events.js';
import type { DetailLocale } from './credential-words.js';

/** Why nothing could be checked, a way to try again, and the id that support asks for. */
export function failureTemplate(error: unknown, { t }: DetailLocale, retry: () => void): TemplateResult {
  const { status, requestId } = requestOf(error);
  return html`<div class="notice" part="error" role="alert">
    <p class="strong">${t('errorTitle')}</p>
    <p>${message()}</p>
    <p><button class="button" part="button retry" type="button" @click=${retry}>${t('retry')}</button></p>
    ${requestId ? html`<p class="small" part="request-id">${t('requestId', { id: requestId })}</p>` : nothing}
  </div>`;

  function message(): string {
    if ((error as Error | undefined)?.name === 'SourceError') return t('errorSource');
    if (status === undefined) return t('errorConnection');
    return status === 429 ? t('errorLimited') : t('errorServer');
  }
}
