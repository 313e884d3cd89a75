import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { api, run } from './product.mjs';

/*
 * The one search over 20,000 people and over 200,000, in a database each, asked in turn as lintel_app under every policy: what people type, from a full name to one word
 * that thousands of titles hold. Run alone by `npm run bench -- search`. Told by the clock and as what the database's processor worked.
 */
const SIZES = [20_000, 200_000];
const PEOPLE_A_BODY = 60;
const SYSTEMS = 40;
const DISTRICTS = 300;
const ROUNDS = 24;
const WARM = 2;

const FIRST = ['Ada', 'Bram', 'Cerys', 'Dilip', 'Ewan', 'Farah', 'Gareth', 'Helen', 'Ines', 'Judith', 'Kit', 'Liam', 'Maeve', 'Nadia', 'Olwen', 'Priya', 'Quentin', 'Rosalind', 'Sam', 'Tamsin', 'Ulrika', 'Verity', 'Wilf', 'Yusuf'];
const SYLLABLES = ['ar', 'bel', 'cor', 'den', 'el', 'far', 'gil', 'hol', 'in', 'jar', 'kel', 'lor', 'mar', 'nor', 'os', 'pen', 'quar', 'ros', 'sel', 'thor', 'ul', 'ver', 'wen', 'yar'];
const ENDINGS = ['ley', 'by', 'wick', 'thorpe', 'field', 'ton', 'worth', 'shaw', 'croft', 'den'];
const TITLES = [['Director of estates', 'TRUST_ESTATES'], ['Head of strategic estates', 'STRATEGIC_ESTATES'], ['Director of adult social care', 'ADULT_SOCIAL_CARE'], ['Head of housing options', 'HOUSING_OPTIONS'], ['Housing strategy manager', 'HOUSING_STRATEGY'],
  ['Chief executive', 'CHIEF_EXECUTIVE'], ['Head of development', 'DEVELOPMENT'], ['Partnership lead', 'PARTNERSHIPS'], ['Director of public health', 'PUBLIC_HEALTH'], ['Asset manager', 'ASSETS_REPAIRS'], ['Chief finance officer', 'NHS_FINANCE'], ['Head of care and support', 'CARE_SUPPORT'],
  ['Medical director', 'CLINICAL_SPONSOR'], ['Planning officer', 'PLANNING'], ['Place director', 'PLACE_DIRECTOR'], ['Head of partnerships', 'PARTNERSHIPS'], ['Discharge manager', 'DISCHARGE'], ['Programme manager', 'PROGRAMME'], ['Community manager', 'COMMUNITIES'], ['Researcher', 'RESEARCH']];
const KINDS = [['Homes', 'HOUSING_ASSOCIATION', 'HOUSING'], ['Housing Association', 'HOUSING_ASSOCIATION', 'HOUSING'], ['Hospitals NHS Foundation Trust', 'NHS_TRUST', 'NHS_PROVIDER'], ['Borough Council', 'COUNCIL', 'COUNCIL'], ['Community Trust', 'CHARITY', 'VCSE']];

const pick = (list, n) => `(array[${list.map((word) => pg.escapeLiteral(word)).join(', ')}])[1 + (${n})::int % ${list.length}]`;
/** A surname or a place's name, the same for the same number; there are 24 x 24 x 10 of them. */
const named = (n) => `initcap(${pick(SYLLABLES, n)} || ${pick(SYLLABLES, `${n} / 24`)} || ${pick(ENDINGS, `${n} / 576`)})`;
const share = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];

/** Lays the people into a database for each size on this server, asks all of them the same in turn, and gives the figures for each. */
export async function searching(serverUrl, env) {
  const server = await connect(serverUrl);
  const laid = SIZES.map((people) => ({ people, name: `search_${process.pid}_${people}` }));
  try {
    for (const size of laid) {
      await server.query(`create database ${size.name}`);
      [size.ownerUrl, size.runtimeUrl] = [serverUrl, env.DATABASE_URL].map((url) => Object.assign(new URL(url), { pathname: size.name }).href);
      await run([resolve(api, 'cli.js'), 'migrate'], { ...env, DATABASE_OWNER_URL: size.ownerUrl, DATABASE_URL: size.runtimeUrl });
      size.owner = await connect(size.ownerUrl);
      await layPlaces(size.owner);
      await layPeople(size.owner, 0, size.people);
    }
    return await asked(laid);
  } finally {
    for (const { name, owner } of laid) {
      await owner?.end();
      await server.query(`drop database if exists ${name} with (force)`);
    }
    await server.end();
  }
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString, options: '-c jit=off' });
  await client.connect();
  return client;
}

