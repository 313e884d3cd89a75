import type { Identifier } from './register.types.js';

/** The code of a council's area at the Office for National Statistics. */
export const GSS_CODE = /^[ENSW]\d{8}$/;
export const GSS_CODE_EXPECTED = 'an ONS code: E, N, S or W and eight digits';

/** An identifier as one string (`ODS:RD8`), to compare and to look up by. */
export const keyOf = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

/** Whether two codes are one: scheme and value alike. */
export const sameIdentifier = (a: Identifier, b: Identifier): boolean => keyOf(a) === keyOf(b);
