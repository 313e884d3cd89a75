import { getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Random } from '../../platform/graphql/read/testing/random-documents.js';

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Texts that have broken other systems. */
export const hostileTexts: readonly string[] = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\u202Eright to left', '\uFEFF', '👩‍👩‍👧‍👦', `e${'\u0301'.repeat(400)}`, 'x'.repeat(9000), '\r\nBcc: x@y.example', '%', '_', '\\', '\'', '"', '$1', '{{7*7}}', '${7*7}',
  `'; drop table person; --`, `' or 1=1 --`, '__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '=cmd|calc', 'null', 'NaN', '-0', '1e309', '9007199254740993', '../../etc/passwd', 'O’Brien', 'Zoë', 'İ', 'ß',
];
const numbers: readonly number[] = [0, 1, -1, 2, 25, 100, 101, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1e9, 2 ** 53 + 2, 0.1, -0, 1e300];
const days: readonly string[] = ['2026-05-01', '2030-12-03', '0001-01-01', '9999-12-31', '2024-02-29', '2026-03-29'];
const noDays: readonly string[] = ['2026-02-30', '2026-13-01', '10000-01-01', '20260501', 'today', '0000-01-01', ''];
const moments: readonly string[] = ['2026-05-01T09:30:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-03-29T01:30:00+01:00', '2026-05-01T09:30:00+14:00'];
const noMoments: readonly string[] = ['2026-05-01', '2026-05-01T24:00:00Z', '2026-05-01T09:30', ''];

/** A value that a variable of this type may be given; a few are of another type or strange in themselves. */
export function valueFor(type: GraphQLInputType, random: Random, ids: readonly string[], depth = 0): unknown {
  if (!isNonNullType(type) && random() < 0.25) return random() < 0.5 ? undefined : null;
  if (random() < 0.01) return strange(random);
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.from({ length: Math.floor(random() * (random() < 0.02 ? 700 : 4)) }, () => valueFor(bare.ofType, random, ids, depth + 1));
  if (isEnumType(bare)) return random() < 0.99 ? pick(random, bare.getValues()).name : 'NOT_ONE';
  if (isInputObjectType(bare)) {
    const entries = Object.values(bare.getFields()).map((field) => [field.name, depth > 4 ? undefined : valueFor(field.type, random, ids, depth + 1)] as const);
    return Object.fromEntries(random() < 0.03 ? [...entries, [pick(random, ['__proto__', 'constructor', 'memberId', 'role', 'x']), 'more']] : entries);
  }
  const odd = random() < 0.04;
  if (bare.name === 'ID') return odd ? pick(random, hostileTexts) : pick(random, ids);
  if (bare.name === 'Int') return odd ? pick(random, numbers) : Math.floor(random() * 30);
  if (bare.name === 'Float') return pick(random, numbers);
  if (bare.name === 'Boolean') return odd ? 'true' : random() < 0.5;
  if (bare.name === 'Date') return pick(random, odd ? noDays : days);
  if (bare.name === 'DateTime') return pick(random, odd ? noMoments : moments);
  return random() < 0.2 ? pick(random, hostileTexts) : pick(random, ['Homes', 'Leeds', 'a@test.example', 'Head of housing', 'LS1 4AP', 'NEWEST']);
}

/** Something where it does not belong. */
export const strange = (random: Random): unknown => pick<unknown>(random, [null, [], {}, [[[]]], '', 0, -1, true, { __proto__: null, a: { b: {} } }, 'x'.repeat(20_000), [null], { id: [] }]);
