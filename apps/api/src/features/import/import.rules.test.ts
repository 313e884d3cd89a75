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
  const { columns } = taken('Name,Birthday,Spouse,Government ID Number,Home Street,Dietary requirements,Gender,Title,Favourite tea', 'Ida Mock,1/1/70,Sam,QQ123456C,1 Home Road,Vegan,F,Mr,Assam');
  expect(columns.filter(({ isDropped }) => isDropped).map(({ header, samples }) => [header, samples])).toEqual(['Birthday', 'Spouse', 'Government ID Number', 'Home Street', 'Dietary requirements', 'Gender'].map((header) => [header, []]));
  expect(columns.at(-2)!.why).toBe('Mr, Ms or Dr: how somebody is addressed, not their job.');
  expect(columns.at(-1)!.why).toBe('Nothing in Lintel is like it.');
});

test('columns of the same names are taken as they were before; what is personal stays dropped', () => {
  const headers = ['Name', 'Where', 'Birthday'];
  const before = { fileName: 'Spring.csv', on: '3 May 2026', kind: ImportKind.PEOPLE, columns: [{ field: F.FULL_NAME, why: '', isDropped: false }, { field: F.ORGANISATION, why: '', isDropped: false }, { field: F.PHONE, why: '', isDropped: false }] };
  const { notice, columns } = takenAsBefore(guessColumns(headers, [['Ida Mock', 'Trust', '1/1/70']]), before);
  expect(columns.map(({ field, why }) => [field, why])).toEqual([['FULL_NAME', 'Its name says so.'], ['ORGANISATION', 'As in “Spring.csv”.'], [null, 'Personal: a birthday. Its values were not kept.']]);
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
])('%j is %s', (values, name) => {
  const found = person(values);
  expect(found.name).toBe(name);
  expect(found.problems.some((problem) => problem.startsWith('✕'))).toBe(name === null);
});

test.each<[string, string | null, RegExp | null]>([
  ['SIAN@BLMK.example', 'sian@blmk.example', null],
  ['Ann Fixture <ann@council.example>', 'ann@council.example', null],
  ['mailto:ann@council.example', 'ann@council.example', null],
  ['ann@council.example; other@council.example', 'ann@council.example', null],
  ['/o=ExchangeLabs/ou=Group/cn=Recipients/cn=gp', null, /^– This is a path within an Exchange server/],
  ['ann(at)council.example', null, /^✕ This is no e-mail address\./],
  ['ann@council', null, /^✕/],
])('of the address %s is kept %s', (email, kept, problem) => {
  const found = person({ FULL_NAME: 'Ann Fixture', EMAIL: email });
  expect(found.email).toBe(kept);
  if (problem) expect(found.problems[0]).toMatch(problem);
  else expect(found.problems).toEqual([]);
});

test('a number that a spreadsheet shortened gets its zero back; an objection is told from its absence', () => {
  expect(person({ FULL_NAME: 'A B', PHONE: '7700900123' }).phone).toBe('07700900123');
  expect(person({ FULL_NAME: 'A B', PHONE: '+44 7700 900001' }).phone).toBe('+44 7700 900001');
  expect([person({ FULL_NAME: 'A B', OBJECTION: 'Do Not Allow' }).objects, person({ FULL_NAME: 'A B', OBJECTION: 'Allow' }).objects]).toEqual([true, false]);
});

test('of several columns for one field the first that is filled counts, on one line', () => {
  expect(valuesOf([F.PHONE, F.PHONE, null, F.JOB_TITLE], [' ', '020', 'x', 'Head\r\nof  it'])).toEqual({ PHONE: '020', JOB_TITLE: 'Head of it' });
});

test('an organisation’s codes have their format, and its type is what is said, else what its name says', () => {
  const { facts, problems } = judgeOrganisation({ [ImportField.NAME]: 'Penhale Homes', [ImportField.ODS]: 'not a code', [ImportField.RSH]: 'l4518', [ImportField.TYPE]: 'Charities' });
  expect(facts).toMatchObject({ name: 'Penhale Homes', type: 'HOUSING_ASSOCIATION', codes: [{ scheme: 'RSH', value: 'L4518' }] });
  expect(problems.map(({ field, isBlocking }) => [field, isBlocking])).toEqual([['TYPE', false], ['ODS', true]]);
  expect(judgeOrganisation({ [ImportField.NAME]: 'Penhale', [ImportField.TYPE]: 'NHS trust' }).facts).toMatchObject({ type: 'NHS_TRUST', typeIsSaid: true });
});

test.each([['Bedford BC', 'bedford borough council'], ['Accord Housing Assoc.', 'accord housing association'], ['BLMK ICB', 'blmk integrated care board'], ['Fixture & Mock NHS FT', 'fixture and mock nhs foundation trust']])('%s is %s', (short, long) => {
  expect(writtenOut(short)).toBe(long);
});
