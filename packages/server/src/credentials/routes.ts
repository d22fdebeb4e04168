import type { Handlers } from '../contract/handler.js';
import { verifyFor } from './service.js';

export const handlers: Handlers<'verifyCredential'> = {
  async verifyCredential({ body }, context) {
    return { status: 200, body: await verifyFor(body, context) };
  },
};
