import type { Handlers } from '../contract/handler.js';
import { assertRole } from '../keys/authorize.js';
import { importRecords } from './service.js';

export const handlers: Handlers<'importRecords'> = {
  async importRecords({ body: { kind, records } }, { db, now, livemode, caller }) {
    assertRole(caller, 'operator');
    return { status: 200, body: await importRecords(db, kind, records, { livemode, now }) };
  },
};
