/** The job board's own script: marks where one is, filters the list, and tells the elements what to show. */
const here = location.pathname.replace(/\/$/, '') === '/job-board' ? '/job-board/solar-installer' : location.pathname;
document.querySelector(`.vacancies a[href="${CSS.escape(here)}"]`)?.setAttribute('aria-current', 'page');
document.querySelector('.demonstration a[href="/job-board"]')?.setAttribute('aria-current', 'true');

const id = new URLSearchParams(location.search).get('id');
if (id) document.querySelector('#course')?.setAttribute('course-id', id);

const finder = document.querySelector('#finder');
const skills = document.querySelector('#skills');
const gapState = document.querySelector('#gap-state');

skills?.addEventListener('change', () => {
  const boxes = [...skills.elements.have];
  const missing = boxes.filter((box) => !box.checked).map((box) => box.value);
  gapState.textContent =
    missing.length > 0 ? `${missing.length} of ${boxes.length} still to learn` : 'You are ready: apply!';
  if (missing.length > 0) finder.setAttribute('skills', missing.join(' '));
});

const search = document.querySelector('#search');
const vacancies = [...document.querySelectorAll('.vacancies li')];

function filterVacancies() {
  const words = search.elements.what.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const item of vacancies) item.hidden = !words.every((word) => item.textContent.toLowerCase().includes(word));
  const shown = vacancies.filter((item) => !item.hidden).length;
  document.querySelector('#vacancy-count').textContent = shown > 0 ? `${shown} open` : 'none for these words';
}

search?.addEventListener('input', filterVacancies);
search?.addEventListener('submit', (event) => {
  event.preventDefault();
  filterVacancies();
});

/** Whom Lindwork trusts. It decides nothing about whether a credential is valid. */
const trust = {
  trusted: ['did:web:campus-nord.example', 'did:web:liffey-college.example'],
  known: ['https://academie-helios.example/issuer'],
};
for (const id of ['wallet', 'own-badge']) Object.assign(document.getElementById(id) ?? {}, { trust });
