import { type FieldDefinition, fieldsOf, foldHeader, personalColumn } from './import-fields.rules.js';
import { ImportField, ImportKind } from './import.types.js';

/** A field that the name of a column may mean. */
export interface HeaderMatch {
  field: ImportField;
  /** The higher the surer: `PART` and more by the whole name or what is said between signs in it, less by how it ends alone. */
  score: number;
}

const WHOLE = 500;
const WITHOUT_FILLERS = 400;
const WITHOUT_BRACKETS = 300;
export const PART = 200;
const ENDING = 100;
/** A second address or number says less than the first. */
const ANOTHER = 50;

/** Words that say whose or which, and not what. */
const fillers = new Set(('a an at attendee attendees business contact contacts corporate current currently customer delegate delegates detail details do each employee enter for full guest individual is known latest lead main '
  + 'member nhs no nr number of official only optional or organiser own participant person please present primary professional registrant represent represented representing required respondent s staff substantive the their they value what '
  + 'where which who work working works you your').split(' '));

/** Words that make a column speak of something else: whose e-mail address it is, when a number was last rung, of what sort it is. */
const elsewhere = new Set(('assistant assistants billing by category changed checksum count created date department domain emergency event fax former id ids industry label labels manager managers modified '
  + 'next old owner pa pager parent phonetic previous reports score secretary size source spouse stage status telex time type updated user visited yomi').split(' '));

/** Names that mean the same at the end of a longer one: "Host organisation", "Substantive job title". */
const endings = new Set(['job title', 'surname', 'forename', 'email', 'e mail', 'email address', 'e mail address', 'telephone', 'telephone number', 'phone number', 'mobile number', 'mobile', 'organisation', 'organisation name', 'employer', 'postcode', 'ods code']);

/** "organisation name" and "name of your organisation" say the same: the words that say what, in no order. */
const plain = (name: string): string => name.split(' ').filter((word) => word && !fillers.has(word) && !/^\d+$/.test(word)).toSorted().join(' ');

interface Named { field: ImportField; names: ReadonlyMap<string, number>; plain: ReadonlyMap<string, number> }
const first = (names: readonly string[]): Map<string, number> => new Map(names.map((name, at) => [name, at] as const).toReversed());
const named = ({ field, names }: FieldDefinition): Named => ({ field, names: first(names), plain: first(names.map(plain)) });
const fields: Readonly<Record<`${ImportKind}`, readonly Named[]>> = { PEOPLE: fieldsOf.PEOPLE.map(named), ORGANISATIONS: fieldsOf.ORGANISATIONS.map(named) };

const isWhole = (kind: `${ImportKind}`, name: string): boolean => fields[kind].some(({ names }) => names.has(name));

/** Whether a name speaks of something else, whatever it has in common with a field: "Contact owner", "E-mail 1 - Label", "Fax". */
export const speaksOfElse = (header: string): boolean => foldHeader(header).split(' ').some((word) => elsewhere.has(word));

const withoutBrackets = (header: string): string => header.replaceAll(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' ');

/** What the name of a column may mean, the surest first: its whole, what is left without fillers and brackets, what it says between "/" and "&", how it ends. */
export function matchHeader(kind: `${ImportKind}`, header: string): HeaderMatch[] {
  const matches = matchesOf(kind, header);
  if (speaksOfElse(header) || (matches[0]?.score ?? 0) > PART) return matches;
  return partsOf(kind, header) ?? matches;
}

function matchesOf(kind: `${ImportKind}`, header: string): HeaderMatch[] {
  const name = foldHeader(header);
  // "Company number" is no employer, "Contact name" no organisation's: the other kind of file knows the whole name.
  if (!isWhole(kind, name) && Object.values(ImportKind).some((other) => isWhole(other, name))) return [];
  return fields[kind].flatMap((field) => {
    const score = scoreOf(field, header);
    return score === null ? [] : [{ field: field.field, score }];
  }).toSorted((a, b) => b.score - a.score);
}

function scoreOf({ names, plain: words }: Named, header: string): number | null {
  const name = foldHeader(header);
  const bare = foldHeader(withoutBrackets(header));
  const whole = names.get(name);
  if (whole !== undefined) return WHOLE - whole;
  const bracketed = names.get(bare);
  if (bracketed !== undefined) return WITHOUT_BRACKETS - bracketed;
  if (speaksOfElse(header)) return null;
  const another = /\b[2-9]\b/.test(name) ? ANOTHER : 0;
  for (const [text, score] of [[name, WITHOUT_FILLERS], [bare, WITHOUT_BRACKETS]] as const) {
    const found = plain(text) && words.get(plain(text));
    if (typeof found === 'number') return score - found - another;
  }
  return [...names.keys()].some((ending) => endings.has(ending) && name.endsWith(` ${ending}`)) ? ENDING - another : null;
}

/** "Company / Organisation", "Town, city". Parts that say different things say nothing, save a first and a last name: both are a name. Null where there are no parts that mean anything. */
function partsOf(kind: `${ImportKind}`, header: string): HeaderMatch[] | null {
  const parts = withoutBrackets(header).split(/[/&,;|+]|\b(?:and|or)\b/i).filter((part) => foldHeader(part));
  const said = [...new Set(parts.flatMap((part) => matchesOf(kind, part)[0]?.field ?? []))];
  if (parts.length < 2 || said.length === 0) return null;
  if (said.length === 2 && said.includes(ImportField.FIRST_NAME) && said.includes(ImportField.LAST_NAME)) return [{ field: ImportField.FULL_NAME, score: PART }];
  return said.length === 1 ? [{ field: said[0]!, score: PART }] : [];
}

/** Columns whose name is known although nothing is taken from them: they help to find the row that names the columns. */
const furniture = new Set(['connected on', 'url', 'order', 'attendee', 'ticket type', 'attendee status', 'first join', 'last leave', 'record id', 'contact owner', 'lead status', 'middle name', 'department', 'suffix']);

/** Whether a text is known as the name of a column. */
export const isKnownHeader = (text: string): boolean =>
  text.length < 60 && (furniture.has(foldHeader(text)) || personalColumn(text) !== null || Object.values(ImportKind).some((kind) => matchHeader(kind, text).some(({ score }) => score >= PART)));
