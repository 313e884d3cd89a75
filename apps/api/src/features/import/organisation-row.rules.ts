import { checkedIdentifier, typeFromName } from '../organisations/organisation.rules.js';
import { OrganisationType } from '../organisations/organisation.types.js';
import { phoneOf } from './contact-values.rules.js';
import { ImportField as F } from './import.types.js';
import { type RowProblem, shortened, unusableOf, type Values, within } from './row-problem.rules.js';

const schemes = [F.ODS, F.RSH, F.GSS, F.COMPANIES_HOUSE, F.CHARITY] as const;

/** The last row of many a table. */
const sum = /^((sub|grand)[ -]?)?totals?\b[:\s\d]*$/i;

/** What a row says of an organisation, tidied. */
export interface OrganisationFacts {
  name: string | null;
  /** Other names; several stand in one cell with semicolons between, as our own exports have them. */
  aliases: string[];
  type: `${OrganisationType}`;
  /** Said by the row, and not only guessed from the name. */
  typeIsSaid: boolean;
  codes: { scheme: string; value: string }[];
  address: string | null;
  town: string | null;
  postcode: string | null;
  phone: string | null;
  website: string | null;
}

/** Reads one row as an organisation. */
export function judgeOrganisation(values: Values): { facts: OrganisationFacts; problems: RowProblem[] } {
  const problems: RowProblem[] = unusableOf(values);
  const name = within(problems, F.NAME, 'The name', values[F.NAME], 300, true);
  if (!values[F.NAME]) problems.push({ field: F.NAME, found: '', sentence: 'No organisation is named in this row. Give a name.', isBlocking: true });
  if (sum.test(values[F.NAME] ?? '')) problems.push({ field: F.NAME, found: shortened(values[F.NAME]!), sentence: `“${shortened(values[F.NAME]!)}” is a sum and no organisation. Give a name.`, isBlocking: true });
  const said = typeOf(problems, values[F.TYPE]);
  return {
    problems,
    facts: {
      name,
      aliases: (values[F.OTHER_NAME] ?? '').split(/\s*;\s*/).flatMap((alias) => within(problems, F.OTHER_NAME, 'The other name', alias, 300) ?? []),
      type: said ?? typeFromName(name ?? ''),
      typeIsSaid: said !== null,
      codes: schemes.flatMap((scheme) => codesOf(problems, scheme, values[scheme])),
      address: within(problems, F.ADDRESS, 'The address', values[F.ADDRESS], 300),
      town: within(problems, F.TOWN, 'The town', values[F.TOWN], 100),
      postcode: within(problems, F.POSTCODE, 'The postcode', values[F.POSTCODE], 10),
      phone: phoneOf(problems, values[F.PHONE]),
      website: within(problems, F.WEBSITE, 'The website', values[F.WEBSITE], 300),
    },
  };
}

/** A company number has eight digits; a spreadsheet that took it for a number has lost its first zeros. */
const filledUp = (scheme: string, code: string): string => (scheme === F.COMPANIES_HOUSE && /^\d{5,7}$/.test(code) ? code.padStart(8, '0') : code);

function codesOf(problems: RowProblem[], scheme: (typeof schemes)[number], text: string | undefined): { scheme: string; value: string }[] {
  return (text ?? '').split(/\s*[;,]\s*/).filter(Boolean).flatMap((code) => {
    const checked = checkedIdentifier(scheme, filledUp(scheme, code));
    if ('value' in checked) return [{ scheme, value: checked.value }];
    problems.push({ field: scheme, found: shortened(code), sentence: `“${shortened(code)}” is not right. ${checked.problem} Correct it, or empty the cell.`, isBlocking: true });
    return [];
  });
}

const typeNames = Object.values(OrganisationType).map((type) => ({ type, words: type.toLowerCase().replaceAll('_', ' ') }));

function typeOf(problems: RowProblem[], text: string | undefined): `${OrganisationType}` | null {
  if (!text) return null;
  const words = text.toLowerCase().replaceAll(/[_-]+/g, ' ').trim();
  const found = typeNames.find((type) => type.words === words || type.words === words.replace(/s$/, ''))?.type ?? (typeFromName(text) === 'OTHER' ? null : typeFromName(text));
  if (!found && words !== 'other') problems.push({ field: F.TYPE, found: shortened(text), sentence: `“${shortened(text)}” is no type that Lintel knows: the name says what it is.`, isBlocking: false });
  return found;
}
