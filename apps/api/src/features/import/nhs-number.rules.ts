/** Ten digits as people write an NHS number: together, or in three groups. */
const WRITTEN = /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;

/**
 * As the client says while somebody types (apps/web/src/lib/nhs-number.ts): whether a text holds what can be an NHS number: ten digits of which the last checks the others by modulus 11.
 * Source: NHS Data Dictionary, NHS NUMBER. Telephone numbers, which begin with 0 or +, are passed over; one in eleven of other ten digits is taken for one.
 */
export function holdsNhsNumber(text: string): boolean {
  return (text.match(WRITTEN) ?? []).some((written) => isNhsNumber(written.replace(/\D/g, '')));
}

function isNhsNumber(written: string): boolean {
  if (written.startsWith('0') || new Set(written).size === 1) return false;
  const digits = Array.from(written, Number);
  // Weighed 10 to 2, with the last digit they come to a multiple of 11.
  return digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11 === 0;
}
