import { fieldError } from '../../errors.js';
import { isRealDay } from '../scalars.js';
import type { Params, Sql } from './definitions.js';
import type { Key } from './roots.js';

const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?`;
const TIME = new RegExp(`^(?:${clock}|24:00:00)$`);
const MOMENT = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2}) ${clock}[+-]\d{2}(?::\d{2})?$`);

/**
 * PostgreSQL's types that an order may have, each with what it writes of them. A cursor that holds anything else is refused here:
 * in a statement it would be an error only where the planner looks at it, and that depends on what the table holds.
 */
const written = {
  text: () => true,
  uuid: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  integer: (text: string) => /^-?\d{1,9}$/.test(text),
  smallint: (text: string) => /^-?\d{1,4}$/.test(text),
  date: (text: string) => /^-?infinity$/.test(text) || isRealDay(text),
  time: (text: string) => TIME.test(text),
  timestamptz: (text: string) => isRealDay(MOMENT.exec(text)?.[1] ?? ''),
};
export type KeyType = keyof typeof written;

/**
 * A cursor is the last row's keys as a JSON array of texts, in base64. It names a place in an order and grants nothing:
 * whatever somebody writes into it, the row policies still decide what follows.
 */
export function cursorOf(keys: readonly Key[], t: Sql, p: Params): Sql {
  const texts = keys.map((key) => `(${key.sql(t, p)})::text`).join(', ');
  return `translate(encode(convert_to(array_to_json(array[${texts}])::text, 'UTF8'), 'base64'), E'\\n', '')`;
}

/** The clause for the rows after a cursor. */
export function readCursor(cursor: string, keys: readonly Key[], t: Sql, p: Params): Sql {
  const places = decode(cursor, keys).map((text, i) => `${p(text)}::${keys[i]!.type}`);
  const sides = keys.map((key) => key.sql(t, p));
  const [{ descending }] = keys as [Key];
  if (keys.every((key) => key.descending === descending)) return `(${sides.join(', ')}) ${descending ? '<' : '>'} (${places.join(', ')})`;
  return keys
    .map((key, i) => [...sides.slice(0, i).map((side, j) => `${side} = ${places[j]}`), `${sides[i]} ${key.descending ? '<' : '>'} ${places[i]}`].join(' and '))
    .map((clause) => `(${clause})`)
    .join(' or ');
}

function decode(cursor: string, keys: readonly Key[]): string[] {
  try {
    const texts: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    if (Array.isArray(texts) && texts.length === keys.length && texts.every((text, i) => typeof text === 'string' && !text.includes('\0') && written[keys[i]!.type](text))) return texts as string[];
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw fieldError('after', 'This is not the end of a page of this list. Start again from the first page.');
}
