import { expect, test } from '@jest/globals';
import { guessColumns, takenAsBefore } from './column-guess.rules.js';
import { ImportField, ImportField as F, ImportKind } from './import.types.js';
import { judgeOrganisation } from './organisation-row.rules.js';
import { writtenOut } from './organisation-words.rules.js';
import { judgePerson } from './person-row.rules.js';
import { type Values, valuesOf } from './row-problem.rules.js';

const taken = (header: string, row: string, split = ',') => {
  const guess = guessColumns(header.split(split), [row.split(split)]);
  return { ...guess, taken: guess.columns.filter(({ field }) => field).map(({ header: name, field }) => `${name} → ${field!}`) };
};

test.each<[string, string, string, string | null, string[]]>([
  ['Outlook', 'First Name,Last Name,Title,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,Home Phone,Business Phone,Mobile Phone,Job Title,Company,Business City,Home City,Spouse,Birthday,Notes', 'Ida,Mock,Ms,,,,ida@example.org,,,01234,,Head,Trust,,,,,',
    'an Outlook export', ['First Name → FIRST_NAME', 'Last Name → LAST_NAME', 'E-mail Address → EMAIL', 'Business Phone → PHONE', 'Mobile Phone → PHONE', 'Job Title → JOB_TITLE', 'Company → ORGANISATION', 'Notes → NOTE']],
  ['HubSpot', 'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Job Title,Company Name,Associated Company', '1,Ida,Mock,ida@example.org,+44,Sam,lead,Head,Trust,TRUST',
    'a HubSpot export', ['First Name → FIRST_NAME', 'Last Name → LAST_NAME', 'Email → EMAIL', 'Phone Number → PHONE', 'Job Title → JOB_TITLE', 'Company Name → ORGANISATION']],
  ['Dynamics', '(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On, Full Name,First Name,Last Name,Job Title,Company Name,Email,Do not allow Bulk Emails', '7f,kZ,1,"Mock",Ida,Mock,Head,Trust,ida@example.org,Allow',
    'a Dynamics 365 export', ['First Name → FIRST_NAME', 'Last Name → LAST_NAME', 'Job Title → JOB_TITLE', 'Company Name → ORGANISATION', 'Email → EMAIL', 'Do not allow Bulk Emails → OBJECTION']],
  ['LinkedIn', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', 'Ida,Mock,https://l.example,,Trust,Head,14 May 2026',
    'a LinkedIn export', ['First Name → FIRST_NAME', 'Last Name → LAST_NAME', 'Email Address → EMAIL', 'Company → ORGANISATION', 'Position → JOB_TITLE']],
  ['Eventbrite', 'Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Home City,Job Title,Company,Dietary requirements,Access requirements', '5,2026,Ida,Mock,ida@example.org,NHS,7,,Head,Trust,Vegan,Ramp',
    'an Eventbrite export', ['First Name → FIRST_NAME', 'Last Name → LAST_NAME', 'Email → EMAIL', 'Job Title → JOB_TITLE', 'Company → ORGANISATION']],
  ['Teams', 'Name,First Join,Last Leave,Email,Participant ID (UPN),Role', 'Mock,9/24,9/24,ida@example.org,ida@example.org,Attendee',
    'a Teams attendance report', ['Name → FULL_NAME', 'Email → EMAIL']],
  ['a list of one’s own', 'Person,Role,Trust,Reach at', 'Ida Mock,Head of estates,Trust,ida@example.org', null, ['Person → FULL_NAME', 'Role → JOB_TITLE', 'Trust → ORGANISATION', 'Reach at → EMAIL']],
  ['providers', 'Registered Provider Name,RP Code,Legal Entity,Postcode', 'Homes,L4518,Company,AA1 1AA', null, ['Registered Provider Name → NAME', 'RP Code → RSH', 'Postcode → POSTCODE']],
])('columns of %s are taken for what they are', (_, header, row, madeBy, expected) => {
  const found = taken(header, row);
  expect(found.taken).toEqual(expected);
  expect(found.madeBy).toBe(madeBy);
});

