// schema.org JSON-LD out of what the client answers. Pure functions; they ask nothing of any server.
export { courseJsonLd } from './jsonld/course.js';
export { credentialJsonLd } from './jsonld/credential.js';
export { jobPostingJsonLd } from './jsonld/job-posting.js';
export { jsonLdScript } from './jsonld/script.js';
export type { CourseJsonLdOptions } from './jsonld/course.js';
export type { Vacancy } from './jsonld/job-posting.js';
export type { JsonLdNode, JsonLdValue } from './jsonld/node.js';
