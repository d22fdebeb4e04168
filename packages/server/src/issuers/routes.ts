import type { Handlers } from '../contract/handler.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { profileOf, signedList } from './service.js';
import { findIssuer, findStatusList } from './store.js';

/** The issuer is made up: live data has none. */
export const handlers: Handlers<'retrieveIssuer' | 'retrieveStatusList'> = {
  async retrieveIssuer(_, { db, baseUrl, livemode }) {
    const issuer = livemode ? undefined : await findIssuer(db);
    if (!issuer) throw problem('not-found');
    return {
      status: 200,
      etag: etagOf(`issuer-${issuer.created_at.getTime()}`),
      body: await profileOf(issuer, baseUrl),
    };
  },

  async retrieveStatusList({ path: { statusListId } }, { db, baseUrl, livemode }) {
    const issuer = livemode ? undefined : await findIssuer(db);
    const list = issuer && (await findStatusList(db, statusListId));
    if (!issuer || !list) throw problem('not-found');
    return {
      status: 200,
      etag: etagOf(`list-${list.updated_at.getTime()}`),
      headers: { 'Cache-Control': 'public, max-age=300' },
      body: { ...(await signedList(list, issuer, baseUrl)) },
    };
  },
};
