import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { isKnownHeader } from '../../features/import/header-match.rules.js';
import { sheetXml, workbook, zipped } from '../../testing/workbook.js';
import { openTable, type TableForm } from './table-file.js';
import { EncodingFinder } from './text-encoding.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Buffer): Promise<{ form: TableForm; rows: { number: number; cells: string[] }[] }> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  const seen = new EncodingFinder();
  for (let at = 0; at < bytes.length; at += 65_536) seen.push(bytes.subarray(at, at + 65_536));
  const { form, rows } = await openTable(path, seen, isKnownHeader);
  const found = [];
  for await (const row of rows) found.push(row);
  return { form, rows: found };
}

const text = (lines: readonly string[], encoding = 'utf-8', addBOM = false): Buffer => iconv.encode(lines.join('\r\n'), encoding, { addBOM });
const siân = ['First Name,Last Name,Email,Company', 'Siân,O’Sample,sian@example.org,"Fixture, Mock & Co"'];

test.each<[string, Buffer, Partial<TableForm>]>([
  ['UTF-8', text(siân), { encoding: 'utf-8', delimiter: ',', headerRow: 1 }],
  ['UTF-8 with its mark', text(siân, 'utf-8', true), { encoding: 'utf-8' }],
  ['Windows-1252', text(siân, 'windows-1252'), { encoding: 'windows-1252' }],
  ['UTF-16, little end first', text(siân, 'utf-16le', true), { encoding: 'utf-16le' }],
  ['UTF-16, big end first', text(siân, 'utf-16be', true), { encoding: 'utf-16be' }],
  ['UTF-16 without its mark', text(siân, 'utf-16le'), { encoding: 'utf-16le' }],
  ['Mac OS Roman, with the line ends of a Mac', iconv.encode(siân.join('\r'), 'macintosh'), { encoding: 'macintosh' }],
  ['blanks before quotation marks', text(siân.map((line) => line.replaceAll(/,(?! )/g, ', '))), { delimiter: ',' }],
  ['tabs', text(siân.map((line) => line.replaceAll(/,(?! )/g, '\t'))), { delimiter: '\t' }],
  ['semicolons', text(siân.map((line) => line.replaceAll(/,(?! )/g, ';'))), { delimiter: ';' }],
  ['a workbook', workbook([{ name: 'People', rows: [['First Name', 'Last Name', 'Email', 'Company'], ['Siân', 'O’Sample', 'sian@example.org', 'Fixture, Mock & Co']] }]), { format: 'XLSX', sheet: 'People', encoding: null }],
])('%s is read', async (_, bytes, form) => {
  const found = await read(bytes);
  expect(found.form).toMatchObject({ ...form, headers: ['First Name', 'Last Name', 'Email', 'Company'] });
  expect(found.rows).toEqual([{ number: 2, cells: ['Siân', 'O’Sample', 'sian@example.org', 'Fixture, Mock & Co'] }]);
});

test('other sheets that could be read instead are named', async () => {
  const rows = [['First name', 'Surname', 'Email'], ['Ida', 'Mock', 'ida@example.org']];
  const { form } = await read(workbook([{ name: 'Key', rows: [['Name', 'Meaning'], ['x', 'left']] }, { name: 'North', rows }, { name: 'South', rows }, { name: 'Old', rows, isHidden: true }]));
  expect(form).toMatchObject({ sheet: 'North', otherSheets: ['South'] });
});

test('last columns without a name are columns where most rows have them; beside the table of a workbook nothing is read', async () => {
  expect(await read(text(['Name,Email', 'Ida Mock,ida@example.org,met in May', 'Tom Mock,,"met in June"']))).toMatchObject({ form: { headers: ['Name', 'Email', ''] }, rows: [{ cells: ['Ida Mock', 'ida@example.org', 'met in May'] }, { cells: ['Tom Mock', '', 'met in June'] }] });
  expect((await read(workbook([{ name: 'A', rows: [['Name', 'Email'], ['Ida Mock', 'ida@example.org', 'aside'], ['Tom Mock', ''], ['Ann Mock', '']] }]))).rows[0]!.cells).toEqual(['Ida Mock', 'ida@example.org']);
});

test('one letter in Windows-1252 does not spoil a file in UTF-8', async () => {
  const { form, rows } = await read(Buffer.concat([text([...siân, 'Zo']), Buffer.from([0xeb]), text([',Mock,zoe@example.org,Tŷ Homes'])]));
  expect([form.encoding, ...rows.map(({ cells }) => [cells[0], cells[3]])]).toEqual(['utf-8', ['Siân', 'Fixture, Mock & Co'], ['Zo\ufffd', 'Tŷ Homes']]);
});

