import { jest } from '@jest/globals';
import { systemActor } from '../../platform/auth/actor.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { councilFile, icbListFile, providerFile, readGood, successionFile, trustFile } from '../../testing/registers.js';
import { openTestApp, type TestApp } from '../../testing/test-app.js';
import { applyRegister } from './register-apply.js';
import { planRegister } from './register.rules.js';
import { writesOf } from './register-writes.js';
import type { RegisterUpload } from './register-sources.js';
import { RegistersService } from './registers.service.js';

const caller = { actor: systemActor, idempotencyKey: null };
const ICBS: RegisterUpload = { fileName: 'icb_2026-04.csv', bytes: icbListFile(['X1Y2Z', 'E54000902', 'NHS Mereland Integrated Care Board'], ['QX9', 'E54000909', 'NHS Dale Integrated Care Board']) };
const SUCCESSIONS: RegisterUpload = { fileName: 'succession_2026-04-01.csv', bytes: successionFile(['QX1', 'E54000901', 'NHS Aldermere, Weald and Fell and Dale Integrated Care Board', 'X1Y2Z', 'E54000902', 'NHS Mereland Integrated Care Board', '2026-04-01', 'merger']) };
const COUNCILS: RegisterUpload = {
  fileName: 'councils.csv',
  bytes: councilFile({ code: 'ZAA', name: 'Aldermere Council', gss: 'E06000901', snac: '00ZC', aliases: 'aldermere,Aldermere UA' }, { code: 'ZBB', name: 'Old Fell Council', closed: '2023-03-31', replacedBy: 'ZAA' }),
};
const PROVIDERS: RegisterUpload = { fileName: 'rsh_2023.csv', bytes: providerFile(['Municipal Homes', 'A9901'], ['Municipal Homes', 'A9902'], ['Aldermere Council', '00ZC', 'Local authority']) };
const TRUSTS_2025: RegisterUpload = { fileName: 'etr_2025-12.csv', bytes: trustFile({ code: 'RZ1', icb: 'QX1' }, { code: 'RZ2', icb: 'QX9', name: 'DALE NHS TRUST' }, { code: 'RZ3', icb: '', closed: '20200331' }) };
const TRUSTS_2026: RegisterUpload = {
  fileName: 'etr_2026-04.csv',
  bytes: trustFile({ code: 'RZ1', icb: 'X1Y2Z' }, { code: 'RZ2', icb: 'QX9', name: 'DALE AND FELL NHS TRUST', closed: '20260331' }, { code: 'RZ3', icb: '', closed: '20200331' }, { code: 'Z9Z9Z', icb: 'QX9', opened: '20990401' }),
};
const FOLDER = [TRUSTS_2026, TRUSTS_2025, COUNCILS, SUCCESSIONS, PROVIDERS, ICBS];

let api: TestApp;
let registers: RegistersService;
beforeEach(async () => {
  api = await openTestApp();
  api.clock.set(new Date('2026-11-21T10:00:00Z'));
  registers = api.app.get(RegistersService);
});
afterEach(() => api.close());

const refresh = async (...asked: Parameters<RegistersService['refresh']>) => (await registers.refresh(...asked)).result;
const counts = (reports: Awaited<ReturnType<RegistersService['preview']>>) =>
  reports.map(({ fileName, rows, created, changed, unchanged, refused }) => [fileName, rows, created, changed, unchanged, refused]);
const icbsOf = (code: string, day: string) => api.db.rows<{ icb: string }>(
  `select t.value as icb from organisation_identifier i join organisation_link l on l.organisation_id = i.organisation_id and l.kind = 'ICB'
   join organisation_identifier t on t.organisation_id = l.to_id and t.scheme = 'ODS'
   where i.value = $1 and l.valid_from <= $2 and (l.valid_to is null or l.valid_to >= $2)`, [code, day]);
const everything = () => api.db.rows(
  `select (select json_agg(o order by id) from organisation o)::text as o, (select json_agg(n order by id) from organisation_name n)::text as n,
     (select json_agg(i order by id) from organisation_identifier i)::text as i, (select json_agg(l order by id) from organisation_link l)::text as l,
     (select json_agg(s order by id) from succession s)::text as s, (select json_agg(p order by id) from organisation_place p)::text as p,
     (select json_agg(e order by id) from register_edition e)::text as e`);

