import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Undo } from '../../platform/database/undo.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { MovesService } from '../opportunities/moves.service.js';
import { OpportunitiesService } from '../opportunities/opportunities.service.js';
import { Stage } from '../opportunities/opportunity.types.js';
import { OutcomesService } from './outcomes.service.js';
import { PartnershipsService } from './partnerships.service.js';

let t: TestApp;
let lead: SignedIn;
let board: SignedIn;
let council: SignedIn;
let charity: SignedIn;
let outsider: SignedIn;
let organisations: string[];
let id: string;

beforeAll(async () => {
  t = await openTestApp();
  organisations = (await t.db.rows<{ id: string }>(`insert into organisation (name, type, sector) values
    ('Thornmoor Homes', 'HOUSING_ASSOCIATION', 'HOUSING'), ('Elmet Council', 'COUNCIL', 'COUNCIL'), ('Warm Hearths', 'CHARITY', 'VCSE') returning id`)).map((row) => row.id);
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING', organisationId: organisations[0]! });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(member, 'BOARD_MEMBER');
  council = await t.signIn(await t.member({ name: 'Elmet Council', sector: 'COUNCIL', organisationId: organisations[1]! }), 'PARTNERSHIP_LEAD', 'Idris Halloran');
  charity = await t.signIn(await t.member({ name: 'Warm Hearths', sector: 'VCSE', organisationId: organisations[2]! }), 'PARTNERSHIP_LEAD');
  outsider = await t.signIn(await t.member({ name: 'Wool Exchange', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  t.clock.set(new Date('2025-04-01T09:00:00Z'));
  const { result: opportunityId } = await t.app.get(OpportunitiesService).create(lead.caller(), { title: 'Keighley and Shipley hubs', parties: [{ organisationId: organisations[1]!, role: 'FUNDER' }] });
  await t.app.get(MovesService).move(lead.caller(), {
    id: opportunityId, version: 1, to: Stage.AGREED, overrideReason: 'Signed on paper',
    agreement: { agreementType: 'JOINT_FUNDING', signedOn: '2025-04-01', startsOn: '2025-04-01', endsOn: '2028-03-31' },
  });
  id = (await lead.get<{ partnerships: { items: { id: string }[] } }>('{ partnerships { items { id } } }')).partnerships.items[0]!.id;
});
afterEach(() => t.clock.set(null));
afterAll(() => t.close());

const PARTNERSHIP = `query ($id: ID!) { partnership(id: $id) { title state version abilities { edit } parties { organisation { name } role signedOn }
  contributions { financialYear kind pledged received organisation { name } } hubs { name housingPriority healthPriority host { name } }
  measures { id name progress { latest suppressed asAt isLate weeksOld word share } readings { asAt value version } } } }`;
interface Page { partnership: { version: number; abilities: { edit: boolean }; parties: object[]; contributions: object[]; hubs: object[]; measures: { id: string; progress: { latest: number | null; word: string }; readings: { asAt: string; value: number; version: number }[] }[] } }
const page = async (as: SignedIn) => (await as.get<Page>(PARTNERSHIP, { id })).partnership;

test('a partnership is one statement, read by the people of every party, and by nobody else', async () => {
  let answer: unknown;
  expect(await t.statements(async () => { answer = await page(board); })).toBe(1);
  expect(answer).toMatchObject({ title: 'Keighley and Shipley hubs', state: 'LIVE', abilities: { edit: false }, parties: [{ organisation: { name: 'Thornmoor Homes' } }, { organisation: { name: 'Elmet Council' }, role: 'FUNDER', signedOn: '2025-04-01' }] });
  expect(await page(council)).toMatchObject({ abilities: { edit: true } });
  const [hidden, missing] = [await outsider.ask(PARTNERSHIP, { id }), await outsider.ask(PARTNERSHIP, { id: '11111111-1111-4111-8111-111111111111' })];
  expect(hidden.errors?.[0]).toMatchObject({ message: missing.errors![0]!.message, extensions: { code: 'NOT_FOUND' } });
  expect(await t.statements(() => lead.get('{ partnerships { totalCount items { title parties { role } measures { progress { word } } } } }'))).toBe(1);
});

test('contributions, hubs and parties are added, refused by field, and taken back', async () => {
  const outcomes = t.app.get(OutcomesService);
  const contribution = { partnershipId: id, organisationId: organisations[1]!, financialYear: '2025-26', kind: 'CASH' as const, pledged: 120_000, confirmed: 120_000, received: 60_000 };
  await outcomes.addContribution(lead.caller(), contribution);
  await expect(outcomes.addContribution(lead.caller(), { ...contribution, organisationId: organisations[2]! })).rejects.toMatchObject({ details: { fields: { organisationId: expect.any(String) } } });
  await expect(outcomes.addContribution(lead.caller(), { ...contribution, financialYear: '2025-28' })).rejects.toMatchObject({ details: { fields: { financialYear: expect.any(String) } } });
  await outcomes.addHub(council.caller(), { partnershipId: id, name: 'Low Mill Hub', hostId: organisations[0]!, housingPriority: true, healthPriority: true });
  const { activityId } = await t.app.get(PartnershipsService).addParty(lead.caller(), { partnershipId: id, organisationId: organisations[2]!, role: 'DELIVERER' });
  expect(await page(board)).toMatchObject({ contributions: [{ pledged: 120_000, received: 60_000 }], hubs: [{ name: 'Low Mill Hub', housingPriority: true, host: { name: 'Thornmoor Homes' } }], });
  expect((await page(board)).parties).toContainEqual({ organisation: { name: 'Warm Hearths' }, role: 'DELIVERER', signedOn: null });
  expect(await page(charity)).toMatchObject({ abilities: { edit: true } });
  await t.app.get(Undo).run(lead.caller(), activityId);
  expect((await page(board)).parties).toHaveLength(2);
  expect((await charity.ask(PARTNERSHIP, { id })).errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await expect(outcomes.addHub(board.caller(), { partnershipId: id, name: 'No', housingPriority: false, healthPriority: false })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a figure stands for its day; a correction needs the version that was read', async () => {
  const outcomes = t.app.get(OutcomesService);
  const { result: measureId } = await outcomes.addMeasure(lead.caller(), { partnershipId: id, name: 'Attendances', definition: 'Attendances, not people.', unit: 'NUMBER', better: 'HIGHER', baseline: 0, target: 1000 });
  await expect(outcomes.addMeasure(lead.caller(), { partnershipId: id, name: 'Wait', definition: 'Days', unit: 'DAYS', better: 'LOWER', baseline: 30, target: 64 })).rejects.toMatchObject({ details: { fields: { target: expect.any(String) } } });
  const record = (value: number, version?: number, asAt = '2026-03-31') => outcomes.recordReading(lead.caller(), { measureId, asAt, value, source: 'Registers of both hubs', version });
  await expect(record(1, undefined, '2999-01-01')).rejects.toMatchObject({ details: { fields: { asAt: expect.any(String) } } });
  await record(822);
  await expect(record(823)).rejects.toMatchObject({ details: { fields: { asAt: expect.stringContaining('already') } } });
  await record(823, 1);
  await expect(record(824, 1)).rejects.toMatchObject({ code: 'CONFLICT', details: { conflict: { current: { value: 823 } } } });
  const { measures } = await page(board);
  expect(measures[0]).toMatchObject({ progress: { latest: 823, word: 'CLOSE' }, readings: [{ asAt: '2026-03-31', value: 823, version: 2 }] });
});

test('counts below five are hidden from a member that is no party', async () => {
  await t.db.rows('insert into partnership_access (root_id, member_id, level) values ($1, $2, 1)', [id, outsider.memberId]);
  const outcomes = t.app.get(OutcomesService);
  const { result: measureId } = await outcomes.addMeasure(lead.caller(), { partnershipId: id, name: 'Referrals', definition: 'Made from a session.', unit: 'NUMBER', better: 'HIGHER' });
  await outcomes.recordReading(lead.caller(), { measureId, asAt: '2025-09-30', value: 4, source: 'Log' });
  const ofReferrals = async (as: SignedIn) => (await page(as)).measures.find((measure) => measure.id === measureId);
  expect(await ofReferrals(council)).toMatchObject({ progress: { latest: 4, suppressed: false, word: 'NO_TARGET' }, readings: [{ value: 4 }] });
  expect(await ofReferrals(outsider)).toMatchObject({ progress: { latest: null, suppressed: true, word: 'NOT_AVAILABLE' }, readings: [{ value: null }] });
});

test('a stale edit says what stands; an end lies between the start and today', async () => {
  const service = t.app.get(PartnershipsService);
  const edit = (version: number, title: string) => service.edit(lead.caller(), { id, version, title, purpose: 'Two hubs', story: '', agreementType: 'JOINT_FUNDING', startsOn: '2025-04-01' });
  const { version } = await page(lead);
  await edit(version, 'Hubs');
  await expect(edit(version, 'Other')).rejects.toMatchObject({ code: 'CONFLICT', details: { conflict: { changedBy: 'Ruth Adeyemi', current: { title: 'Hubs' } } } });
  const end = (endedOn: string) => service.end(lead.caller(), { id, version: version + 1, endedOn });
  await expect(end('2999-01-01')).rejects.toMatchObject({ details: { fields: { endedOn: expect.any(String) } } });
  await expect(end('2025-03-31')).rejects.toMatchObject({ details: { fields: { endedOn: expect.any(String) } } });
  await end('2026-03-31');
  await expect(service.end(lead.caller(), { id, version: version + 2, endedOn: '2026-03-31' })).rejects.toMatchObject({ details: { fields: { endedOn: expect.stringContaining('already') } } });
});
