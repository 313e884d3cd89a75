import { systemActor } from '../../platform/auth/actor.js';
import { councilFile, deprivationFile, icbListFile, icbSharesFile, patientSharesFile, spellingsFile, trustFile } from '../../testing/registers.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { Undo } from '../../platform/database/undo.js';
import type { RegisterUpload } from './register-sources.js';
import { RegistersService } from './registers.service.js';

const caller = { actor: systemActor, idempotencyKey: null };
const BASE: RegisterUpload[] = [
  { fileName: 'icb_2026-04.csv', bytes: icbListFile(['QX1', 'E54000901', 'NHS Mereland Integrated Care Board'], ['QX9', 'E54000909', 'NHS Dale Integrated Care Board']) },
  { fileName: 'councils.csv', bytes: councilFile({ code: 'ZAA', name: 'Aldermere Council', gss: 'E06000901', former: 'E06000801' }, { code: 'ZBB', name: 'Fellside Council', gss: 'E06000902' }) },
  { fileName: 'etr_2026-04.csv', bytes: trustFile({ code: 'RZ1', icb: 'QX1' }) },
];

let api: TestApp;
let registers: RegistersService;
let admin: SignedIn;
beforeAll(async () => {
  api = await openTestApp();
  api.clock.set(new Date('2026-11-21T10:00:00Z'));
  registers = api.app.get(RegistersService);
  await registers.refresh(caller, BASE, null);
  admin = await api.signIn(await api.member({ name: 'Mere Homes', sector: 'HOUSING' }), 'ADMINISTRATOR');
});
afterAll(() => api.close());

const refresh = async (fileName: string, bytes: Uint8Array) => (await registers.refresh(caller, [{ fileName, bytes }], null)).result[0]!;

describe('districts in ICB areas', () => {
  const systemsOf = (code: string) => api.db.rows(
    `select q.code, w.share::float, w.valid_from::text, w.valid_to::text from place p join place_within w on w.place_id = p.id join place q on q.id = w.within_id where p.code = $1 order by 1`, [code]);
  const FIRST = icbSharesFile(['E06000801', 'E54000901', 30, 40], ['E06000801', 'E54000909', 10, 40], ['E06000902', 'E54000909', 5, 5], ['E06000999', 'E54000909', 5, 5], ['E06000902', 'E54000901', 6, 5]);

  test('a district that straddles has a share of each; the code that the ONS replaced still finds it', async () => {
    expect(await refresh('lookup.csv', FIRST)).toMatchObject({ register: 'ICB_SHARES', edition: '2026-04-01', rows: 5, created: 3, changed: 0, unchanged: 0, refused: 2, refusals: [
      { row: 6, sentence: 'lsoa_count: expected 1 to 5 of the district’s small areas, found “6”.' },
      { row: 5, sentence: 'No place has the code E06000999: read the list of councils, then this file again.' }] });
    expect(await systemsOf('E06000901')).toEqual([
      { code: 'E54000901', share: 0.75, valid_from: '2026-04-01', valid_to: null }, { code: 'E54000909', share: 0.25, valid_from: '2026-04-01', valid_to: null }]);
  });

  test('read again, nothing changes', async () => {
    expect(await refresh('lookup.csv', FIRST)).toMatchObject({ rows: 5, created: 0, changed: 0, unchanged: 3, refused: 2, groups: [] });
  });

  test('a later edition changes a share and ends what it no longer says, on the day before; back again, it is one row still', async () => {
    const moved = await refresh('lookup_2027-04.csv', icbSharesFile(['E06000901', 'E54000909', 40, 40], ['E06000902', 'E54000909', 5, 5]));
    expect(moved).toMatchObject({ rows: 2, created: 0, changed: 1, unchanged: 1 });
    expect(moved.groups.map(({ label, changes }) => [label, ...changes.map(({ sentence }) => sentence)])).toEqual([
      ['Another share of an ICB area', 'Dale (E54000909), 25% → 100%'], ['No longer in an ICB area', 'Mereland (E54000901)']]);
    expect(await systemsOf('E06000901')).toEqual([
      { code: 'E54000901', share: 0.75, valid_from: '2026-04-01', valid_to: '2027-03-31' }, { code: 'E54000909', share: 1, valid_from: '2026-04-01', valid_to: null }]);
    expect(await refresh('lookup_2028-04.csv', icbSharesFile(['E06000901', 'E54000901', 40, 40]))).toMatchObject({ rows: 1, created: 1 });
    expect(await systemsOf('E06000901')).toMatchObject([{ share: 1, valid_from: '2028-04-01', valid_to: null }, { valid_to: '2028-03-31' }]);
  });
});

