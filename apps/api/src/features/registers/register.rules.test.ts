import { councilFile, icbListFile, providerFile, readGood, successionFile, trustFile, type TrustLine } from '../../testing/registers.js';
import type { KnownOrganisation, RegisterState } from './register-plan.types.js';
import { planRegister } from './register.rules.js';
import { HELD_BY } from './organisation-plan.rules.js';
import type { Register, RegisterDetails, Succession } from './register.types.js';

const HOME: Record<string, Register> = { ICB: 'ICB_LIST', NHS_TRUST: 'NHS_TRUSTS', HOUSING_ASSOCIATION: 'REGISTERED_PROVIDERS' };
const NO_DETAILS: RegisterDetails = { subType: null, legalForm: null, address: null, town: null, postcode: null, phone: null };
const known = (facts: Partial<KnownOrganisation> & Pick<KnownOrganisation, 'id' | 'type' | 'identifiers' | 'officialName'>): KnownOrganisation => ({
  aliases: [], actsAs: [], openedOn: null, closedOn: null, details: NO_DETAILS, icb: null, heldBy: HELD_BY[HOME[facts.type] ?? 'COUNCILS'], ...facts,
});
const ods = (value: string) => ({ scheme: 'ODS' as const, value });
const icb = (code: string) => known({ id: code, type: 'ICB', identifiers: [ods(code)], officialName: `NHS ${code} Integrated Care Board`, actsAs: ['commissioner'] });
const TRUST = known({
  id: 'trust',
  type: 'NHS_TRUST',
  identifiers: [ods('RZ1')],
  officialName: 'ALDERMERE NHS TRUST',
  actsAs: ['provider'],
  openedOn: '2001-04-01',
  details: { ...NO_DETAILS, subType: 'NHS trust', address: '1 Mill Lane', town: 'Aldermere', postcode: 'ZZ1 1ZZ' },
  icb: { icb: ods('QX1'), from: '2025-12-01' },
});
const MERGED: Succession = { predecessor: ods('QX1'), successor: ods('X1Y2Z'), on: '2026-04-01', kind: 'MERGER' };

const stateOf = (state: Partial<RegisterState> = {}): RegisterState => ({
  organisations: [icb('QX1'), icb('X1Y2Z'), TRUST], places: [], successions: [], editionsRead: [], ...state,
});
const planTrusts = (trust: TrustLine, state: RegisterState, edition = '2026-04-01') =>
  planRegister(state, { register: 'NHS_TRUSTS', edition, rows: readGood('etr.csv', trustFile(trust)).rows });
const changesOf = (plan: ReturnType<typeof planRegister>) => plan.rows.flatMap(({ changes }) => changes.map(({ change }) => change));

describe('one trust, edition after edition', () => {
  test.each<[string, TrustLine, object[]]>([
    ['the same again', { code: 'RZ1' }, []],
    ['a new name', { code: 'RZ1', name: 'MERE AND DALE NHS TRUST' }, [{ kind: 'RENAME', from: 'ALDERMERE NHS TRUST', to: 'MERE AND DALE NHS TRUST', name: 'Mere and Dale NHS Trust', on: '2026-04-01', known: 'BY' }]],
    ['a closing day', { code: 'RZ1', closed: '20260331' }, [{ kind: 'CLOSE', on: '2026-03-31' }]],
    ['a new address', { code: 'RZ1', address: '2 DALE ROAD' }, [{ kind: 'DETAILS', fields: [{ field: 'address', from: '1 Mill Lane', to: '2 Dale Road' }] }]],
    ['an emptied cell says nothing', { code: 'RZ1', address: '' }, []],
    ['out of every ICB', { code: 'RZ1', icb: '' }, [{ kind: 'LEAVE_ICB', icb: ods('QX1'), on: '2026-04-01', known: 'BY' }]],
    ['another code is another trust', { code: 'RZ2' }, [{ kind: 'CREATE' }, { kind: 'JOIN_ICB', on: '2026-04-01', known: 'BY' }]],
  ])('%s', (_, trust, changes) => {
    const plan = planTrusts(trust, stateOf());
    expect(changesOf(plan)).toMatchObject(changes);
    expect(changesOf(plan)).toHaveLength(changes.length);
  });

  test('open again', () => {
    const plan = planTrusts({ code: 'RZ1' }, stateOf({ organisations: [icb('QX1'), { ...TRUST, closedOn: '2025-01-31' }] }));
    expect(changesOf(plan)).toEqual([{ kind: 'REOPEN', was: '2025-01-31' }]);
  });
});

