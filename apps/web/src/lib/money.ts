import { count } from './words.js';

const MILLION = 1_000_000;

/**
 * Pounds (not pence) in the words of a board paper: "£4.8m" from £100,000 upwards, "£45,000" below it,
 * "Not yet valued" when nobody has said. A figure that is unknown is never shown as £0.
 */
export function money(pounds: number | null | undefined): string {
  if (pounds === null || pounds === undefined) return 'Not yet valued';
  if (Math.abs(pounds) < MILLION / 10) return `£${count(Math.round(pounds))}`;
  return `£${(pounds / MILLION).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}m`;
}

/** "£4.4m to £5.2m"; one figure when both ends read the same or only one is known. */
export function moneyRange(low: number | null | undefined, high: number | null | undefined): string {
  const least = money(low ?? high);
  const most = money(high ?? low);
  return least === most ? least : `${least} to ${most}`;
}
