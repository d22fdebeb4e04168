import { html, nothing, type TemplateResult } from 'lit';
import type { ForeignText } from '../shared/multilingual.js';
import type { DetailLocale } from './credential-words.js';
import type { DetailsView, ElementsView, ElementView, FactView, LinkedText } from './details.view.js';
import { toneIcon } from './tone.template.js';

const foreign = ({ text, lang }: ForeignText): TemplateResult => html`<bdi lang=${lang}>${text}</bdi>`;

/** On paper the address follows the words, where they are not the address itself. */
const linked = ({ text, href }: LinkedText): TemplateResult =>
  href
    ? html`<a
        class=${text.text === href || `${text.text}/` === href ? nothing : 'named'}
        href=${href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        >${foreign(text)}</a
      >`
    : foreign(text);

/** What a credential says, for people who want to know before they look at the standard elements. */
export function detailsTemplate(view: DetailsView, { t }: DetailLocale, isProven: boolean): TemplateResult {
  const { lines, description, criteria, skills, evidence, problems } = view;
  const says = [...lines, ...skills, ...evidence, description, criteria, problems].some(Boolean);
  return html`<div class="details" part="details" ?hidden=${!says}>
    ${isProven || lines.length === 0 ? nothing : html`<p class="caution">${toneIcon('warn')}${t('claimed')}</p>`}
    ${problems ? html`<p class="caution">${toneIcon('bad')}${problems}</p>` : nothing}
    ${description ? html`<p class="text">${foreign(description)}</p>` : nothing}
    <dl class="lines">
      ${lines.map(
        ({ label, texts }) =>
          html`<div>
            <dt>${label}</dt>
            ${texts.map((text) => html`<dd>${linked(text)}</dd>`)}
          </div>`,
      )}
      ${
        skills.length > 0
          ? html`<div>
              <dt>${t('skills')}</dt>
              <dd>
                <ul class="skills" role="list">
                  ${skills.map((skill) => html`<li class="skill">${linked(skill)}${skill.framework ? html` <small><bdi>${skill.framework}</bdi></small>` : nothing}</li>`)}
                </ul>
              </dd>
            </div>`
          : nothing
      }
      ${
        criteria
          ? html`<div>
              <dt>${t('criteria')}</dt>
              <dd class="text">${foreign(criteria)}</dd>
            </div>`
          : nothing
      }
      ${
        evidence.length > 0
          ? html`<div>
              <dt>${t('evidence')}</dt>
              ${evidence.map((one) => html`<dd>${linked(one)}${one.about ? html`<p class="text">${foreign(one.about)}</p>` : nothing}</dd>`)}
            </div>`
          : nothing
      }
    </dl>
  </div>`;
}

export interface ElementsOptions {
  readonly locale: DetailLocale;
  readonly level: number;
  /** What the person has asked to see. */
  readonly revealed: ReadonlySet<string>;
  readonly onReveal: (kind: string) => void;
}

/** The standard elements: what is stated, what is not, and what the format has no place for. */
export function elementsTemplate(view: ElementsView, options: ElementsOptions): TemplateResult {
  const { locale, level } = options;
  const { t } = locale;
  const below = Math.min(level + 1, 6);
  const counted = t('completeness', { n: view.stated, total: view.total });
  return html`<section class="elements" part="elements">
    <div role="heading" aria-level=${level} class="strong">${t('elements')}</div>
    <p class="small">${t('elementsAbout')}</p>
    <p class="completeness">
      <meter part="meter" min="0" max=${view.total} value=${view.stated} aria-hidden="true"></meter>
      <span>${counted}</span>
    </p>
    <div role="heading" aria-level=${below} class="kind">${t('mandatory')}</div>
    ${list(view.mandatory, options)}
    <div role="heading" aria-level=${below} class="kind">${t('optional')}</div>
    ${list(view.optional, options)}
  </section>`;
}

const list = (elements: readonly ElementView[], options: ElementsOptions): TemplateResult =>
  html`<dl class="lines">
    ${elements.map(
      ({ label, state, facts }) =>
        html`<div class=${state}>
          <dt>${label}</dt>
          ${facts.length > 0 ? facts.map((fact) => factTemplate(fact, options)) : absent(state, options.locale)}
        </div>`,
    )}
  </dl>`;

const absent = (state: ElementView['state'], { t }: DetailLocale): TemplateResult =>
  html`<dd class="absent">${toneIcon('open')}${t(state === 'notInFormat' ? 'notInFormat' : 'notStated')}</dd>`;

/** What is sensitive is not in the page at all before someone asks for it. */
function factTemplate(fact: FactView, { locale, revealed, onReveal }: ElementsOptions): TemplateResult {
  const kind = fact.sensitive;
  if (!kind) return html`<dd class="text">${linked(fact)}</dd>`;
  const isShown = revealed.has(kind);
  return html`<dd>
    ${isShown ? linked(fact) : nothing}
    <button class="quiet" type="button" aria-expanded=${isShown} @click=${() => onReveal(kind)}>
      ${isShown ? locale.t('hide') : locale.t(`sensitive.${kind}`)}
    </button>
  </dd>`;
}