test('what is personal and needed by nobody is dropped and says why; the rest is left out with a reason', () => {
  const { columns } = taken('Name,Birthday,Spouse,Government ID Number,Home Street,Dietary requirements,Gender,Relation 1 - Value,Event 1 - Value,OPTIN_IP,Title,Favourite tea', 'Ida Mock,1/1/70,Sam,QQ123456C,1 Home Road,Vegan,F,Sam,1999,203.0.113.9,Mr,Assam');
  expect(columns.filter(({ isDropped }) => isDropped).map(({ header, samples }) => [header, samples])).toEqual(['Birthday', 'Spouse', 'Government ID Number', 'Home Street', 'Dietary requirements', 'Gender', 'Relation 1 - Value', 'Event 1 - Value', 'OPTIN_IP'].map((header) => [header, []]));
  expect(columns.at(-2)!.why).toBe('Mr, Ms or Dr: how somebody is addressed, not their job.');
  expect(columns.at(-1)!.why).toBe('Nothing in Lintel is like it.');
});

test('of columns that nobody has ever heard of it is said that the first row may be one of the table', () => {
  expect(taken('Ida Mock,Head of estates,Fixture Trust', 'Tom Mock,Clerk,Fixture Trust').notice).toBe('None of these names of columns is known here. If they are a row of the table already, add a row of names above them and choose the file again.');
  expect(taken('Name,Where', 'Tom Mock,Trust').notice).toBeNull();
});

test('columns of the same names are taken as they were before; what is personal stays dropped, and what nobody chose to leave out is not left out', () => {
  const headers = ['Name', 'Where', 'Birthday', 'Telephone', 'Mail'];
  const before = { fileName: 'Spring.csv', on: '3 May 2026', kind: ImportKind.PEOPLE, columns: [{ field: F.FULL_NAME, why: '', isDropped: false }, { field: F.ORGANISATION, why: '', isDropped: false }, { field: F.PHONE, why: '', isDropped: false }, { field: null, why: 'You said so.', isDropped: false }, { field: null, why: 'It is empty.', isDropped: false }] };
  const { notice, columns } = takenAsBefore(guessColumns(headers, [['Ida Mock', 'Trust', '1/1/70', '01', 'ida@example.org']]), before);
  expect(columns.map(({ field, why }) => [field, why])).toEqual([['FULL_NAME', 'Its name says so.'], ['ORGANISATION', 'As in “Spring.csv”.'], [null, 'Personal: a birthday. Its values were not kept.'], [null, 'As in “Spring.csv”.'], ['EMAIL', 'Its name says so.']]);
  expect(notice).toBe('Its columns have the names of those of “Spring.csv” (3 May 2026), and are taken as they were then.');
});

test('a note keeps its lines', () => {
  expect(valuesOf([F.NOTE, F.FULL_NAME], ['Met her twice.\r\nLikes tea.\t', 'Ida\r\nMock'])).toEqual({ NOTE: 'Met her twice.\nLikes tea.', FULL_NAME: 'Ida Mock' });
});

const person = (values: Values) => {
  const { facts, problems } = judgePerson(values);
  return { ...facts, problems: problems.map(({ sentence, isBlocking }) => `${isBlocking ? '✕' : '–'} ${sentence}`) };
};