test('spellings of councils are other names by which search finds them; one said twice, or known already, is unchanged', async () => {
  const file = spellingsFile(['aldermear', 'ZAA'], ['Aldermear', 'ZAA'], ['ALDERMERE COUNCIL', 'ZAA'], ['fell side bc', 'ZBB'], ['nowhere', 'ZZZ']);
  expect(await refresh('spellings.csv', file)).toMatchObject({ register: 'COUNCIL_SPELLINGS', rows: 5, created: 0, changed: 2, unchanged: 2, refused: 1, refusals: [
    { row: 6, sentence: 'No council has the code ZZZ: read the list of councils, then this file again.' }] });
  expect(await refresh('spellings.csv', file)).toMatchObject({ rows: 5, changed: 0, unchanged: 4, refused: 1, groups: [] });
  expect(await api.db.rows(`select n.name, o.name as council from organisation_name n join organisation o on o.id = n.organisation_id where n.kind = 'ALIAS' and n.source like 'Spellings%' order by 1`)).toEqual([
    { name: 'aldermear', council: 'Aldermere Council' }, { name: 'fell side bc', council: 'Fellside Council' }]);
  expect(await api.db.rows(`select e.plain like '%aldermear%' as found from search_entry e join organisation o on o.id = e.subject_id where o.name = 'Aldermere Council'`)).toEqual([{ found: true }]);
});

test('shares of a trust’s patients stand beside the places that it serves, and a later edition corrects them', async () => {
  const first = patientSharesFile(['RZ1', 'E06000801', '0.75'], ['RZ1', 'E06000902', '0.25'], ['RZ9', 'E06000902', '0.5'], ['RZ1', 'E06000999', '0.01'], ['RZ1', 'E06000902', '1.2']);
  expect(await refresh('patients.csv', first)).toMatchObject({ register: 'PATIENT_SHARES', edition: '2022-01-01', rows: 5, created: 2, refused: 3 });
  expect(await refresh('patients.csv', first)).toMatchObject({ rows: 5, created: 0, changed: 0, unchanged: 2, refused: 3 });
  expect(await refresh('patients_2024.csv', patientSharesFile(['RZ1', 'E06000901', '0.7'], ['RZ1', 'E06000902', '0.25']))).toMatchObject({ rows: 2, changed: 1, unchanged: 1 });
  expect(await api.db.rows(`select p.code, op.share::float, op.source from organisation_place op join place p on p.id = op.place_id where op.basis = 'PATIENT_SHARE' order by 1`)).toEqual([
    { code: 'E06000901', share: 0.7, source: 'Patients of trusts by district, edition of 2024-01-01' }, { code: 'E06000902', share: 0.25, source: 'Patients of trusts by district, edition of 2022-01-01' }]);
});