test('a folder goes in, in the right order, with counts that add up', async () => {
  const reports = await refresh(caller, FOLDER, null);
  expect(counts(reports)).toEqual([
    ['icb_2026-04.csv', 2, 2, 0, 0, 0],
    ['succession_2026-04-01.csv', 1, 1, 0, 0, 0],
    ['councils.csv', 2, 2, 0, 0, 0],
    ['rsh_2023.csv', 3, 2, 1, 0, 0],
    ['etr_2025-12.csv', 3, 3, 0, 0, 0],
    ['etr_2026-04.csv', 4, 1, 2, 1, 0],
  ]);
  expect(await icbsOf('RZ1', '2026-01-01')).toEqual([{ icb: 'QX1' }]);
  expect(await icbsOf('RZ1', '2026-03-31')).toEqual([{ icb: 'QX1' }]);
  expect(await icbsOf('RZ1', '2026-04-01')).toEqual([{ icb: 'X1Y2Z' }]);
  expect(await api.db.rows(`select o.name, o.status, o.sector, o.register from organisation o join organisation_identifier i on i.organisation_id = o.id and i.scheme = 'ODS' order by i.value`)).toEqual([
    { name: 'NHS Aldermere, Weald and Fell and Dale Integrated Care Board', status: 'CLOSED', sector: 'NHS_COMMISSIONER', register: 'ICB' },
    { name: 'NHS Dale Integrated Care Board', status: 'OPEN', sector: 'NHS_COMMISSIONER', register: 'ICB' },
    { name: 'Aldermere NHS Trust', status: 'OPEN', sector: 'NHS_PROVIDER', register: 'ODS_TRUST' },
    { name: 'Dale and Fell NHS Trust', status: 'CLOSED', sector: 'NHS_PROVIDER', register: 'ODS_TRUST' },
    { name: 'Aldermere NHS Trust', status: 'CLOSED', sector: 'NHS_PROVIDER', register: 'ODS_TRUST' },
    { name: 'NHS Mereland Integrated Care Board', status: 'OPEN', sector: 'NHS_COMMISSIONER', register: 'ICB' },
    { name: 'Aldermere NHS Trust', status: 'PLANNED', sector: 'NHS_PROVIDER', register: 'ODS_TRUST' },
  ]);
});

test('former names and other registers’ codes are kept beside the organisation', async () => {
  await refresh(caller, FOLDER, null);
  expect(await api.db.rows(`select n.name, n.kind, n.valid_from::text, n.valid_to::text, n.dated from organisation_name n join organisation_identifier i on i.organisation_id = n.organisation_id where i.value = 'RZ2' order by n.kind`)).toEqual([
    { name: 'Dale NHS Trust', kind: 'FORMER', valid_from: null, valid_to: '2026-03-31', dated: 'BY' },
    { name: 'DALE AND FELL NHS TRUST', kind: 'OFFICIAL', valid_from: '2026-04-01', valid_to: null, dated: 'BY' },
  ]);
  expect(await api.db.rows(`select o.name, o.acts_as, o.legal_form, array_agg(i.scheme || ' ' || i.value order by i.scheme) as codes
    from organisation o join organisation_identifier i on i.organisation_id = o.id where o.name = 'Aldermere Council' group by o.id`)).toEqual([
    { name: 'Aldermere Council', acts_as: ['commissioner', 'planner', 'landlord'], legal_form: 'Registered society', codes: ['GSS E06000901', 'LA_CODE ZAA', 'RSH 00ZC', 'SNAC 00ZC'] },
  ]);
  expect(await api.db.rows(`select name, kind, code from place where source <> 'entered' order by code`)).toEqual([
    { name: 'Aldermere Council', kind: 'COUNCIL', code: 'E06000901' },
    { name: 'Aldermere, Weald and Fell and Dale', kind: 'SYSTEM', code: 'E54000901' },
    { name: 'Mereland', kind: 'SYSTEM', code: 'E54000902' },
    { name: 'Dale', kind: 'SYSTEM', code: 'E54000909' },
  ]);
});

test('read again, nothing changes; one activity says who looked', async () => {
  await refresh(caller, FOLDER, null);
  const before = await everything();
  const again = await refresh(caller, FOLDER, null);
  expect(again.map(({ rows, unchanged }) => rows - unchanged)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await everything()).toEqual(before);
  expect(await api.db.rows(`select action from activity where action like 'registers%'`)).toHaveLength(2);
});

test('a preview says the same as the refresh, and keeps nothing', async () => {
  const before = await everything();
  const preview = await registers.preview(caller, FOLDER, null);
  expect(await everything()).toEqual(before);
  expect(await refresh(caller, FOLDER, null)).toEqual(preview);
});

test('what is left out stays as it was, the counts still add up, and the next reading of the same edition proposes it again', async () => {
  await refresh(caller, [ICBS, SUCCESSIONS, TRUSTS_2025], null);
  const [part] = await refresh(caller, [TRUSTS_2026], null, { [TRUSTS_2026.fileName]: ['RENAME', '1 MOVE_ICB RZ1'] });
  expect(part).toMatchObject({ rows: 4, created: 1, changed: 1, unchanged: 2, refused: 0, leftOut: 2 });
  expect(await icbsOf('RZ1', '2026-04-01')).toEqual([{ icb: 'QX1' }]);
  const [rest] = await registers.preview(caller, [TRUSTS_2026], null);
  expect(rest?.groups.map(({ kind, changes }) => [kind, ...changes.map(({ line }) => line)])).toEqual([['RENAME', '2 RENAME RZ2'], ['MOVE_ICB', '1 MOVE_ICB RZ1']]);
});

