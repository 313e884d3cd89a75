import { errorCodes } from '../../platform/errors.js';

/** What came back, as bytes. */
export interface FuzzAnswer {
  status: number;
  body: string;
}

/** Words that only the inside of a server says. */
const leaks: readonly [what: string, pattern: RegExp][] = [
  ['a path of the server', /(?:file:\/\/|\/(?:src|dist|node_modules|home|usr|var|tmp|root)\/)/],
  ['a stack', /\n\s+at |node:internal|\.[jt]s:\d+/],
  ['SQL', /\b(?:select|with)\b[^"]{1,200}\bfrom\b|\binsert into\b|\bupdate\b[^"]{1,80}\bset\b|\bdelete from\b/i],
  ['words of PostgreSQL', /syntax error at or near|(?:relation|column|function|type|role|schema) [^ ]+ does not exist|violates (?:row-level|foreign|unique|check|not-null)|invalid input (?:syntax|value)|duplicate key|out of range for type|invalid byte sequence|permission denied for|SQLSTATE|lintel_(?:app|gate|owner)|\bpg_\w+/],
  ['words of a library', /QueryFailedError|EntityMetadata|TypeORM|TypeError|RangeError|ReferenceError|SyntaxError|is not a function|Cannot read propert|undefined is not|ECONN|FST_ERR|NestJS|apollo/i],
];

const known = new Set<string>(errorCodes.filter((code) => code !== 'INTERNAL'));

/** Everything that is wrong with an answer; nothing, most often. */
export function examine(answer: FuzzAnswer): string[] {
  const wrong = leaks.filter(([, pattern]) => pattern.test(answer.body)).map(([what]) => `tells ${what}`);
  if (answer.status >= 500 && answer.status !== 503) wrong.push(`status ${answer.status}`);
  const codes = codesIn(answer.body);
  if (answer.status >= 400 && answer.body !== '' && codes.length === 0 && !answer.body.startsWith('<!doctype html>')) wrong.push(`status ${answer.status} without a code`);
  return [...wrong, ...codes.filter((code) => !known.has(code)).map((code) => `code ${code}`)];
}

interface Refused { extensions?: { code?: unknown } }

/** The codes of the errors that an answer carries, in both forms; `none` where an error has none. */
export function codesIn(body: string): string[] {
  try {
    const { errors, error } = JSON.parse(body) as { errors?: Refused[]; error?: { code?: unknown } | string };
    const all = [...(Array.isArray(errors) ? errors.map((one) => one.extensions?.code) : []), ...(error === undefined ? [] : [typeof error === 'object' ? error?.code : 'none'])];
    return all.map((code) => (typeof code === 'string' ? code : 'none'));
  } catch {
    return [];
  }
}
