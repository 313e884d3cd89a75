import { fieldError } from '../../errors.js';
import type { Params, Sql } from './definitions.js';
import type { Key } from './roots.js';

/**
 * A cursor is the last row's keys as a JSON array of texts, in base64. It names a place in an order and grants nothing:
 * whatever somebody writes into it, the row policies still decide what follows.
 */
export function cursorOf(keys: readonly Key[], t: Sql): Sql {
  const texts = keys.map((key) => `(${key.sql(t)})::text`).join(', ');
  return `translate(encode(convert_to(array_to_json(array[${texts}])::text, 'UTF8'), 'base64'), E'\\n', '')`;
}

/** The clause for the rows after a cursor. */
export function readCursor(cursor: string, keys: readonly Key[], t: Sql, p: Params): Sql {
  const places = decode(cursor, keys.length).map((text, i) => `${p(text)}::${keys[i]!.type}`);
  const sides = keys.map((key) => key.sql(t));
  const [{ descending }] = keys as [Key];
  if (keys.every((key) => key.descending === descending)) return `(${sides.join(', ')}) ${descending ? '<' : '>'} (${places.join(', ')})`;
  return keys
    .map((key, i) => [...sides.slice(0, i).map((side, j) => `${side} = ${places[j]}`), `${sides[i]} ${key.descending ? '<' : '>'} ${places[i]}`].join(' and '))
    .map((clause) => `(${clause})`)
    .join(' or ');
}

function decode(cursor: string, length: number): string[] {
  try {
    const texts: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    if (Array.isArray(texts) && texts.length === length && texts.every((text) => typeof text === 'string' && !text.includes('\0'))) return texts as string[];
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw fieldError('after', 'This is not the end of a page of this list. Start again from the first page.');
}
