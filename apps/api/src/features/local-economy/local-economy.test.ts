import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let rival: SignedIn;
const id: Record<string, string> = {};

const PAGE = `query ($code: String!) { localEconomy(code: $code) {
  id place { name } liveOpportunities lastContactOn
  organisations { patientShare organisation { name subType } }
  roles { sector functionKey known vacant unknown }
  opportunities { title stage } roundtables { title } } }`;
const TABLE = 'query ($kind: PlaceKind!, $sector: Sector!, $first: Int!, $after: String) { coverage(kind: $kind, sector: $sector, first: $first, after: $after) { totalCount endCursor hasNextPage items { place { code } roles { functionKey known vacant unknown } } } }';

interface Role { sector: string; functionKey: string; known: number; vacant: number; unknown: number }
interface Economy { liveOpportunities: number; lastContactOn: string | null; organisations: { patientShare: number | null; organisation: { name: string } }[]; roles: Role[]; opportunities: { title: string }[]; roundtables: { title: string }[] }
interface Table { totalCount: number; endCursor: string; hasNextPage: boolean; items: { place: { code: string }; roles: Role[] }[] }

const page = async (code: string, by = lead): Promise<Economy> => (await by.get<{ localEconomy: Economy }>(PAGE, { code })).localEconomy;
const table = async (variables: object): Promise<Table> => (await lead.get<{ coverage: Table }>(TABLE, { kind: 'COUNCIL', sector: 'COUNCIL', first: 100, ...variables })).coverage;
const counts = ({ roles }: { roles: Role[] }, key: string, sector = 'COUNCIL'): number[] => {
  const role = roles.find((one) => one.functionKey === key && (one.sector ?? 'COUNCIL') === sector)!;
  return [role.known, role.vacant, role.unknown];
};

/** A system of two districts, one with a county around it; invented throughout. */
beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Laver Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
  rival = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
  const one = async (name: string, sql: string): Promise<void> => { id[name] = (await t.db.rows<{ id: string }>(`${sql} returning id`))[0]!.id; };
  const place = (name: string, kind: string) => one(name, `insert into place (code, kind, name) values ('${name}', '${kind}', '${name}')`);
  const within = (inner: string, outer: string) => one('', `insert into place_within (place_id, within_id) values ('${id[inner]}', '${id[outer]}')`);
  const organisation = async (name: string, type: string, sector: string, at: string, share: number | null = null, subType: string | null = null): Promise<void> => {
    await one(name, `insert into organisation (name, type, sector, sub_type) values ('${name}', '${type}', '${sector}', ${subType ? `'${subType}'` : 'null'})`);
    await one('', `insert into organisation_place (organisation_id, place_id, basis, share) values ('${id[name]}', '${id[at]}', '${share ? 'PATIENT_SHARE' : 'STATUTORY'}', ${share})`);
  };
  const post = (name: string, at: string, key: string, more = 'null') => one(name, `insert into post (organisation_id, function_key, title, vacant_since) values ('${id[at]}', '${key}', '${name}', ${more})`);
  const holds = async (name: string, at: string, published: boolean): Promise<void> => {
    const [person] = await t.db.rows<{ id: string }>(`with made as (insert into person (name, published_at, published_source, published_basis) values ('${name}', ${published ? `now(), 'site', 'public'` : 'null, null, null'}) returning id),
      granted as (insert into person_access (root_id, member_id, level) select id, '${rival.memberId}', 3 from made) select id from made`);
    id[name] = person!.id;
    await one('', `insert into appointment (root_id, post_id) values ('${person!.id}', '${id[at]}')`);
  };
  await place('Nidshire', 'SYSTEM');
  await place('Countyshire', 'COUNCIL');
  await place('Upford', 'COUNCIL');
  await place('Downford', 'COUNCIL');
  await within('Upford', 'Nidshire');
  await within('Downford', 'Nidshire');
  await within('Upford', 'Countyshire');
  await organisation('Nidshire ICB', 'ICB', 'NHS_COMMISSIONER', 'Nidshire');
  await organisation('Small Trust', 'NHS_TRUST', 'NHS_PROVIDER', 'Upford', 0.1);
  await organisation('Large Trust', 'NHS_TRUST', 'NHS_PROVIDER', 'Upford', 0.6);
  await one('', `insert into organisation_place (organisation_id, place_id, basis, share) values ('${id['Small Trust']}', '${id['Downford']}', 'PATIENT_SHARE', 0.7)`);
  await organisation('An Upford District', 'COUNCIL', 'COUNCIL', 'Upford', null, 'Non-metropolitan district');
  await organisation('The County', 'COUNCIL', 'COUNCIL', 'Countyshire', null, 'County');
  await organisation('Down Council', 'COUNCIL', 'COUNCIL', 'Downford');
  await post('Housing strategist', 'An Upford District', 'HOUSING_STRATEGY');
  await post('Director of public health', 'The County', 'PUBLIC_HEALTH', `'2026-01-01'`);
  await post('Planner', 'An Upford District', 'PLANNING');
  await post('Planner below', 'Down Council', 'PLANNING');
  await post('Estates of the system', 'Nidshire ICB', 'STRATEGIC_ESTATES');
  await post('Estates of Downford only', 'Nidshire ICB', 'PLACE_DIRECTOR');
  await one('', `insert into post_remit (post_id, place_id) values ('${id['Estates of Downford only']}', '${id['Downford']}')`);
  await holds('Pat Public', 'Housing strategist', true);
  await holds('Kim Kept', 'Planner', false);
}, 60_000);
afterAll(() => t.close());

test('a page is one statement, and so is the table', async () => {
  expect(await t.statements(() => page('Upford'))).toBe(1);
  expect(await t.statements(() => table({}))).toBe(1);
});

