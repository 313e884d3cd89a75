import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { hashToken } from '../platform/auth/actors.js';

/**
 * What became of a request. `unknown` is a third answer and counts as neither of the others: the connection broke or the server
 * could not say, so that the change may or may not have been made.
 */
export type Outcome<Data> =
  | { kind: 'answered'; data: Data }
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'unknown'; code: string };

export type Ask = <Data>(url: string, document: string, input: unknown, key?: string) => Promise<Outcome<Data>>;

/** Sends documents with an API key. A mutation gets a fresh idempotency key unless one is given. */
export function asker(apiKey: string): Ask {
  return async <Data>(url: string, document: string, input: unknown, key: string = randomUUID()): Promise<Outcome<Data>> => {
    try {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST', body: JSON.stringify({ query: document, variables: { input } }), signal: AbortSignal.timeout(20_000),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}`, 'idempotency-key': key },
      });
      const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string; extensions: { code: string } }[] };
      const [error] = errors ?? [];
      if (!error) return { kind: 'answered', data };
      const { code } = error.extensions;
      return code === 'UNAVAILABLE' || code === 'INTERNAL' ? { kind: 'unknown', code } : { kind: 'refused', code, message: error.message };
    } catch (error) {
      return { kind: 'unknown', code: (error as Error).name };
    }
  };
}

/** As a patient client: sends again under the same key until it is known what became of it. Throws what the server refused. */
export async function insist<Data>(ask: Ask, url: string, document: string, input: unknown, key: string = randomUUID()): Promise<Data> {
  for (;;) {
    const outcome = await ask<Data>(url, document, input, key);
    if (outcome.kind === 'answered') return outcome.data;
    if (outcome.kind === 'refused') throw new Refused(outcome.code, outcome.message);
    await pause(50);
  }
}

/** The server said no, by a code of platform/errors.ts. */
export class Refused extends Error {
  constructor(readonly code: string, message: string) {
    super(`${code}: ${message}`);
  }
}

/** A member with one partnership lead, who has an API key; made in SQL, since nobody can sign in yet. */
export async function seedLead(ownerUrl: string): Promise<{ memberId: string; userId: string; apiKey: string }> {
  const apiKey = `lk_${randomBytes(32).toString('base64url')}`;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: [made] } = await client.query<{ member_id: string; user_id: string }>(`
      with m as (insert into member (name, sector) values ('Thornmoor Homes', 'HOUSING') returning id),
           u as (insert into user_account (email, name, member_id) select 'ruth@thornmoor.example', 'Ruth Adeyemi', id from m returning id, member_id),
           r as (insert into membership (user_id, member_id, role) select id, member_id, 'PARTNERSHIP_LEAD' from u returning user_id, member_id)
      select user_id, member_id from r`);
    await client.query(`select app.open_api_key($1, $2, $3, 'experiment', 48)`, [made!.user_id, made!.member_id, hashToken(apiKey)]);
    return { memberId: made!.member_id, userId: made!.user_id, apiKey };
  } finally {
    await client.end();
  }
}
