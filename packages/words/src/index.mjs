/** Ten digits as people write an NHS number: together, or in three groups. */
const WRITTEN = /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;

/** As its declaration says. */
export function holdsNhsNumber(text) {
  return (text.match(WRITTEN) ?? []).some((written) => isNhsNumber(written.replace(/\D/g, '')));
}

function isNhsNumber(written) {
  if (written.startsWith('0') || new Set(written).size === 1) return false;
  const digits = Array.from(written, Number);
  // Weighed 10 to 2, with the last digit they come to a multiple of 11.
  return digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11 === 0;
}

/** As its declaration says. */
export function midSentence(label) {
  return /^[A-Z][a-z]+(?! [A-Z][a-z])\b/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** As long as a follow-up may be. */
const TITLE_MOST = 300;

/** As its declaration says. */
export function titleOfAction(text) {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > TITLE_MOST ? `${line.slice(0, TITLE_MOST - 1).trimEnd()}…` : line;
}
