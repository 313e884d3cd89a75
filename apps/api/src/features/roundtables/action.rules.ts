/** As long as a follow-up may be. */
const MOST = 300;

/** What an action is called as a follow-up: in one line, shortened where it is long. */
export function titleOfAction(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line;
}
