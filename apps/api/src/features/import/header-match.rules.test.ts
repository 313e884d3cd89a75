import { expect, test } from '@jest/globals';
import { guessColumns } from './column-guess.rules.js';
import { isKnownHeader, matchHeader } from './header-match.rules.js';
import type { ImportField, ImportKind } from './import.types.js';

// Names of columns as mailboxes, CRMs, registers and lists of one's own have them; null: nothing that can be taken.
test.each<[`${ImportKind}`, string, `${ImportField}` | null]>([
  // Lists of one's own.
  ['PEOPLE', 'Job Title (current)', 'JOB_TITLE'], ['PEOPLE', 'Company / Organisation', 'ORGANISATION'], ['PEOPLE', 'Name of your organisation', 'ORGANISATION'], ['PEOPLE', 'Which organisation do you work for?', 'ORGANISATION'],
  ['PEOPLE', 'Host organisation', 'ORGANISATION'], ['PEOPLE', 'Employer (if any)', 'ORGANISATION'], ['PEOPLE', 'Role / Job title', 'JOB_TITLE'], ['PEOPLE', 'Your job title *', 'JOB_TITLE'], ['PEOPLE', 'First name/Surname', 'FULL_NAME'],
  ['PEOPLE', 'Delegate - Surname', 'LAST_NAME'], ['PEOPLE', 'Forename(s)', 'FIRST_NAME'], ['PEOPLE', 'Work e-mail address', 'EMAIL'], ['PEOPLE', 'Email - work', 'EMAIL'], ['PEOPLE', 'Telephone no.', 'PHONE'], ['PEOPLE', 'Tel. (direct)', 'PHONE'],
  ['PEOPLE', 'Mobile/Telephone', 'PHONE'], ['PEOPLE', 'Name, job title', null], ['PEOPLE', 'E-mail / Phone', null], ['PEOPLE', 'Invited by', null],
  // Google Contacts, before and after 2024.
  ['PEOPLE', 'Given Name', 'FIRST_NAME'], ['PEOPLE', 'Organization 1 - Name', 'ORGANISATION'], ['PEOPLE', 'Organization 1 - Title', 'JOB_TITLE'], ['PEOPLE', 'Organization 1 - Department', null], ['PEOPLE', 'Organization Title', 'JOB_TITLE'],
  ['PEOPLE', 'E-mail 1 - Value', 'EMAIL'], ['PEOPLE', 'E-mail 1 - Label', null], ['PEOPLE', 'Phone 1 - Type', null], ['PEOPLE', 'Phone 1 - Value', 'PHONE'], ['PEOPLE', 'Yomi Name', null],
  // Outlook.
  ['PEOPLE', 'Company Main Phone', 'PHONE'], ['PEOPLE', 'Company Yomi', null], ['PEOPLE', "Assistant's Phone", null], ['PEOPLE', 'Business Fax', null], ["PEOPLE", "Manager's Name", null], ['PEOPLE', 'E-mail Display Name', null],
  // Salesforce, HubSpot, Dynamics, LinkedIn.
  ['PEOPLE', 'AccountName', 'ORGANISATION'], ['PEOPLE', 'MobilePhone', 'PHONE'], ['PEOPLE', 'Account Owner', null], ['PEOPLE', 'Email Opt Out', 'OBJECTION'], ['PEOPLE', 'Primary Associated Company ID', null], ['PEOPLE', 'Last Activity Date', null],
  ['PEOPLE', 'jobtitle', 'JOB_TITLE'], ['PEOPLE', 'email_address', 'EMAIL'], ['PEOPLE', 'Company Name (Account)', 'ORGANISATION'], ['PEOPLE', 'Company size', null], ['PEOPLE', 'Email Domain', null], ['PEOPLE', 'Lead Source', null],
  ['PEOPLE', 'HasOptedOutOfEmail', 'OBJECTION'], ['PEOPLE', 'UNSUB_TIME', 'OBJECTION'], ['PEOPLE', 'Asked not to be written to', 'OBJECTION'],
  // What the other kind of file has.
  ['PEOPLE', 'Company number', null], ['PEOPLE', 'Charity number', null], ['ORGANISATIONS', 'Contact name', null], ['ORGANISATIONS', 'Full name', null], ['ORGANISATIONS', 'Name of organisation', 'NAME'],
  // NHS and other directories.
  ['ORGANISATIONS', 'Organisation Name', 'NAME'], ['ORGANISATIONS', 'NHS Trust / Provider', 'NAME'], ['ORGANISATIONS', 'ODS Code (current)', 'ODS'], ['ORGANISATIONS', 'Address Line 1', 'ADDRESS'], ['ORGANISATIONS', 'Town/City', 'TOWN'],
  ['ORGANISATIONS', 'Post Code', 'POSTCODE'], ['ORGANISATIONS', 'Main switchboard (telephone)', 'PHONE'], ['ORGANISATIONS', 'Organisation Type', 'TYPE'], ['ORGANISATIONS', 'Web address', 'WEBSITE'], ['ORGANISATIONS', 'Open date', null],
])('of %s, “%s” is %s', (kind, header, field) => {
  expect(matchHeader(kind, header)[0]?.field ?? null).toBe(field);
});

