import { configure } from '../shared/connection.js';

export { IlaConfig } from '../define/config.js';
export { IlaCourseCard } from '../define/course-card.js';
export { IlaCourseFinder } from '../define/course-finder.js';
export { registerLocale } from '../shared/locales.js';
export { configure };

// A server that hands out this file is the API, unless the page says otherwise.
const { origin, pathname } = new URL(import.meta.url);
if (pathname.includes('/embed/')) configure({ api: origin });
