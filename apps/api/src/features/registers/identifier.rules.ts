import type { Identifier } from './register.types.js';

/** An identifier as one string (`ODS:RD8`), to compare and to look up by. */
export const keyOf = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

/** Whether two codes are one: scheme and value alike. */
export const sameIdentifier = (a: Identifier, b: Identifier): boolean => keyOf(a) === keyOf(b);
