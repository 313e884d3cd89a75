/** Built-in number formats that show a date or a time (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are those of East Asian editions). */
const BUILT_IN: readonly [from: number, to: number][] = [[14, 22], [27, 36], [45, 47], [50, 58]];

/** Whether a number format shows its numbers as dates or times: it has d, m, y, h or s outside of quotes, brackets and escapes. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? BUILT_IN.some(([from, to]) => id >= from && id <= to) : /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, ''));

const DAY = 86_400_000;

/**
 * A serial number as the date that a spreadsheet shows for it: "2026-05-14", "2026-05-14 09:30", of less than a day "09:30". Days are counted from the
 * last day of 1899, as if 1900 had been a leap year, or from 1 January 1904 (ECMA-376 part 1, 18.17.4). What is no such number stays as it is.
 */
export function dateOfSerial(text: string, from1904: boolean): string {
  const serial = Number(text);
  if (text.trim() === '' || !Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return text;
  const days = serial + (from1904 ? 0 : serial < 60 ? 1 : 0);
  const written = new Date(Math.round((Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + days * DAY) / 60_000) * 60_000).toISOString();
  const time = written.slice(11, 16);
  if (serial < 1) return time;
  return time === '00:00' ? written.slice(0, 10) : `${written.slice(0, 10)} ${time}`;
}
