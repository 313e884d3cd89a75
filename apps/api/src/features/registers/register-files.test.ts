import { COUNCIL_HEADING, councilFile, icbListFile, PROVIDER_HEADING, providerFile, readGood, SUCCESSION_HEADING, successionFile, trustFile, trustLine } from '../../testing/registers.js';
import { MOST_BYTES } from './csv-records.js';
import { inReadingOrder, readRegisterFile, type RegisterFile } from './register-files.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: Uint8Array | string, fileName = 'upload.csv'): RegisterFile =>
  readRegisterFile(fileName, typeof content === 'string' ? bytes(content) : content, null);

const SUCCESSION = ['QX1', 'E54000901', 'NHS Aldermere Integrated Care Board', 'X1Y2Z', 'E54000902', 'NHS Mereland Integrated Care Board', '2026-04-01', 'merger'];

describe('a register is known by its content', () => {
  test.each([
    ['NHS_TRUSTS', trustFile({ code: 'RZ1' }, { code: 'Z9Z9Z' })],
    ['SUB_ICBS', trustFile({ code: '00Z', name: 'NHS ALDERMERE CCG', closed: '20200331' }, { code: 'A1A2A', name: 'NHS MERELAND ICB - A1A2A', role: 'RO319|RO326' }, { code: 'B1B2B', name: 'DALE - SUB-ICB REPORTING ENTITY', role: 'RO327' }, { code: '14Z', name: 'MERE COMMISSIONING HUB 1', role: 'RO218' })],
    ['ICB_LIST', icbListFile(['QX1', 'E54000901', 'NHS Aldermere Integrated Care Board'])],
    ['ICB_SUCCESSION', successionFile(SUCCESSION)],
    ['COUNCILS', councilFile({ code: 'ZAA', name: 'Aldermere Council' })],
    ['REGISTERED_PROVIDERS', providerFile(['Mereland Homes', 'L9901'])],
    ['REGISTERED_PROVIDERS', 'Registered Provider Name,RP Code,Designation,Registration Date,Legal Entity\nMereland Homes,L9901,Non-Profit,2010-04-01,Company\n'],
    ['ICB_LIST', 'FID,ICB31CD,ICB31CDH,ICB31NM\n1,E54000901,QX1,NHS Aldermere ICB\n'],
  ])('%s', (register, content) => {
    expect(read(content)).toMatchObject({ outcome: 'READ', register, refused: [] });
  });

  test.each([
    ['a picture with a .csv name', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'This is a picture (PNG): registers are read as CSV or XLSX.'],
    ['an empty file', '', 'The file is empty.'],
    ['a lookup of districts', 'LAD24CD,ICB26CD,ICB26CDH,ICB26NM\nE06000901,E54000901,QX1,NHS Aldermere ICB\n', 'Not one of the registers that Lintel reads: it begins with the columns “LAD24CD”, “ICB26CD”, “ICB26CDH”.'],
    ['a lookup of small areas', 'LSOA21CD,LSOA21NM,ICB24CD\nE01000001,Mere 001A,E54000901\n', /one row for each small area \(LSOA\)/],
    ['one domain of the Indices', 'Local Authority District code (2024),Local Authority District name (2024),Income - Average rank\nE06000901,Mere,1\n', /but not those of districts by the whole index/],
    ['contacts', 'First Name,Middle Name,Last Name\nAda,,Mere\n', 'A list of people: it is brought in under Import.'],
    ['contacts under notes', 'Notes:\n"Some addresses are missing, which is meant"\n\nFirst Name,Last Name,Email Address\nAda,Mere,\n', /A list of people/],
    ['an older workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /an older Excel/],
    ['a PDF', '%PDF-1.7\n', /A PDF/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x4e, 0, 0x61, 0]), /UTF-16.* under Import/],
    ['another ODS report', trustFile({ code: 'Z99001', name: 'THE ALDERMERE SURGERY' }), /ODS report, but neither .* begins with “THE ALDERMERE SURGERY”/],
    ['an ODS report of sites', trustFile({ code: 'RZ101', name: 'MERE TRUST', parent: 'RZ1' }), /ODS report, but neither .* begins with “MERE TRUST”/],
    ['2,000 columns', Array.from({ length: 2000 }, (_, n) => `c${n}`).join(','), /Not a table/],
    ['boundaries', '{"type":"Topology","arcs":[[[1,2],[3,4]]]}', /Boundaries of areas \(TopoJSON\): .* under Admin, Boundaries/],
    ['boundaries in the other format', ' {\n "type": "FeatureCollection", "features": []}', /GeoJSON/],
    ['points', 'code,name,lat,long\nRZ1,Aldermere NHS Trust,53.1,-2.2\n', /Points by latitude and longitude: .* keeps no points/],
    ['text of one column', 'Dear all\nhello\n', 'Not one of the registers that Lintel reads: it begins with the columns “Dear all”.'],
    ['prose', 'Dear all,\n"hello" she said, and left', /Not a table/],
  ])('%s is not a register', (_, content, reason) => {
    expect(read(content)).toMatchObject({ outcome: 'NOT_A_REGISTER', reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) });
  });
});

