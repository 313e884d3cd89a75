import { describe, expect, test } from '@jest/globals';
import { sheetXml, type SheetOfTest, workbook, zipped } from '../../testing/workbook.js';
import { trustLine } from '../../testing/registers.js';
import { readRegisterFile } from './register-files.js';
import { isWorkbook, readRegisterWorkbook } from './register-workbook.js';

const PROVIDERS: SheetOfTest = { name: 'Providers', rows: [
  ['Organisation name', 'Registration number', 'Registration date', 'Designation', 'Corporate form'],
  ['Mereland Homes', 'L9901', '01/04/2010', 'Non-profit', 'Registered society'],
  ['Fellside Council', 9902, '2010-04-01', 'Local authority', null],
] };
const asCsv = ({ rows }: SheetOfTest): Uint8Array => new TextEncoder().encode(rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n'));
const read = (bytes: Uint8Array, fileName = 'rsh_2025-10-01.xlsx') => readRegisterWorkbook(fileName, bytes, null);

describe('a workbook', () => {
  test('is read as its CSV is, with the numbers of its rows', async () => {
    const bytes = workbook([PROVIDERS]);
    expect(isWorkbook(bytes)).toBe(true);
    expect(await read(bytes)).toEqual(readRegisterFile('rsh_2025-10-01.xlsx', asCsv(PROVIDERS), null));
    expect(await read(bytes)).toMatchObject({ outcome: 'READ', register: 'REGISTERED_PROVIDERS', edition: '2025-10-01', refused: [], rows: [{ officialName: 'Mereland Homes' }, { identifiers: [{ value: '9902' }] }] });
  });

  test('has notes before its register, on sheets and above the heading; what is hidden is not read', async () => {
    const titled = { name: 'List', rows: [['Providers of October'], ['See the notes'], ...PROVIDERS.rows, ['Mereland Again', 'L9901', '01/04/2010', 'Non-profit', '']] };
    const file = await read(workbook([{ name: 'Notes', rows: [['This list is published monthly']] }, { ...PROVIDERS, name: 'Old', isHidden: true }, titled]));
    expect(file).toMatchObject({ outcome: 'READ', rows: [{ row: 4 }, { row: 5 }], refused: [{ row: 6, found: 'L9901' }] });
  });

  test('keeps dates and figures as it shows them', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const sheet = sheetXml(PROVIDERS.rows.slice(0, 2)).replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" s="1"><v>40269</v></c>');
    expect(await read(workbook([PROVIDERS], { 'xl/worksheets/sheet1.xml': sheet, 'xl/styles.xml': styles }))).toMatchObject({ rows: [{ identifiers: [{ from: '2010-04-01' }] }] });
    const shares: SheetOfTest = { name: 'Shares', rows: [['nhs_trust22_code', 'ltla21_code', 'proportion_trust_came_from_ltla'], ['RZ1', 'E06000901', 0.1 + 0.2], ['RZ1', 'E06000902', 1.25e-7]] };
    expect(await read(workbook([shares]), 'shares_2022.xlsx')).toMatchObject({ outcome: 'READ', refused: [], rows: [{ share: 0.3 }, { share: 0.000000125 }] });
  });

  test('may hold an ODS report, which has no heading and ends in empty columns', async () => {
    const line = trustLine({ code: 'RZ1' }).split('","').map((cell) => cell.replaceAll('"', ''));
    while (line.at(-1) === '') line.pop();
    expect(line.length).toBeLessThan(27);
    const whole = [...line, ...Array.from({ length: 26 - line.length }, () => ''), 'x'];
    expect(await read(workbook([{ name: 'etr', rows: [whole] }]), 'etr_2026-04.xlsx')).toMatchObject({ outcome: 'READ', register: 'NHS_TRUSTS' });
    expect(await read(workbook([{ name: 'etr', rows: [line, line] }]), 'etr_2026-04.xlsx')).toMatchObject({ outcome: 'READ', register: 'NHS_TRUSTS', rows: [{ officialName: expect.any(String) }], refused: [{ row: 2 }] });
  });

  test('that is damaged is refused whole, by its row', async () => {
    const short = { ...PROVIDERS, rows: [PROVIDERS.rows[0]!.slice(0, 4), ...PROVIDERS.rows.slice(1)] };
    expect(await read(workbook([{ name: 'Notes', rows: [['Notes']] }, short]))).toMatchObject({ outcome: 'BROKEN', register: 'REGISTERED_PROVIDERS', problem: { column: 'corporate form' } });
    const wide = { ...PROVIDERS, rows: [...PROVIDERS.rows, ['One', 'L9903', '01/04/2010', 'Non-profit', 'Charity', 'and more']] };
    expect(await read(workbook([wide]))).toMatchObject({ outcome: 'BROKEN', problem: { row: 4 } });
  });

  test.each<[string, Buffer, RegExp]>([
    ['a package without a workbook', zipped({ 'a.txt': 'a' }), /^This is a packed file without a workbook/],
    ['no package', Buffer.from('PK\u0003\u0004nothing'), /^This workbook is damaged/],
    ['sheets that are no registers', workbook([{ name: 'A', rows: [['x', 'y']] }, { name: 'B', rows: [['First name', 'Email']] }]), /^None of the 2 sheets of this workbook is a register\. Not one of the registers that Lintel reads: it begins with the columns “x”, “y”\./],
    ['a list of people', workbook([{ name: 'A', rows: [['First name', 'Email']] }]), /^A list of people: it is brought in under Import/],
    ['nothing', workbook([{ name: 'A', rows: [] }]), /^The workbook is empty/],
    ['a bomb', workbook([PROVIDERS], {}, { 'xl/worksheets/sheet1.xml': 300 * 1024 * 1024 }), /^This workbook unpacks to 300 MB; 256 MB is the most/],
    ['a bomb that says it is small', workbook([PROVIDERS], {}, { 'xl/worksheets/sheet1.xml': 100 }), /^This workbook is damaged/],
    ['2,000 columns', workbook([{ name: 'A', rows: [Array.from({ length: 2000 }, (_, at) => `c${at}`)] }]), /500 is the most/],
  ])('of %s is no register, in a sentence', async (_, bytes, reason) => {
    const file = await read(bytes);
    expect(file).toMatchObject({ outcome: 'NOT_A_REGISTER', reason: expect.stringMatching(reason) });
  });

  test('of more rows than are read is refused whole, and is not told to come in parts', async () => {
    const rows = `<row><c t="inlineStr"><is><t>A</t></is></c></row>`.repeat(250_000);
    const sheet = sheetXml(PROVIDERS.rows.slice(0, 1)).replace('</sheetData>', `${rows}</sheetData>`);
    expect(await read(workbook([PROVIDERS], { 'xl/worksheets/sheet1.xml': sheet }))).toMatchObject({ outcome: 'BROKEN', problem: { row: 250_001, expected: 'at most 250,000 rows' } });
  });

  test.each<[string, string, string]>([
    ['blank rows between', '<row/>'.repeat(250_000), 'at most 250,000 rows'],
    ['many cells', `<row><c r="A9" t="inlineStr"><is><t>A</t></is></c><c r="RR9"><v>1</v></c></row>`.repeat(10_500), 'at most 5,000,000 cells'],
  ])('of %s is not told to come in parts either', async (_, rows, expected) => {
    const sheet = sheetXml(PROVIDERS.rows).replace('</sheetData>', `${rows}</sheetData>`);
    expect(await read(workbook([PROVIDERS], { 'xl/worksheets/sheet1.xml': sheet }))).toMatchObject({ outcome: 'BROKEN', problem: { expected } });
  });

  test('is found behind a sheet that is too wide; without one, the reason is that sheet, and that not all were looked at', async () => {
    const pivot: SheetOfTest = { name: 'Pivot', rows: [Array.from({ length: 600 }, (_, at) => `c${at}`)] };
    expect(await read(workbook([pivot, PROVIDERS]))).toMatchObject({ outcome: 'READ', rows: [{ officialName: 'Mereland Homes' }, {}] });
    const notes = Array.from({ length: 20 }, (_, at): SheetOfTest => ({ name: `Notes ${at}`, rows: [['x', 'y']] }));
    expect(await read(workbook([...notes.slice(1), pivot, PROVIDERS, notes[0]!]))).toMatchObject({ outcome: 'NOT_A_REGISTER', reason: expect.stringMatching(/^None of the first 20 of 22 sheets of this workbook is a register; the others are not looked at\. .*500 is the most/) });
  });
});
