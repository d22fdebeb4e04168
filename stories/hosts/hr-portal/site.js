/** The portal's own script: its language, its navigation, and the plan that takes what the finder hands over. */
import { showPlan } from './plan.js';

const languages = {
  en: () => import('./texts/en.js'),
  fr: () => import('./texts/fr.js'),
  de: () => import('./texts/de.js'),
  el: () => import('./texts/el.js'),
};

const select = document.querySelector('#language');
const plan = showPlan(document.querySelector('#finder'));

/** The elements follow `<html lang>`: the portal tells them nothing. */
async function speak(language) {
  const { texts } = await languages[language]();
  document.documentElement.lang = language;
  document.title = `${texts.title} · Corvane People`;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = texts[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.ariaLabel = texts[element.dataset.label];
  plan.speak(texts, language);
}

function preferredLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  return (
    [asked, ...navigator.languages.map((tag) => tag.slice(0, 2))].find((tag) => Object.hasOwn(languages, tag)) ?? 'en'
  );
}

select.addEventListener('change', () => {
  const url = new URL(location.href);
  url.searchParams.set('lang', select.value);
  history.replaceState(null, '', url);
  speak(select.value);
});

const links = [...document.querySelectorAll('.side a')];

function markSection() {
  for (const link of links) {
    if (link.hash === (location.hash || '#overview')) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

addEventListener('hashchange', markSection);
markSection();
document.querySelector('.demonstration a[href="/hr-portal"]').setAttribute('aria-current', 'true');
select.value = preferredLanguage();
speak(select.value);