describe('encodings and line ends', () => {
  const row = '\r\nThe Weaver’s Almshouse,A9901,01/04/2010,Non-profit,Charity\r\n';
  const name = 'The Weaver’s Almshouse';
  test.each([
    ['UTF-8', bytes(PROVIDER_HEADING + row)],
    ['UTF-8 with a byte order mark', bytes(`\uFEFF${PROVIDER_HEADING}${row}`)],
    ['Windows-1252', Uint8Array.from(`${PROVIDER_HEADING}${row}`, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))],
    ['bare line feeds', bytes((PROVIDER_HEADING + row).replaceAll('\r', ''))],
  ])('%s', (_, content) => {
    expect(readGood('p.csv', content).rows).toMatchObject([{ officialName: name, identifiers: [{ scheme: 'RSH', value: 'A9901', from: '2010-04-01' }] }]);
  });
});

describe('what rows say', () => {
  test('a trust: readable name, address, future opening', () => {
    const [trust] = readGood('etr_2026-04.csv', trustFile({ code: 'Z9Z9Z', name: "ST MARTHA'S, MERE AND DALE NHS FOUNDATION TRUST", opened: '20280401' })).rows;
    expect(trust).toMatchObject({
      officialName: "ST MARTHA'S, MERE AND DALE NHS FOUNDATION TRUST",
      name: "St Martha's, Mere and Dale NHS Foundation Trust",
      aliases: [],
      openedOn: '2028-04-01',
      closedOn: null,
      icb: { scheme: 'ODS', value: 'QX1' },
      details: { subType: 'NHS foundation trust', address: '1 Mill Lane', town: 'Aldermere', postcode: 'ZZ1 1ZZ', phone: null },
    });
  });

  test('a Welsh trust has no ICB, however the report writes that', () => {
    const { rows } = readGood('etr.csv', trustFile({ code: 'RZ1', icb: '' }, { code: 'RZ2', icb: 'Q99' }));
    expect(rows).toMatchObject([{ icb: null }, { icb: null }]);
  });

  test('the older dialect of ODS reports: bare line feeds, a county, a region of its own for Wales, no telephone', () => {
    const older = ({ code, region, icb }: { code: string; region: string; icb: string }) => {
      const cells = [code, 'MERE AND DALE NHS TRUST', region, icb, '1 MILL LANE', '', '', 'ALDERMERE', 'MERESHIRE', 'ZZ1 1ZZ', '20010401', ...Array.from({ length: 16 }, () => '')];
      cells[21] = '0';
      return cells.map((cell) => `"${cell}"`).join(',');
    };
    const lines = [older({ code: 'RZ1', region: 'Y61', icb: 'QX1' }), older({ code: 'RZ2', region: 'W00', icb: 'Q99' })];
    const newer = readGood('etr.csv', trustFile({ code: 'RZ1', name: 'MERE AND DALE NHS TRUST' }, { code: 'RZ2', name: 'MERE AND DALE NHS TRUST', icb: '' })).rows;
    for (const end of ['\n', '\r\n']) expect(readGood('etr.csv', bytes(lines.map((line) => line + end).join(''))).rows).toEqual(newer);
  });

  test('parts of boards: what their roles make them, codes within names as they are, in either dialect', () => {
    const file = trustFile({ code: '00Z', name: 'NHS ALDERMERE, MERE AND DALE CCG', closed: '20200331' }, { code: 'A1A2A', name: 'NHS MERELAND ICB - A1A2A', role: 'RO319|RO326' },
      { code: 'B1B2B', name: 'DALE - SUB-ICB REPORTING ENTITY', role: 'RO327' }, { code: '14Z', name: 'MERE COMMISSIONING HUB', role: 'RO218', icb: 'Q99' });
    const { rows } = readGood('eccg.csv', file);
    expect(rows).toMatchObject([
      { type: 'SUB_ICB', name: 'NHS Aldermere, Mere and Dale CCG', closedOn: '2020-03-31', actsAs: ['commissioner'], details: { subType: 'Clinical commissioning group', town: 'Aldermere' } },
      { name: 'NHS Mereland ICB - A1A2A', icb: { value: 'QX1' }, details: { subType: 'Sub-ICB location, ICB commissioning proxy' } },
      { name: 'Dale - Sub-ICB Reporting Entity', details: { subType: 'Sub-ICB reporting entity' } },
      { icb: null, details: { subType: 'Commissioning hub' } },
    ]);
    expect(readGood('eccg.csv', bytes(new TextDecoder().decode(file).replaceAll('\r', ''))).rows).toEqual(rows);
  });

  test('a succession: the predecessor closes on the day before, a merged successor opens on the day', () => {
    expect(readGood('s.csv', successionFile(SUCCESSION)).rows).toMatchObject([
      { predecessor: { closedOn: '2026-03-31' }, successor: { openedOn: '2026-04-01' }, succession: { on: '2026-04-01', kind: 'MERGER' } },
    ]);
  });

  test('a council: tiers, former codes, spellings, replacements', () => {
    const { rows } = readGood('c.csv', councilFile(
      { code: 'ZAA', name: 'Aldermere County Council', gss: 'E10000901', type: 'CTY', closed: '2019-03-31', replacedBy: 'ZBB,ZCC', aliases: 'Aldermere,aldermere,Aldermere CC', former: 'E10000900', snac: '99' },
      { code: 'NIR-A', name: 'Old Mere District Council', type: 'NID', nation: 'Northern Ireland' },
      { code: 'ZDD', name: 'Mereland Combined Authority', type: 'COMB' },
    ));
    expect(rows).toMatchObject([
      {
        identifiers: [{ scheme: 'LA_CODE', value: 'ZAA' }, { scheme: 'GSS', value: 'E10000901' }, { scheme: 'GSS', value: 'E10000900', former: true }, { scheme: 'SNAC', value: '99' }],
        actsAs: ['commissioner'],
        aliases: ['Aldermere', 'Aldermere CC'],
        successions: [{ on: '2019-04-01', kind: 'SPLIT' }, { on: '2019-04-01', kind: 'SPLIT' }],
      },
      { type: 'COUNCIL', actsAs: ['planner'] },
      { type: 'COMBINED_AUTHORITY' },
    ]);
  });

  test('a council among the registered providers is a council, known by its old code', () => {
    const [row] = readGood('p.csv', providerFile(['Aldermere Council', '00ZC', 'Local authority'])).rows;
    expect(row).toMatchObject({ type: 'COUNCIL', identifiers: [{ scheme: 'RSH', value: '00ZC' }, { scheme: 'SNAC', value: '00ZC' }], actsAs: ['landlord'] });
  });

  test('providers of one name keep their own codes', () => {
    expect(readGood('p.csv', providerFile(['Municipal Homes', 'A9901'], ['Municipal Homes', 'A9902'])).rows).toHaveLength(2);
  });
});