test('one that was entered by hand under its code is held by the register from now on', () => {
  const entered = { ...TRUST, officialName: 'Aldermere Hospital', heldBy: null };
  expect(changesOf(planTrusts({ code: 'RZ1' }, stateOf({ organisations: [icb('QX1'), entered] })))).toMatchObject([
    { kind: 'ADOPT', heldBy: 'ODS_TRUST' },
    { kind: 'RENAME', from: 'Aldermere Hospital', to: 'ALDERMERE NHS TRUST' },
  ]);
});

describe('a part of an ICB', () => {
  const merged = { ...icb('QX1'), closedOn: '2026-03-31' };
  const part = (line: Partial<TrustLine> = {}): TrustLine => ({ code: '00Z', name: 'NHS MERE ICB - 00Z', role: 'RO319', ...line });
  const plan = (line: TrustLine, state: Partial<RegisterState>, edition = '2026-11-22') =>
    planRegister(stateOf(state), { register: 'SUB_ICBS', edition, rows: readGood('eccg.csv', trustFile(line)).rows });
  const held = known({ id: 'part', type: 'SUB_ICB', identifiers: [ods('00Z')], officialName: 'NHS MERE ICB - 00Z', actsAs: ['commissioner'], openedOn: '2001-04-01', heldBy: 'ODS_SUB_ICB',
    details: { ...TRUST.details, subType: 'Sub-ICB location' }, icb: { icb: ods('QX1'), from: '2025-12-01' } });

  test('its membership is dated by the edition', () => {
    expect(changesOf(plan(part(), {}, '2025-12-01'))).toMatchObject([{ kind: 'CREATE' }, { kind: 'JOIN_ICB', icb: ods('QX1'), on: '2025-12-01', known: 'BY' }]);
    expect(changesOf(plan(part(), { organisations: [icb('QX1'), held] }))).toEqual([]);
  });

  test('a report still names a board that was merged: its successor is meant', () => {
    const state = { organisations: [merged, icb('X1Y2Z')], successions: [MERGED] };
    expect(changesOf(plan(part(), state))).toMatchObject([{ kind: 'CREATE' }, { kind: 'JOIN_ICB', icb: ods('X1Y2Z') }]);
    expect(changesOf(plan(part(), { ...state, organisations: [...state.organisations, held] }))).toEqual([{ kind: 'MOVE_ICB', from: ods('QX1'), to: ods('X1Y2Z'), on: '2026-04-01', known: 'ON' }]);
  });

  test.each([['was split', [MERGED, { ...MERGED, successor: ods('X3Y4Z') }]], ['closed without a successor', []]])('a board that %s: nobody is moved by guessing, and the row says why', (_, successions) => {
    const [row] = plan(part(), { organisations: [merged, icb('X1Y2Z'), icb('X3Y4Z'), held], successions }).rows;
    expect(row).toMatchObject({ outcome: 'UNCHANGED', changes: [], notes: [expect.stringMatching(/^ICB QX1 had closed before this edition, .* the day that it is from/)] });
  });

  test('a group that closed before there were boards belongs to none, and one that closes leaves its board with its last day', () => {
    expect(changesOf(plan(part({ closed: '20200331' }), {}))).toMatchObject([{ kind: 'CREATE' }]);
    expect(changesOf(plan(part({ closed: '20260930' }), { organisations: [icb('QX1'), held] }))).toEqual([
      { kind: 'CLOSE', on: '2026-09-30' }, { kind: 'LEAVE_ICB', icb: ods('QX1'), on: '2026-10-01', known: 'ON' }]);
  });
});

describe('a move to another ICB', () => {
  const move = { kind: 'MOVE_ICB', from: ods('QX1'), to: ods('X1Y2Z') };
  test.each<[string, Succession[], string, object]>([
    ['is dated by the succession of the two', [MERGED], '2026-07-01', { ...move, on: '2026-04-01', known: 'ON' }],
    ['else by the edition, at the latest', [], '2026-07-01', { ...move, on: '2026-07-01', known: 'BY' }],
    ['not by a succession after the edition', [{ ...MERGED, on: '2027-04-01' }], '2026-07-01', { ...move, on: '2026-07-01', known: 'BY' }],
    ['not by one before the membership began', [{ ...MERGED, on: '2025-04-01' }], '2026-07-01', { ...move, on: '2026-07-01', known: 'BY' }],
  ])('%s', (_, successions, edition, change) => {
    expect(changesOf(planTrusts({ code: 'RZ1', icb: 'X1Y2Z' }, stateOf({ successions }), edition))).toEqual([change]);
  });

  test('to an ICB that no register has listed: the rest goes in, and a note says what to read', () => {
    const [row] = planTrusts({ code: 'RZ2', icb: 'QZ9' }, stateOf()).rows;
    expect(row).toMatchObject({ outcome: 'CREATED', changes: [{ change: { kind: 'CREATE' } }], notes: [expect.stringContaining('QZ9 is not known yet')] });
  });
});