test('an older edition that comes too late is refused and leaves no trace', async () => {
  await refresh(caller, [ICBS, SUCCESSIONS, TRUSTS_2026], null);
  const before = await everything();
  const [report] = await refresh(caller, [TRUSTS_2025], null);
  expect(report).toMatchObject({ refused: 3, groups: [], note: 'Older than the edition of 1 April 2026, which has been read already.' });
  expect(await everything()).toEqual(before);
});

test('a damaged file stops nobody else, and nothing of it is taken', async () => {
  const damaged = { fileName: 'rsh_2024.csv', bytes: providerFile(['Mereland Homes', 'L9901'], ['Fell Homes', 'nine']) };
  const reports = await refresh(caller, [ICBS, damaged, { fileName: 'notes.txt', bytes: new TextEncoder().encode('hello') }, { fileName: 'big.csv', bytes: null }], null);
  expect(reports.map(({ fileName, outcome, note }) => [fileName, outcome, note])).toEqual([
    ['icb_2026-04.csv', 'READ', null],
    ['rsh_2024.csv', 'BROKEN', 'Refused whole: row 3, Registration number: expected a registration number such as 4758, L4518, LH3902 or 00CC, found “nine”.'],
    ['big.csv', 'NOT_A_REGISTER', 'Larger than 64 MB, which is more than any register.'],
    ['notes.txt', 'NOT_A_REGISTER', 'Not one of the registers that Lintel reads: it begins with the columns “hello”.'],
  ]);
  expect(await api.db.rows(`select 1 from organisation where type = 'HOUSING_ASSOCIATION'`)).toEqual([]);
});

test('one that was entered by hand keeps the name that it had, as a former one', async () => {
  await api.db.rows(`with o as (insert into organisation (name, type, sector) values ('Aldermere Hospital', 'NHS_TRUST', 'NHS_PROVIDER') returning id)
    insert into organisation_identifier (organisation_id, scheme, value) select id, 'ODS', 'RZ3' from o`);
  await refresh(caller, [TRUSTS_2025], null);
  expect(await api.db.rows(`select o.name, o.register, o.status, n.name as former, n.kind from organisation o join organisation_identifier i on i.organisation_id = o.id and i.value = 'RZ3'
    join organisation_name n on n.organisation_id = o.id order by n.kind`)).toEqual([
    { name: 'Aldermere NHS Trust', register: 'ODS_TRUST', status: 'CLOSED', former: 'Aldermere Hospital', kind: 'FORMER' },
    { name: 'Aldermere NHS Trust', register: 'ODS_TRUST', status: 'CLOSED', former: 'ALDERMERE NHS TRUST', kind: 'OFFICIAL' },
  ]);
});

test('an organisation in the bin stays there and is not made again', async () => {
  await refresh(caller, [PROVIDERS], null);
  await api.db.rows(`update organisation set deleted_at = now() where name = 'Municipal Homes'`);
  const [report] = await refresh(caller, [{ ...PROVIDERS, fileName: 'rsh_2024.csv' }], null);
  expect(report).toMatchObject({ created: 0, unchanged: 3 });
});

test('the number of statements does not grow with the number of rows', async () => {
  const statementsFor = async (count: number): Promise<number> => {
    const rows = Array.from({ length: count }, (_, n): [string, string] => [`Home ${n}`, `${1000 + n}`]);
    const state = { organisations: [], places: [], successions: [], editionsRead: [] };
    const plan = planRegister(state, { register: 'REGISTERED_PROVIDERS', edition: '2023-01-01', rows: readGood('rsh.csv', providerFile(...rows)).rows });
    const sql = jest.fn(async () => []);
    await applyRegister({ sql } as Pick<WriteTransaction, 'sql'>, writesOf(plan, state), { register: 'RSH', source: 'test', edition: '2023-01-01' });
    return sql.mock.calls.length;
  };
  expect(await statementsFor(3000)).toBe(await statementsFor(3));
});

test('the area of a council ends with it and is there again with it, unless another council answers for it', async () => {
  const councils = (...rows: Parameters<typeof councilFile>) => refresh(caller, [{ fileName: 'councils.csv', bytes: councilFile(...rows) }], null);
  const ends = async () => (await api.db.rows<{ day: string | null }>(`select valid_to::text as day from place where code = 'E06000901'`))[0]?.day;
  const old = { code: 'ZAA', name: 'Aldermere Council', gss: 'E06000901' };
  await councils(old);
  await councils({ ...old, closed: '2028-03-31' });
  expect(await ends()).toBe('2028-03-31');
  await councils(old);
  expect(await ends()).toBeNull();
  await api.db.rows(`with next as (insert into organisation (name, type, sector) values ('New Mere Council', 'COUNCIL', 'COUNCIL') returning id)
    insert into organisation_place (organisation_id, place_id, basis) select next.id, p.id, 'STATUTORY' from next, place p where p.code = 'E06000901'`);
  await councils({ ...old, closed: '2028-03-31' });
  expect(await ends()).toBeNull();
});