test.each<[Values, string | null]>([
  [{ FIRST_NAME: 'Siân', LAST_NAME: 'O’Sample-Jones' }, 'Siân O’Sample-Jones'],
  [{ FULL_NAME: 'Testwell, Priya (External)' }, 'Priya Testwell'],
  [{ FULL_NAME: 'Placeholder, Gareth (NBT)' }, 'Gareth Placeholder'],
  [{ FULL_NAME: 'Ann Fixture, MBE' }, 'Ann Fixture, MBE'],
  [{ LAST_NAME: 'Mock' }, 'Mock'],
  [{ FULL_NAME: 'guest 1' }, null],
  [{ LAST_NAME: 'Estates Team', EMAIL: 'estates@trust.example' }, null],
  [{ EMAIL: 'enquiries@lawfirm.example' }, null],
  [{ FULL_NAME: '12345' }, null],
  [{}, null],
  // As mail programs and people write them.
  [{ FULL_NAME: '"Mock, Zuleika" <z@one.example>' }, 'Zuleika Mock'],
  [{ FULL_NAME: "'Mock, Roisin'" }, 'Roisin Mock'],
  [{ FULL_NAME: 'Ida Mock [External]' }, 'Ida Mock'],
  [{ FULL_NAME: "Fay 't Fixture" }, "Fay 't Fixture"],
  [{ FULL_NAME: 'Fixture, Ann, MBE' }, 'Ann Fixture, MBE'],
  [{ FULL_NAME: 'Ann Fixture, BSc (Hons), MRICS' }, 'Ann Fixture, BSc, MRICS'],
  [{ FULL_NAME: 'Ann Fixture, CEng' }, 'Ann Fixture, CEng'],
  [{ FULL_NAME: 'DE LA FIXTURE, MARIA' }, 'MARIA DE LA FIXTURE'],
  [{ FULL_NAME: 'van der Mock, Jan' }, 'Jan van der Mock'],
  [{ FULL_NAME: 'Fixture, Dr Ifan (Medical Director)' }, 'Dr Ifan Fixture'],
  [{ FIRST_NAME: 'Tom', LAST_NAME: 'Mock, MRICS' }, 'Tom Mock, MRICS'],
  [{ FIRST_NAME: 'Jennifer', LAST_NAME: 'Null' }, 'Jennifer Null'],
  [{ FULL_NAME: 'مريم الفهد' }, 'مريم الفهد'],
  // Nobody, or not one.
  [{ FULL_NAME: '<z@one.example>' }, null],
  [{ FULL_NAME: 'z@one.example' }, null],
  [{ FULL_NAME: 'Mr & Mrs Mock' }, null],
  [{ FIRST_NAME: 'Jo and Sam', LAST_NAME: 'Mock' }, null],
  [{ FULL_NAME: 'Vacant' }, null],
  [{ FIRST_NAME: 'Grand total: 4 contacts' }, null],
  [{ FIRST_NAME: 'Total' }, null],
  [{ FIRST_NAME: 'Page 1 of 1' }, null],
  [{ FIRST_NAME: 'Printed on 14 May 2026' }, null],
  [{ FULL_NAME: 'Ida Mock 07700 900001' }, null],
  [{ FIRST_NAME: 'First name', LAST_NAME: 'Surname' }, null],
  [{ FULL_NAME: '=HYPERLINK("x","Ida Mock")' }, null],
])('%j is %s', (values, name) => {
  const found = person(values);
  expect(found.name).toBe(name);
  expect(found.problems.some((problem) => problem.startsWith('✕'))).toBe(name === null);
});

test.each<[string, string | null, RegExp | null]>([
  ['SIAN@BLMK.example', 'sian@blmk.example', null],
  ['Ann Fixture <ann@council.example>', 'ann@council.example', null],
  ['mailto:ann@council.example', 'ann@council.example', null],
  ['ann@council.example; Other@council.example', 'ann@council.example', /^– Several addresses are given: ann@council\.example is kept, the others are left out\./],
  ['ann@council.example ::: other@council.example', 'ann@council.example', /^– Several/],
  ['ann@council.example|ANN@council.example', 'ann@council.example', null],
  ['mailto:ann@council.example?subject=Hello', 'ann@council.example', null],
  ['"ann@council.example"', 'ann@council.example', null],
  ["'o'ann@council.example'", "o'ann@council.example", null],
  ['E: ann@council.example.', 'ann@council.example', null],
  ['/o=ExchangeLabs/ou=Group/cn=Recipients/cn=gp', null, /^– This is a path within an Exchange server/],
  ['ann(at)council.example', null, /^✕ This is no e-mail address\./],
  ['ann@council', null, /^✕/],
])('of the address %s is kept %s', (email, kept, problem) => {
  const found = person({ FULL_NAME: 'Ann Fixture', EMAIL: email });
  expect(found.email).toBe(kept);
  if (problem) expect(found.problems[0]).toMatch(problem);
  else expect(found.problems).toEqual([]);
});