describe('an older edition changes nothing', () => {
  const renamed: TrustLine = { code: 'RZ1', name: 'ALDERMERE OLD NHS TRUST' };
  test.each([
    ['refused when it comes too late', ['2026-04-01'], 'REFUSED', 'Older than the edition of 1 April 2026, which has been read already.'],
    ['unchanged when it was read in its time', ['2025-12-01', '2026-04-01'], 'UNCHANGED', 'Read before; the edition of 1 April 2026 has been read since.'],
  ])('%s', (_, editionsRead, outcome, note) => {
    expect(planTrusts(renamed, stateOf({ editionsRead }), '2025-12-01')).toMatchObject({ note, rows: [{ outcome, changes: [] }] });
  });

  test('the same edition, corrected, is read', () => {
    expect(changesOf(planTrusts(renamed, stateOf({ editionsRead: ['2026-04-01'] })))).toMatchObject([{ kind: 'RENAME' }]);
  });
});

describe('successions of ICBs', () => {
  const row = (from: string, to: string, kind: string) => [from, `E540009${from.charCodeAt(2)}`, `NHS ${from} Integrated Care Board`, to, `E540008${to.charCodeAt(2)}`, `NHS ${to} Integrated Care Board`, '2026-04-01', kind];
  const plan = (state: RegisterState, ...rows: string[][]) =>
    planRegister(state, { register: 'ICB_SUCCESSION', edition: '2026-04-01', rows: readGood('s.csv', successionFile(...rows)).rows });
  const EMPTY = stateOf({ organisations: [] });

  test('a split creates the predecessor once, closed, and links it to each successor', () => {
    const { rows } = plan(EMPTY, row('QX1', 'X1Y2Z', 'split'), row('QX1', 'X3Y4Z', 'split'));
    expect(rows.map(({ outcome, changes }) => [outcome, ...changes.map(({ change }) => change.kind)])).toEqual([
      ['CREATED', 'CREATE', 'CREATE', 'SUCCESSION'],
      ['CREATED', 'CREATE', 'SUCCESSION'],
    ]);
  });

  test('known ICBs are closed and opened, and only an acquirer was there before', () => {
    const merged = changesOf(plan(stateOf(), row('QX1', 'X1Y2Z', 'merger')));
    expect(merged).toMatchObject([
      { kind: 'CLOSE', on: '2026-03-31' },
      { kind: 'DETAILS', fields: [{ field: 'openedOn', to: '2026-04-01' }] },
      { kind: 'SUCCESSION' },
    ]);
    expect(changesOf(plan(stateOf(), row('QX1', 'X1Y2Z', 'acquisition'))).map(({ kind }) => kind)).toEqual(['CLOSE', 'SUCCESSION']);
  });

  test('a succession that is recorded is unchanged', () => {
    const state = stateOf({ organisations: [{ ...icb('QX1'), closedOn: '2026-03-31' }, { ...icb('X1Y2Z'), openedOn: '2026-04-01' }], successions: [MERGED] });
    expect(plan(state, row('QX1', 'X1Y2Z', 'merger')).rows).toMatchObject([{ outcome: 'UNCHANGED' }]);
  });
});

