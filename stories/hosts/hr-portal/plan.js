const list = document.querySelector('#plan-list');
const empty = document.querySelector('#plan-empty');
const state = document.querySelector('#plan-state');

/**
 * Keeps the courses that the finder hands over. The event carries an id and an address only, so the title comes from the API.
 * @param {HTMLElement} finder
 */
export function showPlan(finder) {
  /** By id; undefined while a course is being loaded. */
  const courses = new Map();
  let texts;
  let language;

  async function add({ courseId, uri }) {
    if (courses.has(courseId)) return;
    courses.set(courseId, undefined);
    const course = await load(uri);
    if (!course) {
      courses.delete(courseId);
      return;
    }
    courses.set(courseId, course);
    render();
    state.textContent = `${texts.planAdded} ${titleOf(course).text}`;
  }

  function remove(courseId) {
    courses.delete(courseId);
    render();
    document.querySelector('#plan-title').focus();
  }

  function titleOf({ title }) {
    const lang = title[language] ? language : Object.keys(title)[0];
    return { text: title[lang], lang };
  }

  function item(course) {
    const { text, lang } = titleOf(course);
    const entry = document.createElement('li');
    const title = Object.assign(document.createElement('strong'), { textContent: text, lang });
    const provider = Object.assign(document.createElement('span'), { textContent: course.provider.name });
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: texts.planRemove });
    button.setAttribute('aria-label', `${texts.planRemove}: ${text}`);
    button.addEventListener('click', () => remove(course.id));
    entry.append(title, provider, button);
    return entry;
  }

  function render() {
    const loaded = [...courses.values()].filter(Boolean);
    list.replaceChildren(...loaded.map(item));
    empty.hidden = loaded.length > 0;
  }

  finder.addEventListener('ila-course-select', (event) => {
    // The portal keeps the person here: without this, the finder would follow the course's own link.
    event.preventDefault();
    add(event.detail);
  });

  return {
    speak(newTexts, newLanguage) {
      texts = newTexts;
      language = newLanguage;
      render();
    },
  };
}

/** @returns the course; undefined when it cannot be had */
async function load(uri) {
  const response = await fetch(uri, { headers: { Accept: 'application/json' } }).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}
