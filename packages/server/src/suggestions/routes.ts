import type { Handlers } from '../contract/handler.js';
import { suggest } from './suggest.js';

export const handlers: Handlers<'suggestCourses'> = {
  async suggestCourses({ query: { q, lang, limit } }, { db, livemode }) {
    const data = await suggest(db, livemode, { q, limit, ...(lang === undefined ? {} : { lang }) });
    return { status: 200, body: { data } };
  },
};