describe('councils and registered providers', () => {
  const council = known({
    id: 'council', type: 'COUNCIL', officialName: 'Aldermere & Dale Council', actsAs: ['commissioner', 'planner'],
    identifiers: [{ scheme: 'LA_CODE', value: 'ZAA' }, { scheme: 'GSS', value: 'E06000901' }, { scheme: 'SNAC', value: '00ZC' }],
  });
  const planProviders = (organisations: KnownOrganisation[], ...rows: [string, string, string?][]) =>
    planRegister(stateOf({ organisations }), { register: 'REGISTERED_PROVIDERS', edition: '2023-01-01', rows: readGood('p.csv', providerFile(...rows)).rows });

  test('a council with homes is found by its old code and becomes a landlord; its name stays', () => {
    const plan = planProviders([council], ['Dale Metropolitan Council', '00ZC', 'Local authority']);
    expect(plan.rows).toMatchObject([{ outcome: 'CHANGED' }]);
    expect(changesOf(plan)).toMatchObject([
      { kind: 'IDENTIFIERS', added: [{ scheme: 'RSH', value: '00ZC' }], ended: [] },
      { kind: 'ALIASES', added: ['Dale Metropolitan Council'] },
      { kind: 'ROLES', added: ['landlord'] },
      { kind: 'DETAILS', fields: [{ field: 'legalForm' }] },
    ]);
  });

  test('a council with a newer number is found by its name, and that is said', () => {
    const [row] = planProviders([council], ['Aldermere and Dale Council', '5901', 'Local authority']).rows;
    expect(row).toMatchObject({ outcome: 'CHANGED', notes: ['Taken for Aldermere & Dale Council, the only council of that name.'] });
  });

  test('providers are never matched by name', () => {
    const homes = known({ id: 'homes', type: 'HOUSING_ASSOCIATION', officialName: 'Municipal Homes', identifiers: [{ scheme: 'RSH', value: 'A9901' }] });
    const plan = planProviders([homes, council], ['Municipal Homes', 'A9901'], ['Municipal Homes', 'A9902'], ['Aldermere & Dale Council', 'A9903']);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['CHANGED', 'CREATED', 'CREATED']);
  });

  describe('a provider under a new number', () => {
    const homes = known({ id: 'homes', type: 'HOUSING_ASSOCIATION', officialName: 'Mereland Trust', identifiers: [{ scheme: 'RSH', value: '9834' }] });
    test('is the one whose number the list no longer has, and that is said', () => {
      const plan = planProviders([homes], ['Mereland Trust', '9878']);
      expect(plan.rows).toMatchObject([{ outcome: 'CHANGED', notes: [expect.stringContaining('under a new number')] }]);
      expect(changesOf(plan)).toContainEqual({ kind: 'IDENTIFIERS', added: [expect.objectContaining({ value: '9878' })], ended: [{ scheme: 'RSH', value: '9834' }] });
    });
    test.each<[string, KnownOrganisation[], [string, string][]]>([
      ['not while the list still has the old number', [homes], [['Mereland Trust', '9834'], ['Mereland Trust', '9878']]],
      ['not where two here share the name', [homes, { ...homes, id: 'other', identifiers: [{ scheme: 'RSH', value: 'A9902' }] }], [['Mereland Trust', '9878']]],
      ['not where two of the list share the name', [homes], [['Mereland Trust', '9878'], ['Mereland Trust', '9879']]],
      ['not one that only sounds like it', [homes], [['Mereland Trust Group', '9878']]],
    ])('%s', (_, organisations, rows) => {
      expect(planProviders(organisations, ...rows).rows.at(-1)).toMatchObject({ outcome: 'CREATED' });
    });
  });

  test('codes of two organisations in one row: refused, nothing guessed', () => {
    const other = known({ id: 'other', type: 'COUNCIL', officialName: 'Dale Council', identifiers: [{ scheme: 'SNAC', value: '00ZD' }] });
    const row = { code: 'ZNW', name: 'New Dale Council', gss: 'E06000901', snac: '00ZD' };
    const plan = planRegister(stateOf({ organisations: [{ ...council }, other] }), { register: 'COUNCILS', edition: '2026-04-01', rows: readGood('c.csv', councilFile(row)).rows });
    expect(plan.rows).toMatchObject([{ outcome: 'REFUSED', notes: [expect.stringContaining('Two organisations')] }]);
  });

  test('a new area code ends the old one', () => {
    const plan = planRegister(stateOf({ organisations: [council] }), { register: 'COUNCILS', edition: '2026-04-01', rows: readGood('c.csv', councilFile({ code: 'ZAA', name: council.officialName, gss: 'E06000999', snac: '00ZC' })).rows });
    expect(changesOf(plan)).toContainEqual({ kind: 'IDENTIFIERS', added: [{ scheme: 'GSS', value: 'E06000999' }], ended: [{ scheme: 'GSS', value: 'E06000901' }] });
  });

  test('a replacement further down the file is linked; one that is nowhere is noted', () => {
    const rows = readGood('c.csv', councilFile({ code: 'ZBB', name: 'Old Council', closed: '2023-04-01', replacedBy: 'ZCC,ZZZ' }, { code: 'ZCC', name: 'New Council' })).rows;
    const plan = planRegister(stateOf({ organisations: [] }), { register: 'COUNCILS', edition: '2026-04-01', rows });
    expect(plan.rows[0]).toMatchObject({ outcome: 'CREATED', changes: [{ change: { kind: 'CREATE' } }, { change: { kind: 'SUCCESSION' } }], notes: ['Replaced by ZZZ, which no register has listed.'] });
  });
});

test('an ICB list closes nobody and opens nobody', () => {
  const rows = readGood('icb.csv', icbListFile(['QX1', 'E54000901', 'NHS QX1 Integrated Care Board'])).rows;
  const closed = { ...icb('QX1'), closedOn: '2026-03-31' };
  const plan = planRegister(stateOf({ organisations: [closed] }), { register: 'ICB_LIST', edition: '2026-04-01', rows });
  expect(changesOf(plan).map(({ kind }) => kind)).toEqual(['IDENTIFIERS', 'ALIASES', 'DETAILS']);
});
