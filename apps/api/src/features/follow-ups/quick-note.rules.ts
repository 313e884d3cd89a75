/** What a quick note is kept as; a note is never contact. */
export type QuickKind = 'NOTE' | 'MEETING' | 'CALL' | 'EMAIL';
export type QuickDirection = 'TWO_WAY' | 'OUT' | 'IN';

/** How its first words say what happened: the first line that fits counts. */
const openings: readonly [begins: RegExp, kind: QuickKind, direction: QuickDirection][] = [
  [/^(?:left (?:\S+ ){0,3}(?:a |a voice ?)?(?:message|voicemail)|(?:called|rang|phoned)\b[^.\n]*\b(?:no answer|no reply|voicemail|left (?:a |\S+ a )?message))/i, 'CALL', 'OUT'],
  [/^(?:met|meeting with|saw|sat down with|(?:had )?(?:coffee|lunch|tea) with|visited)\b/i, 'MEETING', 'TWO_WAY'],
  [/^(?:called|rang|phoned|spoke (?:to|with)|talked (?:to|with)|(?:phone |video )?call with)\b/i, 'CALL', 'TWO_WAY'],
  [/^(?:e-?mails with|exchanged e-?mails)\b/i, 'EMAIL', 'TWO_WAY'],
  [/^(?:e-?mailed|wrote to|sent an e-?mail)\b/i, 'EMAIL', 'OUT'],
  [/^(?:e-?mail from|(?:had|got|received) an e-?mail|heard from)\b/i, 'EMAIL', 'IN'],
];

/** What a text says of itself: a conversation by its first words, a note otherwise. */
export function readKind(text: string): { kind: QuickKind; direction: QuickDirection } {
  const opening = openings.find(([begins]) => begins.test(text.trim()));
  return { kind: opening?.[1] ?? 'NOTE', direction: opening?.[2] ?? 'TWO_WAY' };
}

/** Who spoke, where the words do not say: a meeting and a call have two sides, an e-mail was sent. */
export const usualDirection = (kind: QuickKind): QuickDirection => (kind === 'EMAIL' ? 'OUT' : 'TWO_WAY');

const followUp = /(?:^|[\n.!?;,]\s*)(?:and )?(follow[ -]?up|remind me|chase (?:them|him|her|it|up)?)\b[\s:,–-]*(.*)$/is;

/** What stands behind the last "Follow up", "Remind me" or "Chase"; null where there is none. */
export function followUpIn(text: string): string | null {
  let rest: string | null = null;
  for (let tail = text, found = followUp.exec(tail); found; tail = found[2]!, found = followUp.exec(tail)) rest = found[2]!.trim();
  return rest === null ? null : rest.split('\n')[0]!.trim();
}

const LONGEST_TITLE = 120;
const shortened = (text: string) => (text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1).trimEnd()}…`);

/** What is to be done: the words around the day, or else the beginning of the note. */
export function titleOf(around: readonly string[], text: string): string {
  const words = around.map((part) => part.replace(/^[\s:,–-]*(?:to|about|and)?\b\s*/i, '').replace(/[\s.,;:–-]+$/, '')).filter(Boolean).join(' ');
  const first = text.trim().split(/(?<=[.!?])\s|\n/)[0]!.replace(/[.!?]+$/, '');
  return shortened(words ? words.charAt(0).toUpperCase() + words.slice(1) : `Follow up: ${first}`);
}