describe('a damaged register is refused whole, with the place', () => {
  const good = trustLine({ code: 'RZ1' });
  test.each([
    ['an unclosed quote', `${good}\n${good.replace('"RZ1"', '"RZ2')}\n${good.replace('RZ1', 'RZ3')}\n`, { row: 2 }],
    ['a row that is too short', `${good}\n"RZ2","MERE NHS TRUST"\n`, { row: 2, column: 'column 3', found: '2 columns', expected: '27 columns' }],
    ['a malformed code', `${good}\n${trustLine({ code: 'r?' })}\n`, { row: 2, column: 'Organisation code', found: 'r?' }],
    ['a day that does not exist', `${good}\n${trustLine({ code: 'RZ2', closed: '20260231' })}\n`, { row: 2, column: 'Close date', found: '20260231', expected: 'a date as yyyymmdd' }],
    ['a NUL', `${good}\n${trustLine({ code: 'RZ2', name: 'MERE\0 NHS TRUST' })}\n`, { row: 2, column: 'column 2', expected: 'text without NUL characters' }],
    ['a heading without rows', `${PROVIDER_HEADING}\n`, { row: 2, expected: 'at least one row under the heading' }],
    ['a missing column', `${COUNCIL_HEADING.replace(',snac', '')}\n`, { row: 1, column: 'snac' }],
    ['a succession without a day', `${SUCCESSION_HEADING}\n${SUCCESSION.map((cell) => cell.replace('2026-04-01', '')).join(',')}\n`, { row: 2, column: 'date' }],
  ])('%s', (_, content, problem) => {
    expect(read(content)).toMatchObject({ outcome: 'BROKEN', problem });
  });

  test('a file over 64 MB is not read at all', () => {
    expect(read(new Uint8Array(MOST_BYTES + 1))).toMatchObject({ outcome: 'NOT_A_REGISTER' });
  });
});