test('numbers of a workbook have all their digits; escapes, readings, character data and other prefixes are read as a spreadsheet reads them', async () => {
  const cell = (xml: string) => `<worksheet><sheetData><row><c t="str"><v>Name</v></c><c t="str"><v>Phone</v></c></row><row>${xml}</row></sheetData></worksheet>`;
  const cellsOf = async (xml: string, more = {}) => (await read(workbook([{ name: 'A', rows: [['Name']] }], { 'xl/worksheets/sheet1.xml': cell(xml), ...more }))).rows[0]!.cells;
  expect(await cellsOf('<c><v>4.4770090012299999E+11</v></c><c><v>7700900123.0</v></c>')).toEqual(['447700900123', '7700900123']);
  expect(await cellsOf('<c><v>0.5</v></c><c><v>12</v></c>')).toEqual(['0.5', '12']);
  expect(await cellsOf('<c t="str"><v>Head_x000D_\nof it</v></c><c t="inlineStr"><is><r><t>I</t></r><r><t><![CDATA[da]]></t></r><rPh><t>reading</t></rPh></is></c>')).toEqual(['Head\r\nof it', 'Ida']);
  expect(await cellsOf('<c t="str"><v>Ida</v></c>', { 'xl/workbook.xml': '<x:workbook xmlns:x="m" xmlns:d3p1="r"><x:sheets><x:sheet name="A" sheetId="1" d3p1:id="rId1"/></x:sheets></x:workbook>' })).toEqual(['Ida', '']);
});

