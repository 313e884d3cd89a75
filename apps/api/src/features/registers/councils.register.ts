import { GSS_CODE, GSS_CODE_EXPECTED } from './identifier.rules.js';
import type { Cells } from './register-cells.js';
import { refuseClosingBeforeOpening } from './register-dates.js';
import { headingWith, type RegisterDefinition } from './register-definition.js';
import { comparableName } from './register-names.rules.js';
import type { ActsAs, Area, Identifier, IsoDate, OrganisationRow, Succession } from './register.types.js';

/** Letters; the Northern Irish councils abolished in 2015 have `NIR-A` to `NIR-Z`. */
export const COUNCIL_CODE = /^[A-Z]{3,4}$|^NIR-[A-Z]$/;
export const COUNCIL_CODE_EXPECTED = 'a local authority code: 3 or 4 capital letters, or NIR- and one';
/** Codes that the ONS replaced when a boundary moved and that the list still gives: Barnsley and Sheffield. */
const RECODED: Readonly<Record<string, string>> = { E08000016: 'E08000038', E08000019: 'E08000039' };
const SNAC_CODE = /^\d{2}[A-Z]{0,2}$/;
const COLUMNS = [
  'local-authority-code', 'official-name', 'nice-name', 'gss-code', 'start-date', 'end-date', 'replaced-by',
  'local-authority-type', 'local-authority-type-name', 'alt-names', 'former-gss-codes', 'snac',
];

/**
 * What a council does by its tier: public health and social care are commissioned at the upper tier, homes
 * and building are planned at the lower; combined authorities hold money for both.
 */
const ACTS_AS: Readonly<Record<string, readonly ActsAs[]>> = {
  CTY: ['commissioner'],
  NMD: ['planner'],
  NID: ['planner'],
  COMB: ['funder', 'planner'],
  SRA: ['funder', 'planner'],
};
/** Combined authorities, and the one strategic authority of London: bodies above councils. */
const JOINT_TYPES = new Set(['COMB', 'SRA']);
const SINGLE_TIER: readonly ActsAs[] = ['commissioner', 'planner'];

/** The list of UK local authorities with their codes, former codes and replacements, abolished ones included. */
export const councils: RegisterDefinition = {
  register: 'COUNCILS',
  label: 'Councils',
  hasHeading: true,
  recognise: ([heading]) => headingWith(heading, COLUMNS),
  readRow(cells): OrganisationRow {
    const officialName = cells.name('official-name');
    const dates = {
      openedOn: cells.date('start-date', 'yyyy-mm-dd'),
      closedOn: cells.date('end-date', 'yyyy-mm-dd'),
    };
    refuseClosingBeforeOpening(cells, dates, 'end-date');
    const identifiers = identifiersOf(cells);
    return {
      kind: 'ORGANISATION',
      row: cells.row,
      identifiers,
      officialName,
      name: officialName,
      type: JOINT_TYPES.has(cells.text('local-authority-type')) ? 'COMBINED_AUTHORITY' : 'COUNCIL',
      actsAs: ACTS_AS[cells.text('local-authority-type')] ?? SINGLE_TIER,
      aliases: aliasesOf(cells, officialName),
      ...dates,
      details: {
        subType: cells.optional('local-authority-type-name'),
        legalForm: null,
        address: null,
        town: null,
        postcode: null,
        phone: null,
      },
      area: areaOf(cells, identifiers),
      icb: null,
      successions: successionsOf(cells, identifiers[0], dates.closedOn),
    };
  },
};

function identifiersOf(cells: Cells): [Identifier, ...Identifier[]] {
  const listed = cells.optionalCode('gss-code', GSS_CODE, GSS_CODE_EXPECTED);
  const gss = listed && (RECODED[listed] ?? listed);
  const former = [...list(cells, 'former-gss-codes'), ...(listed && listed !== gss ? [listed] : [])];
  const snac = cells.text('snac');
  const code = cells.code('local-authority-code', COUNCIL_CODE, COUNCIL_CODE_EXPECTED);
  return [
    { scheme: 'LA_CODE', value: code },
    ...(gss ? [{ scheme: 'GSS' as const, value: gss }] : []),
    ...former.map((value) => ({ scheme: 'GSS' as const, value, former: true })),
    ...(SNAC_CODE.test(snac) ? [{ scheme: 'SNAC' as const, value: snac }] : []),
  ];
}

function areaOf(cells: Cells, identifiers: readonly Identifier[]): Area | null {
  const gss = identifiers.find(({ scheme, former }) => scheme === 'GSS' && !former);
  return gss ? { kind: 'COUNCIL', code: gss.value, name: cells.text('nice-name') || cells.text('official-name') } : null;
}

/** Other spellings by which people look a council up, each once. */
function aliasesOf(cells: Cells, officialName: string): string[] {
  const spellings = new Map<string, string>();
  for (const alias of [cells.text('nice-name'), ...list(cells, 'alt-names')]) {
    if (!spellings.has(comparableName(alias))) spellings.set(comparableName(alias), alias);
  }
  spellings.delete(comparableName(officialName));
  spellings.delete('');
  return [...spellings.values()];
}

/**
 * A council with several replacements was split, else merged. The list gives an abolition as the last day
 * or as the first day after it, by row; the successor's first day is taken to be the first of April.
 */
function successionsOf(cells: Cells, predecessor: Identifier, closedOn: IsoDate | null): Succession[] {
  const replacements = list(cells, 'replaced-by');
  if (!closedOn) return [];
  const on = closedOn.replace(/-03-31$/, '-04-01');
  return replacements.map((value) => ({
    predecessor,
    successor: { scheme: 'LA_CODE', value },
    on,
    kind: replacements.length > 1 ? 'SPLIT' : 'MERGER',
  }));
}

const list = (cells: Cells, column: string): string[] =>
  cells.text(column).split(',').map((part) => part.trim()).filter(Boolean);
