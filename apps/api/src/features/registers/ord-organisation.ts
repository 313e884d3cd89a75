import { ODS_CODE } from './ods-report.js';
import { isCalendarDay, quoted, RefusedRow } from './register-cells.js';
import { readableName } from './register-names.rules.js';
import type { Identifier, IsoDate, OrganisationRow, Register, RegisterDetails } from './register.types.js';

type Json = Record<string, unknown>;

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(objectOf) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** An integrated care board's own role beside the strategic partnership's, and the relation that says where something lies. */
const PARTNERSHIP = 'RO261';
const LIES_IN = 'RE5';

/** One organisation of the ORD interface as a register's row. `row` counts them from 1. Throws `RefusedRow` for what cannot be kept. */
export function readOrdOrganisation(body: unknown, register: Register, row: number): OrganisationRow {
  const record = objectOf(objectOf(body)['Organisation']);
  const refuse = (column: string, found: unknown, expected: string): never => {
    throw new RefusedRow({ row, column, found: quoted(textOf(found)), expected });
  };
  const day = (column: string, value: unknown): IsoDate | null => {
    const text = textOf(value);
    if (text && !(/^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text))) refuse(column, text, 'a date as yyyy-mm-dd');
    return text || null;
  };
  const code = (column: string, value: unknown): Identifier => {
    const text = textOf(value);
    return ODS_CODE.test(text) ? { scheme: 'ODS', value: text } : refuse(column, text, 'an ODS code: 3 to 6 capital letters and digits');
  };
  const officialName = textOf(record['Name']);
  if (!officialName || officialName.length > 300) refuse('Name', officialName, 'a name of 1 to 300 characters');
  const own = code('OrgId', objectOf(record['OrgId'])['extension']);
  const dates = listOf(record['Date']);
  const held = dates.find(({ Type }) => Type === 'Operational') ?? dates.find(({ Type }) => Type === 'Legal') ?? {};
  const [openedOn, closedOn] = [day('Start', held['Start']), day('End', held['End'])];
  if (openedOn && closedOn && closedOn < openedOn) refuse('End', closedOn, `a day not before its opening on ${openedOn}`);
  const successors = listOf(objectOf(record['Succs'])['Succ']).filter(({ Type }) => Type === 'Successor');
  const isTrust = register === 'NHS_TRUSTS';
  return {
    kind: 'ORGANISATION',
    row,
    identifiers: [own],
    officialName,
    name: readableName(officialName),
    type: isTrust ? 'NHS_TRUST' : 'ICB',
    actsAs: [isTrust ? 'provider' : 'commissioner'],
    aliases: [],
    openedOn,
    closedOn,
    details: isTrust ? detailsOf(record, officialName) : { ...NO_DETAILS, subType: 'Integrated care board' },
    area: null,
    icb: isTrust ? icbOf(record, (value) => code('Rel', value)) : null,
    // ODS says who follows whom, and not how: several that follow one are a split.
    successions: successors.map((successor) => ({
      predecessor: own,
      successor: code('Succ', targetOf(successor)),
      on: day('Succ', listOf(successor['Date'])[0]?.['Start']) ?? refuse('Succ', '', 'the day of the succession'),
      kind: successors.length > 1 ? 'SPLIT' : 'MERGER',
    })),
  };
}

const NO_DETAILS: RegisterDetails = { subType: null, legalForm: null, address: null, town: null, postcode: null, phone: null };

const targetOf = (relation: Json): unknown => objectOf(objectOf(relation['Target'])['OrgId'])['extension'];

/** The partnership that it lies in now. */
function icbOf(record: Json, code: (value: unknown) => Identifier): Identifier | null {
  const current = listOf(objectOf(record['Rels'])['Rel']).find((relation) =>
    relation['id'] === LIES_IN && relation['Status'] === 'Active' && objectOf(objectOf(relation['Target'])['PrimaryRoleId'])['id'] === PARTNERSHIP);
  return current ? code(targetOf(current)) : null;
}

function detailsOf(record: Json, officialName: string): RegisterDetails {
  const at = objectOf(objectOf(record['GeoLoc'])['Location']);
  const phone = listOf(objectOf(record['Contacts'])['Contact']).find(({ type }) => type === 'tel');
  const lines = ['AddrLn1', 'AddrLn2', 'AddrLn3'].map((line) => readableName(textOf(at[line]))).filter(Boolean);
  return {
    subType: /\bFOUNDATION TRUST$/i.test(officialName) ? 'NHS foundation trust' : 'NHS trust',
    legalForm: null,
    address: lines.join(', ') || null,
    town: readableName(textOf(at['Town'])) || null,
    postcode: textOf(at['PostCode']) || null,
    phone: textOf(phone?.['value']) || null,
  };
}