const taken = (header: string, ...rows: string[]) => {
  const { kind, columns } = guessColumns(header.split(';'), rows.map((row) => row.split(';')));
  return { kind, taken: columns.map(({ field }) => field), why: columns.map(({ why }) => why) };
};

test('no two columns fill one field: the surest name wins, the other says which, and one with values goes before an empty one', () => {
  const found = taken('Name;Employer;Company / Organisation;E-mail 2;E-mail;Mobile;Telephone', 'Ida Mock;Trust;Trust;ida@example.org;;1;2');
  expect(found.taken).toEqual(['FULL_NAME', 'ORGANISATION', null, 'EMAIL', null, 'PHONE', 'PHONE']);
  expect([found.why[2], found.why[4]]).toEqual(['Left out: “Employer” says the same more surely.', 'Left out: “E-mail 2” says the same more surely.']);
});

test('of a second column of addresses what the first lacks is taken, save of one that is somebody else’s', () => {
  expect(taken('Name;Email;Email;Buyer email;E-mail 3', 'Ida Mock;;ida@example.org;buyer@example.org;', 'Tom Mock;tom@example.org;;;').taken).toEqual(['FULL_NAME', 'EMAIL', 'EMAIL', null, null]);
});

test('a list of organisations with codes and numbers of companies is one of organisations', () => {
  expect(taken('Name;ODS code;Company number;Town;Tel', 'Saltmere Trust;RXX;01234567;Saltmere;01632 960001')).toMatchObject({ kind: 'ORGANISATIONS', taken: ['NAME', 'ODS', 'COMPANIES_HOUSE', 'TOWN', 'PHONE'] });
  // As Lintel itself writes them out, each with its integrated care board.
  expect(taken('Name;Also known as;Type;Website;ICB', 'Saltmere Trust;SMT;NHS trust;saltmere.example;Saltmere and Vale')).toMatchObject({ kind: 'ORGANISATIONS', taken: ['NAME', 'OTHER_NAME', 'TYPE', 'WEBSITE', null] });
  expect(taken('Name;Trust;ODS code;Website;Email', 'Ida Mock;Saltmere Trust;RXX;saltmere.example;ida@saltmere.example').kind).toBe('PEOPLE');
});

test('where the name says nothing the values do: addresses, telephone numbers, codes, postcodes; never where it speaks of something else', () => {
  expect(taken('Who;Reach;Ring;Body;Assistant to ring', 'Ida Mock;ida@example.org;020 7946 0001;RXX;01632 960001', 'Tom Mock;tom@example.org;+44 7700 900001;QXX;01632 960002').taken).toEqual([null, 'EMAIL', 'PHONE', 'ORGANISATION_CODE', null]);
  expect(taken('Provider name;Where;Is;Ring', 'Fixture Trust;ZZ1 1ZZ;RXX01;01632 960001')).toMatchObject({ kind: 'ORGANISATIONS', taken: ['NAME', 'POSTCODE', 'ODS', 'PHONE'] });
  expect(taken('Name;Contact;Job', 'Ida Mock;ida@example.org;Head').taken).toEqual(['FULL_NAME', 'EMAIL', 'JOB_TITLE']);
});

test('names that mean a field help to find the row that names the columns; values do not', () => {
  expect(['Job Title (current)', 'Company / Organisation', 'Date of birth'].every(isKnownHeader)).toBe(true);
  expect(['Head of estates', 'Fixture Trust', 'Ida Mock', 'ida@example.org', '01632 960001'].some(isKnownHeader)).toBe(false);
});
