import { ImportField as F } from './import.types.js';
import { type RowProblem, shortened, type Values, within } from './row-problem.rules.js';

const teamWords = /\b(team|office|department|enquiries|reception|helpdesk|help desk|mailbox|secretariat|admin|contact centre)\b/i;
const sharedMailbox = /^(estates|enquir(y|ies)|info|office|admin|contact|hello|reception|team|mail|housing|help|support|accounts?|hr|press|media|noreply|no-reply)([.+_-].*)?@/i;
const nobody = /^((guest|anonymous|unknown|participant|user|dial-in|caller)( user)?\s*\d*|vacan(t|cy)( post)?|none|null|nil|(sub|grand )?totals?\b.*)$/i;
/** What stands where files repeat the names of their columns. */
const ofColumns = /^((first|last|full|given|family|contact|display|sur|fore)? ?names?\b ?)+$/i;

/** What is no name of one person, and why. Asked in this order. */
const refusals: readonly { found: RegExp; why: (name: string) => string }[] = [
  { found: /@./, why: (name) => `“${name}” is an e-mail address, not a name. Give a person’s name.` },
  { found: /^[=@+]/, why: (name) => `“${name}” is a formula, not a name. Give a person’s name.` },
  { found: nobody, why: (name) => `“${name}” names nobody. Give a person’s name.` },
  { found: ofColumns, why: (name) => `“${name}” is the name of a column, not of a person. Give a person’s name.` },
  { found: /^\d| \d{4}|^page \d/i, why: (name) => `“${name}” has figures in it, as no name has. Give a person’s name.` },
  { found: /[/;]| (&|\+|and) /, why: (name) => `“${name}” names more than one person. Give each a row of their own.` },
];

/** The name of the person in a row as it is said aloud, else nothing and a problem that keeps the row back. */
export function nameOf(problems: RowProblem[], values: Values, email: string | null): string | null {
  const { [F.FIRST_NAME]: first, [F.LAST_NAME]: last, [F.FULL_NAME]: full } = values;
  const given = first || last ? [first, last].filter(Boolean).join(' ') : full ?? '';
  const written = first && last ? bare(given) : turned(bare(given));
  const refuse = (found: string, sentence: string): null => {
    problems.push({ field: full && !first && !last ? F.FULL_NAME : F.LAST_NAME, found: shortened(found), sentence, isBlocking: true });
    return null;
  };
  if (!given) {
    if (email && sharedMailbox.test(email)) return refuse(email, `${email} is a mailbox that several people share, and nobody is named. Give a person’s name.`);
    return refuse('', 'Nobody is named in this row. Give a name.');
  }
  const refusal = refusals.find(({ found }) => found.test(written || given));
  if (refusal) return refuse(given, refusal.why(shortened(written || given)));
  if (teamWords.test(written) && (!first || (email && sharedMailbox.test(email)))) return refuse(written, `“${shortened(written)}” is a team, not a person. Give a person’s name.`);
  if (!/\p{L}/u.test(written)) return refuse(given, `“${shortened(given)}” is no name. Give a person’s name.`);
  return within(problems, F.FULL_NAME, 'The name', written, 200, true);
}

/** Without what stands beside a name: an address, brackets, quotation marks around it. */
const bare = (name: string): string =>
  name.replaceAll(/\s*(<[^<>]*>|\([^()]*\)|\[[^[\]]*\])\s*/g, ' ').trim().replace(/^(["'“‘])(.+)(["'”’])$/, '$2').replaceAll(/\s+,/g, ',').trim();

/** Letters after a name, whatever stands before them. Others are told by their capitals. */
const letters = /^(ph\.?d|d\.?phil|mba|obe|mbe|cbe|kbe|dbe|bem|kc|frcp|mrcgp|frics|mrics|fcih|cihcm|[bm]\.?sc|[bmc]eng|ll[bm]|hons|jr|sr)\.?$/i;

/** "Testwell, Priya" → "Priya Testwell", "Fixture, Ann, MBE" → "Ann Fixture, MBE"; "Ann Fixture, MBE" stays. */
function turned(name: string): string {
  const [last = '', ...rest] = name.split(/\s*,\s*/).filter(Boolean);
  const isWhole = /\s/.test(last) && /\p{Ll}/u.test(last);
  const isLetters = (part: string) => part.split(' ').every((word) => letters.test(word) || (isWhole && /^\p{Lu}[\p{L}.]*\p{Lu}$/u.test(word)));
  const given = rest.filter((part) => !isLetters(part));
  return given.length === 1 ? [`${given[0]!} ${last}`, ...rest.filter(isLetters)].join(', ') : [last, ...rest].join(', ');
}
