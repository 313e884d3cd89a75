import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';

const LEAD = { email: 'ruth.adeyemi@thornmoor.example', password: 'bridge-carries-both' };
const WARM = 20;
const ROUNDS = 200;
const safelist = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../packages/schema/safelist.json'), 'utf8'));
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * What row-level security costs a page's own statement: the very text that the page sends, as the runtime role and as a superuser,
 * whom no policy binds, in turn on two connections. Once prepared by name, as the API does, and once planned anew at each call.
 * Times in milliseconds on the client's side, medians; `bytes` of both answers, since without policies a list may hold more.
 */
export async function readCost({ address, counted, ownerUrl, env }) {
  const pages = await pagesOf(ownerUrl);
  const cookie = await signIn(address);
  const guarded = await connect(env.DATABASE_URL);
  const open = await connect(ownerUrl);
  try {
    const rows = [];
    for (const { page, operation, variables } of pages) {
      const { text, values } = await statementOf({ address, counted, cookie, operation, variables });
      const prepared = await pair(guarded, open, { name: operation, text, values });
      const planned = await pair(guarded, open, { text, values });
      rows.push({ page, prepared, planned, bytes: prepared.bytes });
    }
    return rows;
  } finally {
    await guarded.end();
    await open.end();
  }
}

async function pair(guarded, open, query) {
  const times = { with: [], without: [] };
  const bytes = {};
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    // Each goes first every other time.
    const turns = [['with', guarded], ['without', open]];
    for (const [which, client] of round % 2 ? turns : turns.reverse()) {
      const began = performance.now();
      const { rows } = await client.query({ ...query });
      if (round >= WARM) times[which].push(performance.now() - began);
      bytes[which] = Buffer.byteLength(rows[0]?.data ?? '');
    }
  }
  const [guardedMs, openMs] = [median(times.with), median(times.without)];
  return { with: guardedMs, without: openMs, ratio: guardedMs / openMs, bytes };
}

/** Asks as the browser does and listens for what reached the database: the longest statement is the page's own. */
async function statementOf({ address, counted, cookie, operation, variables }) {
  const [hash] = Object.entries(safelist).find(([, document]) => new RegExp(`query ${operation}\\b`).test(document));
  counted.heard = [];
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST', headers: { cookie, 'content-type': 'application/json', 'x-requested-by': 'bench' },
    body: JSON.stringify({ operationName: operation, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace('sha256:', '') } } }),
  });
  const { errors } = await answer.json();
  if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
  return counted.heard.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));
}

async function signIn(address) {
  const answer = await fetch(`${address}/auth/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-requested-by': 'bench' }, body: JSON.stringify(LEAD) });
  if (!answer.ok) throw new Error(`The sample account could not sign in: ${await answer.text()}`);
  return answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString, options: '-c timezone=UTC -c jit=off' });
  await client.connect();
  return client;
}

async function pagesOf(ownerUrl) {
  const client = await connect(ownerUrl);
  const id = async (sql) => (await client.query(sql)).rows[0].id;
  const opportunity = await id(`select root_id as id from opportunity_access where member_id = (select member_id from user_account where email = '${LEAD.email}') limit 1`);
  const organisation = await id(`select o.id from organisation o join appointment a on true join post p on p.id = a.post_id and p.organisation_id = o.id group by o.id order by count(*) desc limit 1`);
  await client.end();
  return [
    { page: 'opportunity', operation: 'OpportunityDetail', variables: { id: opportunity } },
    { page: 'opportunities on the board', operation: 'OpportunityBoard', variables: {} },
    { page: 'organisation', operation: 'Organisation', variables: { id: organisation } },
    { page: 'list of organisations', operation: 'Organisations', variables: { placeWords: '', underIds: [] } },
    { page: 'search', operation: 'PaletteSearch', variables: { words: 'estates lead leeds' } },
  ];
}