test.each<[string, string | null, RegExp | null]>([
  ['7700900123', '07700900123', null],
  ['447700900123', '+447700900123', null],
  ['07700900123.0', '07700900123', null],
  ['+44 7700 900001', '+44 7700 900001', null],
  ['020 7946 0001 ext. 1234', '020 7946 0001 ext. 1234', null],
  ['tel:02079460001', '02079460001', null],
  ['020 7946 0001 / 07700 900001', '020 7946 0001 / 07700 900001', null],
  ['+447700900123 ::: 020 7946 0001', '+447700900123', /^– Several telephone numbers are given: \+447700900123 is kept, the others are left out\./],
  ['020 7946 0001; 07700 900001 or 020 7946 0002', '020 7946 0001', /^– Several/],
  ['4.477E+11', null, /^– A spreadsheet has shortened this telephone number, and its last digits are lost; it is left out\. Write it again\./],
  ['ask reception', null, /^– This is no telephone number, and is left out\. Write its digits\./],
  ['whoever answers the telephone at the desk 020', null, /^– The telephone number has more than 40 characters and is left out\. Shorten it\./],
])('of the telephone number %s is kept %s', (phone, kept, problem) => {
  const found = person({ FULL_NAME: 'Ann Fixture', PHONE: phone });
  expect(found.phone).toBe(kept);
  if (problem) expect(found.problems[0]).toMatch(problem);
  else expect(found.problems).toEqual([]);
});

test('an objection is told from its absence; whatever is not plainly none is one', () => {
  expect(['Do Not Allow', 'x', '2026-03-04 11:12:13', 'Opted-out by phone'].map((said) => person({ FULL_NAME: 'A B', OBJECTION: said }).objects)).toEqual([true, true, true, true]);
  expect(['Allow', 'No', '0', 'FALSE', ''].map((said) => person({ FULL_NAME: 'A B', OBJECTION: said }).objects)).toEqual([false, false, false, false, false]);
});

test('a formula keeps its row back, save in a note', () => {
  expect(person({ FULL_NAME: 'Ann Fixture', ORGANISATION: '=1+1', JOB_TITLE: '@SUM(A1)', NOTE: '=D' }).problems).toEqual(['✕ “=1+1” is a formula. Write what it says.', '✕ “@SUM(A1)” is a formula. Write what it says.']);
});

test('a letter that was lost before the file came keeps its row back', () => {
  expect(person({ FULL_NAME: 'Ann Fixture', ORGANISATION: 'T\ufffd Homes' }).problems).toEqual(['✕ “T\ufffd Homes” has a letter that could not be read. Write it again.']);
  expect(judgeOrganisation({ NAME: 'T\ufffd Homes' }).problems).toMatchObject([{ field: 'NAME', isBlocking: true }]);
});

test('a company number gets its zeros back; a wrong code says which it is and what to do', () => {
  expect(judgeOrganisation({ NAME: 'Penhale Homes', COMPANIES_HOUSE: '1234567' }).facts.codes).toEqual([{ scheme: 'COMPANIES_HOUSE', value: '01234567' }]);
  expect(judgeOrganisation({ NAME: 'Penhale Homes', ODS: 'ZP1; not a code' })).toMatchObject({ facts: { codes: [{ value: 'ZP1' }] }, problems: [{ sentence: '“not a code” is not right. This code is 3 to 6 capital letters and digits, like RA7. Correct it, or empty the cell.' }] });
});

