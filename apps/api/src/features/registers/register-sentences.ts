import { inWords } from './day.rules.js';
import type { ChangeGroupKind } from './register-choice.rules.js';
import { readableName } from './register-names.rules.js';
import type { Change, DateKnown, RegisterPlan } from './register-plan.types.js';
import type { Identifier, IsoDate, Problem } from './register.types.js';

/** How a preview heads the changes of one kind. */
export const CHANGE_LABELS = {
  CREATE: 'New',
  ADOPT: 'Held by the register from now on',
  RENAME: 'Renamed',
  CLOSE: 'Closed',
  REOPEN: 'Open again',
  SPLIT: 'Split',
  MERGER: 'Merged',
  ACQUISITION: 'Taken over',
  RECODE: 'Re-coded',
  MOVE_ICB: 'Moved to another ICB',
  JOIN_ICB: 'Placed in an ICB',
  LEAVE_ICB: 'No longer in an ICB',
  PLACE_IN: 'Placed in an ICB area',
  PLACE_SHARE: 'Another share of an ICB area',
  PLACE_OUT: 'No longer in an ICB area',
  PATIENT_SHARE: 'Share of the trust’s patients',
  DEPRIVATION: 'Deprivation',
  DETAILS: 'Details',
  ROLES: 'Acts as',
  CODES: 'Further codes',
  ALIASES: 'Other names',
} as const satisfies Record<ChangeGroupKind, string>;

const FIELD_LABELS = {
  openedOn: 'opening day', subType: 'sub-type', legalForm: 'legal form',
  address: 'address', town: 'town', postcode: 'postcode', phone: 'telephone',
} as const;

const percentFormat = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const percent = (share: number): string => percentFormat.format(share);
const when = (day: IsoDate, known: DateKnown): string => `${known === 'ON' ? 'on' : 'by'} ${inWords(day)}`;
const codes = (identifiers: readonly Identifier[]): string =>
  identifiers.map(({ scheme, value }) => `${scheme.replaceAll('_', ' ')} ${value}`).join(', ');

const said = (field: keyof typeof FIELD_LABELS, value: string | null): string | null => (value && field === 'openedOn' ? inWords(value) : value);

/** Gives an ICB's area or a body's name beside its code, `Central East (S1Y5D)`; a code that it does not know stays alone. */
export type BodyInWords = (code: Identifier) => string;

/** What one change does, as the second half of a line that begins with the organisation. */
export function changeSentence(change: Change, body: BodyInWords): string {
  switch (change.kind) {
    case 'CREATE': {
      const { openedOn, closedOn, identifiers } = change.organisation;
      const dates = [openedOn && `open from ${inWords(openedOn)}`, closedOn && `closed on ${inWords(closedOn)}`];
      return [codes(identifiers), ...dates].filter(Boolean).join(', ');
    }
    case 'ADOPT':
      return 'was entered by hand';
    case 'RENAME':
      return `from ${readableName(change.from)} ${when(change.on, change.known)}`;
    case 'CLOSE':
      return `on ${inWords(change.on)}`;
    case 'REOPEN':
      return `no longer closed on ${inWords(change.was)}`;
    case 'JOIN_ICB':
      return `${body(change.icb)} ${when(change.on, change.known)}`;
    case 'MOVE_ICB':
      return `from ${body(change.from)} to ${body(change.to)} ${when(change.on, change.known)}`;
    case 'LEAVE_ICB':
      return `${body(change.icb)}, left ${when(change.on, change.known)}`;
    case 'SUCCESSION': {
      const { successor, on, kind } = change.succession;
      return `${kind === 'SPLIT' ? 'a part to' : kind === 'MERGER' ? 'into' : 'by'} ${body(successor)} on ${inWords(on)}`;
    }
    case 'IDENTIFIERS':
      return [change.added.length && codes(change.added), change.ended.length && `no longer ${codes(change.ended)}`].filter(Boolean).join('; ');
    case 'ALIASES':
      return change.added.join(', ');
    case 'ROLES':
      return change.added.join(', ');
    case 'PLACE_IN':
      return `${change.within.name} (${change.within.code}), ${percent(change.share)}`;
    case 'PLACE_SHARE':
      return `${change.within.name} (${change.within.code}), ${percent(change.from)} → ${percent(change.share)}`;
    case 'PLACE_OUT':
      return `${change.within.name} (${change.within.code})`;
    case 'PATIENT_SHARE':
      return `${change.place.name} (${change.place.code}), ${change.from === null ? '' : `${percent(change.from)} → `}${percent(change.share)}`;
    case 'DEPRIVATION':
      return `in ${change.year} rank ${change.facts.rank}, average score ${change.facts.averageScore}, ${percent(change.facts.tenth)} of its neighbourhoods in the most deprived tenth`;
    case 'DETAILS':
      return change.fields.map(({ field, from, to }) => `${FIELD_LABELS[field]} ${from ? `${said(field, from)} → ` : ''}${said(field, to)}`).join('; ');
  }
}

const MOST_NAMED = 5;

/** Whom the register holds and a file does not list; null where it lists all. */
export function unlistedSentence(unlisted: RegisterPlan['unlisted']): string | null {
  if (unlisted.length === 0) return null;
  const named = unlisted.slice(0, MOST_NAMED).map(({ name, code }) => `${name} (${code})`).join('; ');
  const more = unlisted.length > MOST_NAMED ? `; and ${(unlisted.length - MOST_NAMED).toLocaleString('en-GB')} more` : '';
  return `${unlisted.length.toLocaleString('en-GB')} of this register ${unlisted.length === 1 ? 'is' : 'are'} not in this file, which changes nothing about ${unlisted.length === 1 ? 'it' : 'them'}: ${named}${more}.`;
}

/** Why a row or file was not taken: the column, what stands there, and what was expected. */
export function problemSentence({ column, found, expected }: Problem): string {
  return `${column}: expected ${expected}${found ? `, found “${found}”` : ''}.`;
}