test('a header further down, empty rows, quoted line breaks and uneven rows', async () => {
  const { form, rows } = await read(text(['Notes:', '"Some addresses are missing, as ever."', '', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', 'Ida,Mock,,,"Trust', 'of Two Lines",Head,14 May 2026,surplus', ',,,,,,', 'Tom,Short']));
  expect(form.headerRow).toBe(4);
  expect(rows).toEqual([
    { number: 5, cells: ['Ida', 'Mock', '', '', 'Trust\r\nof Two Lines', 'Head', '14 May 2026', 'surplus'] },
    { number: 7, cells: ['Tom', 'Short', '', '', '', '', ''] },
  ]);
});

test('of a report in sections, the one with people', async () => {
  const { form, rows } = await read(text(['1. Summary', 'Meeting title\tRoundtable', '', '2. Participants', 'Name\tFirst Join\tEmail', 'Mock, Ida (External)\t9/24/26\tida@example.org', '', '3. In-Meeting Activities', 'Name\tJoin Time', 'Mock, Ida\t9:00'], 'utf-16le', true));
  expect(form).toMatchObject({ headerRow: 5, headers: ['Name', 'First Join', 'Email'] });
  expect(rows.map(({ cells }) => cells[0])).toEqual(['Mock, Ida (External)']);
});

test('of a workbook, the sheet that is shown and names columns; gaps, numbers and references are kept in place', async () => {
  const rows = [['Name', null, 'Phone'], ['Ida Mock', null, 7_700_900_123], [null, null, null], ['Tom', 'x']];
  const found = await read(workbook([{ name: 'Read me', rows: [['Notes on this file']] }, { name: 'Hidden', rows: [['First Name', 'Last Name', 'Email']], isHidden: true }, { name: 'Delegates', rows }]));
  expect(found.form).toMatchObject({ sheet: 'Delegates', otherSheets: [], headers: ['Name', '', 'Phone'] });
  expect(found.rows).toEqual([{ number: 2, cells: ['Ida Mock', '', '7700900123'] }, { number: 4, cells: ['Tom', 'x', ''] }]);
});

const STYLES = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-809]dd mmmm yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
const dated = (serial: number) => `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>Met on</v></c><c r="C1" t="str"><v>Until</v></c><c r="D1" t="str"><v>Took</v></c></row><row r="2"><c r="A2" t="str"><v>Ida Mock</v></c><c r="B2" s="1"><v>${serial}</v></c><c r="C2" s="2"><v>${serial}.3958333333</v></c><c r="D2" s="3"><v>${serial}</v></c></row></sheetData></worksheet>`;

test.each([[false, 46_156, '2026-05-14'], [true, 44_694, '2026-05-14'], [false, 1, '1900-01-01'], [false, 61, '1900-03-01']])('dates of a workbook are read as dates, counted from 1904: %s', async (from1904, serial, day) => {
  const { rows } = await read(workbook([{ name: 'A', rows: [['Name']] }], {
    'xl/worksheets/sheet1.xml': dated(serial), 'xl/styles.xml': STYLES,
    'xl/workbook.xml': `<workbook xmlns:r="r">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  }));
  expect(rows).toEqual([{ number: 2, cells: ['Ida Mock', day, `${day} 09:30`, String(serial)] }]);
});

const header = 'First Name,Last Name,Email';
const wide = Array.from({ length: 2_000 }, (_, at) => `column ${at}`).join(',');
const bomb = sheetXml([['Name', 'Email']]).replace('<sheetData>', `<sheetData>${' '.repeat(20 * 1024 * 1024)}`);
const endless = sheetXml([['Name', 'Email']]).replace('Name', 'a'.repeat(3 * 1024 * 1024));

test.each<[string, () => Buffer, RegExp]>([
  ['an empty file', () => Buffer.alloc(0), /^This file is empty\.$/],
  ['a picture with the name of a table', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /^This is a picture \(PNG\), not a table\./],
  ['bytes that are no text', () => Buffer.concat([Buffer.from('abc'), Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]), Buffer.from('xyz')]), /^This is not text, not a table\./],
  ['an old workbook, or one with a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^This is a file of an old Office version \(XLS\), or a workbook with a password, not a table\. Open it in a spreadsheet, take its password away, and save it as XLSX\.$/],
  ['a packed CSV file', () => gzipSync('Name,Email\nIda Mock,'), /^This is a packed file, not a table\. Unpack it/],
  ['contact cards', () => text(['BEGIN:VCARD', 'VERSION:3.0', 'N:Mock;Ida;;;', 'END:VCARD']), /^This is a file of contact cards \(vCard\), not a table\. Bring it into your address book, export it from there as CSV/],
  ['a web page with the name of a workbook', () => text(['<html><body><table><tr><th>Name</th><th>Email</th></tr></table>'], 'utf-16le', true), /^This is a web page/],
  ['a workbook as XML', () => text(['<?xml version="1.0"?>', '<Workbook/>']), /^This is an XML file/],
  ['JSON', () => text(['[{"name":"Ida","email":"ida@example.org"}]']), /^This is a JSON file/],
  ['an OpenDocument table', () => zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' }), /^This is an OpenDocument file\. Save it as XLSX or CSV/],
  ['a table of Numbers', () => zipped({ 'Index/Document.iwa': 'x' }), /^This is a document of Apple’s Numbers or Pages\. Export it/],
  ['a Word document', () => zipped({ 'word/document.xml': 'x' }), /^This is a Word document\./],
  ['a stray character that no text has, at once', () => text([header, 'Ida,Mo\0ck,ida@example.org']), /^Row 2 has characters that no text has\./],
  ['a file without a header', () => text(['1,2', '3,4']), /^No row of this file names its columns\./],
  ['unclosed quotes', () => text([header, 'Ida,Mock,ida@example.org', '"Tom,Short,tom@example.org', ...Array.from({ length: 20_000 }, () => 'Ann,Fixture,ann@example.org')]), /^From row 3 on a quotation mark is opened and never closed\./],
  ['2,000 columns', () => text([wide, wide]), /^This file has 2,000 columns; 500 is the most/],
  ['10 million cells', () => text([header, ...Array.from({ length: 25_100 }, () => ','.repeat(399))]), /^This file has more than 5,000,000 cells\./],
  ['too many rows', () => text([header, ...Array.from({ length: 250_001 }, () => 'a,b,c')]), /^This file has more than 250,000 rows\./],
  ['a cell with characters that no text has', () => text([header, ...Array.from({ length: 200 }, () => 'Ann,Fixture,ann@example.org'), 'Ida,Mo\0ck,ida@example.org']), /^Row 202 has characters that no text has\./],
  ['a ZIP archive without a workbook', () => zipped({ 'a.txt': 'a' }), /^This is a packed file without a workbook/],
  ['a damaged workbook', () => workbook([{ name: 'A', rows: [['Name']] }]).subarray(0, 300), /^This workbook is damaged/],
  ['a sheet that unpacks to gigabytes', () => workbook([{ name: 'A', rows: [['Name', 'Email']] }], {}, { 'xl/worksheets/sheet1.xml': 4_000_000_000 }), /^This workbook unpacks to 3,815 MB; 256 MB is the most/],
  ['a bomb that says it is small', () => workbook([{ name: 'A', rows: [['Name', 'Email']] }], { 'xl/worksheets/sheet1.xml': bomb }, { 'xl/worksheets/sheet1.xml': 500 }), /^This workbook is damaged/],
  ['a cell without an end', () => workbook([{ name: 'A', rows: [['Name', 'Email']] }], { 'xl/worksheets/sheet1.xml': endless }), /^A cell of this workbook is longer than any text/],
  ['a wide workbook', () => workbook([{ name: 'A', rows: [Array.from({ length: 501 }, (_, at) => `c${at}`)] }]), /^This file has 501 columns/],
])('%s is refused in one sentence', async (_, bytes, sentence) => {
  const refused = await read(bytes()).then(() => null, (error: unknown) => error as Error & { details: { fields: Record<string, string> } });
  expect(refused?.message).toMatch(sentence);
  expect(refused?.details.fields).toEqual({ file: refused?.message });
});
