import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { Locale } from '../shared/locale.js';
import type { CourseView } from './course-card.view.js';

export interface CardOptions {
  readonly locale: Locale;
  /** Level of the title's heading. */
  readonly level: number;
  readonly compact: boolean;
}

/** The inside of a card, the same in `<ila-course-card>` and in the finder's list. The link carries `data-ila="link"`. */
export function cardTemplate(view: CourseView, { locale, level, compact }: CardOptions): TemplateResult {
  return html`<article class="card ${compact ? 'compact' : ''}" part="card">
    <header>
      <div role="heading" aria-level=${level} class="title" part="title">
        <a part="link" data-ila="link" href=${view.href ?? nothing} lang=${view.title.lang || nothing}
          >${view.title.text}</a
        >
      </div>
      <p class="provider" part="provider" translate="no">${view.provider}</p>
    </header>
    <p class="price ${view.isFree ? 'free' : ''}" part="price">${view.price}</p>
    ${
      view.description && !compact
        ? html`<p class="description" part="description" lang=${view.description.lang}>${view.description.text}</p>`
        : nothing
    }
    <ul class="facts" part="facts">
      ${view.facts.map(({ name, text }) => html`<li part="fact fact-${name}" class=${name}>${icon(name)}${text}</li>`)}
    </ul>
    <ul class="badges" part="badges">
      ${
        view.credential
          ? html`<li class="badge credential" part="badge credential">
              ${icon('award')}${locale.t('leadsTo', { name: view.credential })}
            </li>`
          : nothing
      }
      ${view.themes.map(({ theme, text }) => html`<li class="badge ${theme}" part="badge theme">${text}</li>`)}
      ${view.seats ? html`<li class="badge seats" part="badge seats">${view.seats}</li>` : nothing}
      ${view.marker ? html`<li class="badge marker" part="badge marker">${view.marker}</li>` : nothing}
    </ul>
    ${
      view.accessibility && !compact
        ? html`<p class="accessibility" part="accessibility">
            ${locale.t('facet.accessibility')}: ${view.accessibility}
          </p>`
        : nothing
    }
  </article>`;
}

/** Holds the place of a card while it loads. */
export const skeletonCard = html`<div class="card skeleton" part="skeleton" aria-hidden="true">
  <i></i><i></i><i></i>
</div>`;
