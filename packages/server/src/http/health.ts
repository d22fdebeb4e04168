import { sql } from 'kysely';
import type { OpenDatabase } from '../db/open.js';
import { secure } from './security-headers.js';

/** `/livez`: the process runs. */
export function live(): Response {
  return answer(200, 'ok');
}

/** `/readyz`: it also reaches its database and is not about to stop. A load balancer asks this. */
export async function ready({ db }: OpenDatabase, isClosing: boolean): Promise<Response> {
  if (isClosing) return answer(503, 'closing');
  const reached = await sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return reached ? answer(200, 'ok') : answer(503, 'no database');
}

function answer(status: number, text: string): Response {
  const headers = new Headers({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  secure(headers);
  return new Response(JSON.stringify({ status: text }), { status, headers });
}