async function layPlaces(owner) {
  await owner.query(`set session_replication_role = replica; set app.role = 'SYSTEM'`);
  await owner.query(`insert into member (id, name, sector) values ('00000000-0000-0000-0000-0000000000aa', 'Bench', 'HOUSING')`);
  await owner.query(`create temp table pl as select n, gen_random_uuid() as id from generate_series(0, ${SYSTEMS + DISTRICTS - 1}) n`);
  await owner.query(`insert into place (id, code, kind, name) select id, 'B' || n, case when n < ${SYSTEMS} then 'SYSTEM' else 'COUNCIL' end, ${named('n * 17')} || case when n < ${SYSTEMS} then ' Region' else '' end from pl`);
  await owner.query(`insert into place_within (place_id, within_id) select d.id, s.id from pl d join pl s on s.n = d.n % ${SYSTEMS} where d.n >= ${SYSTEMS}`);
  await owner.query(`set session_replication_role = origin`);
  await owner.query(`select app.index_places(array(select id from place))`);
}

/** People \`from\` to \`to\`, each in a post of their own, ${PEOPLE_A_BODY} to a body that serves one district. */
async function layPeople(owner, from, to) {
  const bodies = [from, to].map((people) => Math.ceil(people / PEOPLE_A_BODY));
  await owner.query(`set session_replication_role = replica`);
  await owner.query(`drop table if exists o, p`);
  await owner.query(`create temp table o as select n, gen_random_uuid() as id from generate_series(${bodies[0]}, ${bodies[1] - 1}) n; create temp table p as select n, gen_random_uuid() as id, gen_random_uuid() as post_id from generate_series(${from}, ${to - 1}) n`);
  await owner.query(`insert into organisation (id, name, type, sector) select id, ${named('n * 7')} || ' and ' || ${named('n * 31 + 5')} || ' ' || ${pick(KINDS.map(([words]) => words), 'n')}, ${pick(KINDS.map(([, type]) => type), 'n')}, ${pick(KINDS.map(([, , sector]) => sector), 'n')} from o`);
  await owner.query(`insert into organisation_place (organisation_id, place_id, basis) select o.id, pl.id, 'DECLARED' from o join pl on pl.n = ${SYSTEMS} + o.n % ${DISTRICTS}`);
  await owner.query(`insert into person (id, name, published_at, published_source, published_basis) select id, ${pick(FIRST, 'n * 5 + n / 24')} || ' ' || ${named('n * 13 + n / 97')} || case when n % 7 = 0 then '-' || ${named('n * 3')} else '' end, now(), 'bench', 'bench' from p`);
  await owner.query(`insert into post (id, organisation_id, title, function_key) select p.post_id, o.id, ${pick(TITLES.map(([title]) => title), 'p.n * 11 + p.n / 60')}, ${pick(TITLES.map(([, key]) => key), 'p.n * 11 + p.n / 60')} from p join o on o.n = p.n / ${PEOPLE_A_BODY}`);
  await owner.query(`insert into appointment (root_id, post_id, is_primary, source) select id, post_id, true, 'bench' from p`);
  await owner.query(`analyze`);
  // The words of names are kept by triggers on the index.
  await owner.query(`set session_replication_role = origin`);
  await owner.query(`select app.index_organisations(array(select id from o))`);
  await owner.query(`select app.index_posts(array(select post_id from p))`);
  await owner.query(`vacuum analyze search_entry, search_word`);
}

/** What is typed, taken from what is there. */
async function questions(owner) {
  const { rows: people } = await owner.query(`select p.name, o.name as body, pl.name as place, po.title from person p join appointment a on a.root_id = p.id join post po on po.id = a.post_id join organisation o on o.id = po.organisation_id
    join organisation_place op on op.organisation_id = o.id join place pl on pl.id = op.place_id order by md5(p.id::text) limit ${ROUNDS + WARM}`);
  const swapped = (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4);
  return {
    'a full name': people.map(({ name }) => name),
    'the beginning of a surname': people.map(({ name }) => name.split(' ')[1].slice(0, 5)),
    'a misspelt name': people.map(({ name }) => `${name.split(' ')[0]} ${swapped(name.split(' ')[1])}`),
    'a body': people.map(({ body }) => body.split(' ').slice(0, 4).join(' ')),
    'a title and a place': people.map(({ title, place }) => `${title} ${place}`),
    'a title and a body': people.map(({ title, body }) => `${title} ${body.split(' ')[0]}`),
    'one word of many titles': people.map(({ title }) => title.split(' ').at(-1)),
    'a word that nothing holds': people.map((_, n) => `xylophone zither${n}`),
  };
}