describe('a row that cannot be kept is refused alone', () => {
  test.each([
    ['a code for the second time', providerFile(['Mereland Homes', 'L9901'], ['Mereland Homes', 'L9901']), { row: 3, found: 'L9901', expected: 'each code once; row 2 has it already' }],
    ['an unknown designation', providerFile(['Mereland Homes', 'L9901'], ['Dale Homes', 'L9902', 'Other']), { row: 3, column: 'Designation' }],
    ['no name', providerFile(['Mereland Homes', 'L9901'], ['', 'L9902']), { row: 3, column: 'Organisation name' }],
    ['a role that no part of a board has', trustFile({ code: '00Z', name: 'NHS ALDERMERE CCG' }, { code: '01Z', name: 'NHS MERE ICB - 01Z', role: 'RO319|RO76' }), { row: 2, column: 'Organisation sub-type', found: 'RO319|RO76', expected: 'roles among RO319, RO326, RO327, RO218' }],
    ['closing before opening', trustFile({ code: 'RZ1' }, { code: 'RZ2', closed: '19990101' }), { row: 2, column: 'Close date' }],
  ])('%s', (_, content, problem) => {
    const file = readGood('f.csv', content);
    expect(file.rows).toHaveLength(1);
    expect(file.refused).toMatchObject([problem]);
  });
});

test('a folder is read in the order in which registers need each other, older editions first', () => {
  const files = [
    readGood('etr_2026-04.csv', trustFile({ code: 'RZ1' })),
    readGood('etr_2025-12.csv', trustFile({ code: 'RZ1' })),
    read('', 'notes.csv'),
    readGood('succession.csv', successionFile(SUCCESSION)),
    readGood('icb.csv', icbListFile(['QX1', 'E54000901', 'NHS Aldermere ICB'])),
  ];
  expect(inReadingOrder(files).map(({ fileName }) => fileName)).toEqual(['icb.csv', 'succession.csv', 'etr_2025-12.csv', 'etr_2026-04.csv', 'notes.csv']);
});
