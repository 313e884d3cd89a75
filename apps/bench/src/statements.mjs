import { chromium } from '@playwright/test';
import { findBrowser } from '@lintel/launcher/find-browser';
import pg from 'pg';

const LEAD = { email: 'ruth.adeyemi@thornmoor.example', password: 'bridge-carries-both' };

/** Opens each page as a lead in a real browser and counts what reached the API and the database until it was quiet. */
export async function statementsPerPage({ address, counted, ownerUrl }) {
  const paths = await pagePaths(ownerUrl);
  const { executablePath, args = [], env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args], ...(env ? { env: { ...process.env, ...env } } : {}) });
  try {
    const context = await browser.newContext();
    const answer = await context.request.post(`${address}/auth/sign-in`, { data: LEAD, headers: { 'X-Requested-By': 'bench' } });
    if (!answer.ok()) throw new Error(`The sample account could not sign in: ${await answer.text()}`);
    const rows = [];
    for (const path of paths) {
      const page = await context.newPage();
      const before = counted.statements;
      let requests = 0;
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) requests += 1;
      });
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
      rows.push({ path, requests, statements: counted.statements - before });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function pagePaths(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const one = async (sql) => (await client.query(sql)).rows[0]?.id;
  const ruth = `(select member_id from user_account where email = '${LEAD.email}')`;
  const ids = {
    organisation: await one(`select id from organisation order by name limit 1`),
    person: await one(`select id from person where published_at is not null order by name limit 1`),
    opportunity: await one(`select root_id as id from opportunity_access where member_id = ${ruth} limit 1`),
    partnership: await one(`select root_id as id from partnership_access where member_id = ${ruth} limit 1`),
    roundtable: await one(`select root_id as id from roundtable_access where member_id = ${ruth} limit 1`),
    introduction: await one(`select root_id as id from introduction_access where member_id = ${ruth} limit 1`),
  };
  await client.end();
  return [
    '/', '/find', '/directory', '/orgs', `/orgs/${ids.organisation}`, '/people', `/people/${ids.person}`, '/introductions', `/introductions/${ids.introduction}`,
    '/roundtables', `/roundtables/${ids.roundtable}/plan`, '/opportunities', '/opportunities?view=table', `/opportunities/${ids.opportunity}`,
    '/partnerships', `/partnerships/${ids.partnership}`, '/board', '/activity', '/admin/outbox', '/account',
  ].filter((path) => !path.includes('undefined'));
}