/** Every question of a size has its counterpart in the others; they are asked in turn, so that what else the machine does falls on all alike. */
async function asked(laid) {
  const scans = async (owner) => (await owner.query(`select seq_scan::int as seq, idx_scan::int as idx from pg_stat_user_tables where relname = 'search_entry'`)).rows[0];
  for (const size of laid) {
    size.client = await connect(size.runtimeUrl);
    size.pid = (await size.client.query('select pg_backend_pid() as pid')).rows[0].pid;
    size.questions = await questions(size.owner);
    size.before = await scans(size.owner);
    size.kinds = Object.keys(size.questions).map((kind) => ({ kind, clock: [], found: 0, ticks: 0, shown: 0 }));
  }
  for (const at of laid[0].kinds.keys()) {
    for (let round = 0; round < WARM + ROUNDS; round += 1) {
      for (const { client, pid, questions: lists, kinds } of round % 2 ? laid : laid.toReversed()) {
        const [began, start] = [ticksOf(pid), performance.now()];
        const rows = await ask(client, lists[kinds[at].kind][round]);
        if (round < WARM) continue;
        kinds[at].clock.push(performance.now() - start);
        kinds[at].ticks += ticksOf(pid) - began;
        kinds[at].shown += rows.length;
        kinds[at].found += Number(rows.length > 0);
      }
    }
  }
  for (const { client } of laid) {
    await client.query('select pg_stat_force_next_flush()').catch(() => {});
    await client.end();
  }
  return Promise.all(laid.map(async ({ people, owner, kinds, before }) => {
    const after = await scans(owner);
    return { people, kinds: kinds.map(({ kind, clock, found, shown, ticks }) => ({ kind, shown: shown / ROUNDS, p50: share(clock, 0.5), most: share(clock, 1), work: (ticks * 10) / ROUNDS, found: found / ROUNDS })), whole: after.seq - before.seq, byIndex: after.idx - before.idx };
  }));
}

async function ask(client, words) {
  await client.query('begin');
  await client.query(`select set_config('app.member', '00000000-0000-0000-0000-0000000000aa', true), set_config('app.role', 'PARTNERSHIP_LEAD', true), set_config('app.user', '00000000-0000-0000-0000-0000000000ab', true)`);
  const { rows } = await client.query({ name: 'search', text: 'select s.label, app.why_found(s.kind, s.subject_id, s.via, s.terms) as why from app.search($1, null, 25) s', values: [words] });
  await client.query('commit');
  return rows;
}

/** Hundredths of a second that a process has worked; 0 where the system does not tell. */
function ticksOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks), 0);
  } catch {
    return 0;
  }
}

/** The figures as lines to print. */
export function searchLines([small, large]) {
  const cell = (value) => `${value.toFixed(1)} ms`.padStart(10);
  const mean = (figures) => figures.kinds.reduce((sum, { work }) => sum + work, 0) / figures.kinds.length;
  return [
    `Search over ${small.people.toLocaleString('en-GB')} and ${large.people.toLocaleString('en-GB')} people, as lintel_app; processor time of the database a request, its growth, the clock's median and most at the larger size, and how many results are shown`,
    ...large.kinds.map(({ kind, work, p50, most, found, shown }, at) => `  ${kind.padEnd(28)} ${cell(small.kinds[at].work)} ${cell(work)}   ${(work / small.kinds[at].work).toFixed(2).padStart(5)}x   ${cell(p50)} ${cell(most)}   found in ${Math.round(found * 100)} %, shows ${small.kinds[at].shown.toFixed(1)} and ${shown.toFixed(1)}`),
    `  ${'all of them'.padEnd(28)} ${cell(mean(small))} ${cell(mean(large))}   ${(mean(large) / mean(small)).toFixed(2).padStart(5)}x   goal at most 2x`,
    `  the search index was read ${large.byIndex} times by an index and ${large.whole} times as a whole`,
  ];
}