test('a note with an NHS number is left out; one with a telephone number is not', () => {
  expect(person({ FULL_NAME: 'Ann Fixture', NOTE: 'Asked about 943 476 5919.' })).toMatchObject({ note: null, problems: ['– The note has what looks like an NHS number, and is left out. Lintel is no place for patients or residents: take the number out to keep the note.'] });
  expect(person({ FULL_NAME: 'Ann Fixture', NOTE: 'Ring 020 7946 0001 or 9434765918.' })).toMatchObject({ note: 'Ring 020 7946 0001 or 9434765918.', problems: [] });
});

test('several other names stand in one cell', () => {
  expect(judgeOrganisation({ NAME: 'Penhale Homes', OTHER_NAME: 'PH; Penhale;' }).facts.aliases).toEqual(['PH', 'Penhale']);
});

test('a code may come with its register', () => {
  expect(['ODS rxx', 'RSH: L4518', 'RXX', 'ODS'].map((code) => person({ FULL_NAME: 'A B', ORGANISATION_CODE: code }).code)).toEqual(['RXX', 'L4518', 'RXX', 'ODS']);
});

test('who has no employer has none; an address that stands with the name is theirs', () => {
  expect(person({ FULL_NAME: 'Ann Fixture <ann@council.example>', ORGANISATION: 'Self-employed' })).toMatchObject({ name: 'Ann Fixture', email: 'ann@council.example', organisation: null, problems: ['– “Self-employed” is no organisation, and is left out.'] });
});

test.each([['–', null], ['N/A', null], ['#REF!', null], ['TBC', null], ['########', null], ['none', null], ['Role not known yet', null], ['="0770"', '0770'], ["'+44", '+44'], ["'0770", '0770'], ["'t Huis", "'t Huis"], ['\u200bHead\u00a0of\u2009it\ufeff', 'Head of it'], ['-1+1', '-1+1']])('a cell of %j says %j', (cell, said) => {
  expect(valuesOf([F.JOB_TITLE], [cell])).toEqual(said === null ? {} : { JOB_TITLE: said });
});

test('of several columns for one field the first that is filled counts, on one line', () => {
  expect(valuesOf([F.PHONE, F.PHONE, null, F.JOB_TITLE], [' ', '020', 'x', 'Head\r\nof  it'])).toEqual({ PHONE: '020', JOB_TITLE: 'Head of it' });
});

test('an organisation’s codes have their format, and its type is what is said, else what its name says', () => {
  const { facts, problems } = judgeOrganisation({ [ImportField.NAME]: 'Penhale Homes', [ImportField.ODS]: 'not a code', [ImportField.RSH]: 'l4518', [ImportField.TYPE]: 'Charities' });
  expect(facts).toMatchObject({ name: 'Penhale Homes', type: 'HOUSING_ASSOCIATION', codes: [{ scheme: 'RSH', value: 'L4518' }] });
  expect(problems.map(({ field, isBlocking }) => [field, isBlocking])).toEqual([['TYPE', false], ['ODS', true]]);
  expect(judgeOrganisation({ [ImportField.NAME]: 'Grand total: 12' }).problems).toMatchObject([{ isBlocking: true, sentence: '“Grand total: 12” is a sum and no organisation. Give a name.' }]);
  expect(judgeOrganisation({ [ImportField.NAME]: 'Penhale', [ImportField.TYPE]: 'NHS trust' }).facts).toMatchObject({ type: 'NHS_TRUST', typeIsSaid: true });
});

test.each([['Bedford BC', 'bedford borough council'], ['Accord Housing Assoc.', 'accord housing association'], ['BLMK ICB', 'blmk integrated care board'], ['Fixture & Mock NHS FT', 'fixture and mock nhs foundation trust']])('%s is %s', (short, long) => {
  expect(writtenOut(short)).toBe(long);
});