test('a district is told with its county and its system; trusts stand by the share of their patients, councils by tier', async () => {
  const { organisations } = await page('Upford');
  expect(organisations.map(({ organisation, patientShare }) => [organisation.name, patientShare])).toEqual([
    ['Nidshire ICB', null], ['Large Trust', 0.6], ['Small Trust', 0.1], ['The County', null], ['An Upford District', null]]);
});

test('in a system the shares of its districts add up', async () => {
  const { organisations } = await page('Nidshire');
  expect(organisations.filter(({ patientShare }) => patientShare).map(({ organisation, patientShare }) => [organisation.name, patientShare])).toEqual([['Small Trust', 0.8], ['Large Trust', 0.6]]);
});

test('a system tells of its districts, the most deprived first, and a district of itself', async () => {
  const districts = async (code: string) => (await lead.get<{ localEconomy: { districts: unknown[] } }>('query ($code: String!) { localEconomy(code: $code) { districts { code deprivation { rank } } } }', { code })).localEconomy.districts;
  expect(await districts('Nidshire')).toEqual([]);
  await t.db.rows(`update place set imd_year = 2025, imd_average_rank = 1, imd_rank = case code when 'Upford' then 40 else 7 end, imd_average_score = 1, imd_score_rank = 1, imd_tenth = 0, imd_tenth_rank = 1, imd_source = 'test' where code like '%ford'`);
  expect(await districts('Nidshire')).toEqual([{ code: 'Downford', deprivation: { rank: 7 } }, { code: 'Upford', deprivation: { rank: 40 } }]);
  expect(await districts('Upford')).toEqual([{ code: 'Upford', deprivation: { rank: 40 } }]);
  expect(await districts('Countyshire')).toEqual([{ code: 'Upford', deprivation: { rank: 40 } }]);
});

test('a role is held by somebody known, vacant, or nobody is known for it', async () => {
  const upford = await page('Upford');
  expect(counts(upford, 'HOUSING_STRATEGY')).toEqual([1, 0, 0]);
  expect(counts(upford, 'PUBLIC_HEALTH')).toEqual([0, 1, 0]);
  expect(counts(upford, 'ADULT_SOCIAL_CARE')).toEqual([0, 0, 0]);
  expect(counts(upford, 'STRATEGIC_ESTATES', 'NHS_COMMISSIONER')).toEqual([0, 0, 1]);
});

test('a post with a remit answers for that place alone, others for what their organisation serves', async () => {
  expect(counts(await page('Upford'), 'PLACE_DIRECTOR', 'NHS_COMMISSIONER')).toEqual([0, 0, 0]);
  expect(counts(await page('Downford'), 'PLACE_DIRECTOR', 'NHS_COMMISSIONER')).toEqual([0, 0, 1]);
});

test('whom another member keeps to itself is nobody known, and a leaver is no longer', async () => {
  expect(counts(await page('Upford'), 'PLANNING')).toEqual([0, 0, 1]);
  expect(counts(await page('Upford', rival), 'PLANNING')).toEqual([1, 0, 0]);
  await t.db.rows('update appointment set ended_on = app.today() where root_id = $1', [id['Kim Kept']]);
  expect(counts(await page('Upford', rival), 'PLANNING')).toEqual([0, 0, 1]);
});

test('the table is paged by name and holds one layer, as it is today, and one sector', async () => {
  await t.db.rows(`insert into place (code, kind, name, valid_from, valid_to) values ('Endford', 'COUNCIL', 'Endford', null, app.today() - 1), ('Comeford', 'COUNCIL', 'Comeford', app.today() + 1, null)`);
  const first = await table({ first: 2 });
  expect(first.totalCount).toBe(3);
  expect(first.items.map(({ place }) => place.code)).toEqual(['Countyshire', 'Downford']);
  const next = await table({ first: 2, after: first.endCursor });
  expect(next.items.map(({ place }) => place.code)).toEqual(['Upford']);
  expect(next.hasNextPage).toBe(false);
  expect(counts(next.items[0]!, 'HOUSING_STRATEGY')).toEqual([1, 0, 0]);
  expect(next.items[0]!.roles.map(({ functionKey }) => functionKey)).not.toContain('TRUST_ESTATES');
});

test('opportunities, roundtables and contact are the reader’s own to see', async () => {
  const make = (name: string, type: string, input: object) => lead.get<Record<string, object>>(`mutation ($input: ${type}!) { ${name}(input: $input) { activityId } }`, { input });
  await make('createOpportunity', 'CreateOpportunityInput', { title: 'Step-down flats', placeIds: [id['Upford']] });
  await make('createRoundtable', 'CreateRoundtableInput', { title: 'Discharge in Upford', on: '2036-11-03', placeId: id['Upford'] });
  await t.db.rows(`with met as (insert into interaction (member_id, by_user_id, kind, direction, happened_on, summary) values ($1, $2, 'MEETING', 'TWO_WAY', '2026-02-03', 'Met') returning id)
    insert into interaction_person (member_id, interaction_id, person_id) select $1, id, $3 from met`, [lead.memberId, lead.userId, id['Pat Public']]);
  expect(await page('Nidshire')).toMatchObject({ liveOpportunities: 1, lastContactOn: '2026-02-03', opportunities: [{ title: 'Step-down flats' }], roundtables: [{ title: 'Discharge in Upford' }] });
  expect(await page('Nidshire', rival)).toMatchObject({ liveOpportunities: 0, lastContactOn: null, opportunities: [], roundtables: [] });
  expect(await page('Downford')).toMatchObject({ liveOpportunities: 0, opportunities: [], roundtables: [] });
});

test('a code that nobody has is not found', async () => {
  expect((await lead.ask(PAGE, { code: 'nowhere' })).errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});