describe('deprivation by district', () => {
  const ALDERMERE = [20000.5, 2, 30.75, 3, 0.25, 1] as const;
  const FELLSIDE = [9841.54, 7, 9.997, 8, 0, 7] as const;
  const DECILES = [10, 5, 5, 4, 4, 4, 3, 2, 2, 1] as const;
  const held = () => api.db.rows(`select code, imd_year as year, imd_rank as rank, imd_average_rank::float as average, imd_tenth::float as tenth, imd_areas as areas, imd_areas_in_fifth as fifth from place where imd_year is not null order by code`);
  const LATER = deprivationFile(['E06000901', ...ALDERMERE, ...DECILES], ['E06000902', ...FELLSIDE, ...DECILES.toReversed()]);

  test('the code that the ONS replaced still finds its district; each row that cannot be kept is refused with its own code', async () => {
    const file = deprivationFile(['E06000801', ...ALDERMERE], ['E06000902', ...FELLSIDE], ['E06000901', ...ALDERMERE], ['E06000999', ...ALDERMERE], ['E10000901', ...ALDERMERE],
      ['E06000903', 20000, 2.5, 30, 3, 0.1, 4], ['E06000904', '[x]', 2, 30, 3, 0.1, 4], ['E06000905', 20000, 2, 30, 3, 25.5, 4], ['E06000902', ...FELLSIDE]);
    for (const [created, unchanged] of [[2, 0], [0, 2]]) {
      expect(await refresh('Summaries IoD2019.csv', file)).toMatchObject({ register: 'DEPRIVATION', edition: '2019-01-01', rows: 9, created, changed: 0, unchanged, refused: 7, refusals: [
        { row: 6, sentence: 'local authority district code: expected a district of England: E06, E07, E08 or E09 and six digits, found “E10000901”.' },
        { row: 7, sentence: 'imd - rank of average rank: expected a rank, a whole number from 1, found “2.5”.' },
        { row: 8, sentence: 'imd - average rank: expected a number, found “[x]”.' },
        { row: 9, sentence: 'imd - proportion of lsoas in most deprived 10% nationally: expected a share from 0 to 1, found “25.5”.' },
        { row: 10, sentence: 'code: expected each code once; row 3 has it already, found “E06000902”.' },
        { row: 4, sentence: 'E06000901 is Aldermere Council, of which row 2 speaks already under E06000801.' },
        { row: 5, sentence: 'No place has the code E06000999: read the list of councils, then this file again.' }] });
    }
    expect(await held()).toEqual([
      { code: 'E06000901', year: 2019, rank: 2, average: 20000.5, tenth: 0.25, areas: null, fifth: null }, { code: 'E06000902', year: 2019, rank: 7, average: 9841.54, tenth: 0, areas: null, fifth: null }]);
  });

  test('a later edition takes the place of the one before, the same figures too, and an undo brings that back', async () => {
    const before = await held();
    const { result: [report], activityId } = await registers.refresh(admin.caller(), [{ fileName: 'IoD2025.csv', bytes: LATER }], null);
    expect(report).toMatchObject({ rows: 2, created: 0, changed: 2, refused: 0 });
    expect(report!.groups).toMatchObject([{ label: 'Deprivation', changes: [{ sentence: 'in 2025 rank 2, average score 30.75, 25% of its neighbourhoods in the most deprived tenth' }, {}] }]);
    expect(await held()).toMatchObject([{ year: 2025, areas: 40, fifth: 15 }, { year: 2025, areas: 40, fifth: 3 }]);
    await api.app.get(Undo).run(admin.caller(), activityId);
    expect(await held()).toEqual(before);
  });

  test('an older edition changes nothing, and one that does not say its year is not dated by guessing', async () => {
    await refresh('IoD2025.csv', LATER);
    expect(await refresh('IoD2015.csv', LATER)).toMatchObject({ rows: 2, refused: 2, note: 'Older than the edition of 1 January 2025, which has been read already.' });
    expect(await refresh('summaries.csv', LATER)).toMatchObject({ outcome: 'BROKEN', note: 'Refused whole: row 1, edition: expected the year of the Indices, in the file’s name (IoD2025) or given as the edition.' });
  });

  test('the list of districts has the latest edition alone, the most deprived first', async () => {
    await api.db.rows(`insert into place (code, kind, name) values ('E06000910', 'COUNCIL', 'Once')`);
    await api.db.rows(`update place p set imd_year = 2019, imd_average_rank = 1, imd_rank = 1, imd_average_score = 1, imd_score_rank = 1, imd_tenth = 1, imd_tenth_rank = 1, imd_source = 'test' where code = 'E06000910'`);
    const { deprivation } = await admin.get<{ deprivation: unknown }>('{ deprivation(first: 5) { totalCount items { code deprivation { year rank neighbourhoods inMostDeprivedFifth source } } } }');
    expect(deprivation).toEqual({ totalCount: 2, items: [
      { code: 'E06000901', deprivation: { year: 2025, rank: 2, neighbourhoods: 40, inMostDeprivedFifth: 15, source: 'Deprivation by district (IoD), edition of 2025-01-01' } },
      { code: 'E06000902', deprivation: { year: 2025, rank: 7, neighbourhoods: 40, inMostDeprivedFifth: 3, source: 'Deprivation by district (IoD), edition of 2025-01-01' } }] });
    const inPlace = await admin.get<{ deprivation: unknown }>('{ deprivation(first: 5, within: "E06000902") { items { code } } }');
    expect(inPlace.deprivation).toEqual({ items: [{ code: 'E06000902' }] });
  });
});

test('parts of ICBs go in with a dated membership, whatever other report speaks of their board, and again change nothing', async () => {
  const file = trustFile({ code: '00Z', name: 'NHS ALDERMERE CCG', closed: '20200331' }, { code: 'A1A2A', name: 'NHS MERELAND ICB - A1A2A', role: 'RO319|RO326' },
    { code: '01Z', name: 'NHS DALE ICB - 01Z', role: 'RO319', icb: 'QX9' }, { code: '02Z', name: 'NHS DALE ICB - 02Z', role: 'RO76' });
  expect(await refresh('eccg_2025-12.csv', file)).toMatchObject({ register: 'SUB_ICBS', rows: 4, created: 3, changed: 0, unchanged: 0, refused: 1 });
  expect(await refresh('eccg_2025-12.csv', file)).toMatchObject({ rows: 4, created: 0, changed: 0, unchanged: 3, refused: 1, groups: [] });
  expect(await api.db.rows(`select o.name, o.register, o.sub_type as kind, o.status, i.name as icb, l.valid_from::text as from, l.dated from organisation o left join organisation_link l on l.organisation_id = o.id and l.kind = 'ICB'
    left join organisation i on i.id = l.to_id where o.type = 'SUB_ICB' order by 1`)).toEqual([
    { name: 'NHS Aldermere CCG', register: 'ODS_SUB_ICB', kind: 'Clinical commissioning group', status: 'CLOSED', icb: null, from: null, dated: null },
    { name: 'NHS Dale ICB - 01Z', register: 'ODS_SUB_ICB', kind: 'Sub-ICB location', status: 'OPEN', icb: 'NHS Dale Integrated Care Board', from: '2025-12-01', dated: 'BY' },
    { name: 'NHS Mereland ICB - A1A2A', register: 'ODS_SUB_ICB', kind: 'Sub-ICB location, ICB commissioning proxy', status: 'OPEN', icb: 'NHS Mereland Integrated Care Board', from: '2025-12-01', dated: 'BY' }]);
});
