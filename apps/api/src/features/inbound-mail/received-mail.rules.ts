/** Somebody in a mail's headers. */
export interface MailContact {
  name: string;
  address: string;
}

/** What a parser found, before anything of it is believed. */
export interface ParsedMail {
  headers: ReadonlyMap<string, string>;
  from: MailContact | null;
  to: readonly MailContact[];
  subject: string;
  date: string | null;
  text: string;
  attachments: readonly string[];
  /** The mail that was forwarded as an attachment, where there is one. */
  original: ParsedMail | null;
}

/** What is kept of a forwarded mail. */
export interface ReceivedMail {
  forwardedBy: string;
  fromName: string;
  fromAddress: string;
  direction: 'IN' | 'OUT';
  /** As YYYY-MM-DD; never later than today. */
  sentOn: string;
  subject: string;
  body: string;
  participants: MailContact[];
  moreParticipants: number;
  dropped: string[];
  isAutomatic: boolean;
}

const MOST_PEOPLE = 50;
const MOST_NAMES = 50;
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const halves = /\p{Surrogate}/gu;

/** Text without what cannot be stored, or would be read another way than it is shown. */
const plain = (text: string, most: number): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(unseen, '').normalize('NFC').trim().slice(0, most).replaceAll(halves, '');
const line = (text: string, most: number): string => plain(text.replaceAll(/\s+/g, ' '), most);
const address = (text: string): string => line(text, 254).toLowerCase();

const marker = /^[>\s]*(?:-{2,}\s*(?:forwarded message|original message)\s*-{2,}|begin forwarded message:)\s*$/im;
const outlook = /^[>\s]*_{0,64}\s*\n?[>\s]*\*?from:\*?[^\n]+\n[>\s]*\*?(?:sent|date|to):/im;
const contact = /"?([^"<>,;\n]*)"?\s*<([^<>\s@]+@[^<>\s@]+)>|([^\s,;<>"]+@[^\s,;<>"]+)/g;

const contactsIn = (text: string): MailContact[] => [...text.slice(0, 20_000).matchAll(contact)].map(([, name = '', inBrackets, bare]) => ({ name: name.trim(), address: (inBrackets ?? bare)! }));

/** The headers that mail programs write above what they forward; null where there are none. */
export function forwardedHeaders(text: string): { from: MailContact | null; to: MailContact[]; date: string | null; subject: string | null } | null {
  const at = marker.exec(text) ?? outlook.exec(text);
  if (!at) return null;
  const found = new Map<string, string>();
  for (const each of text.slice(at.index).split('\n').slice(0, 40)) {
    const [, key, value] = /^[>\s]*\*?(from|sent|date|to|cc|subject):\*?\s*(.*)$/i.exec(each.slice(0, 10_000)) ?? [];
    if (key) found.set(key.toLowerCase(), value!);
    else if (found.has('from') && each.replaceAll(/[>\s]/g, '') === '') break;
  }
  if (!found.has('from')) return null;
  return { from: contactsIn(found.get('from')!)[0] ?? null, to: contactsIn(`${found.get('to') ?? ''}, ${found.get('cc') ?? ''}`), date: found.get('date') ?? found.get('sent') ?? null, subject: found.get('subject') ?? null };
}

/** Whether a program wrote it: an answer of that kind is no contact (RFC 3834, and what older ones do). */
const isAutomatic = (headers: ReadonlyMap<string, string>): boolean =>
  (headers.has('auto-submitted') && headers.get('auto-submitted')!.trim().toLowerCase() !== 'no') || headers.has('x-autoreply') || headers.has('x-autorespond')
  || /^(auto_reply|bulk|junk)$/i.test(headers.get('precedence')?.trim() ?? '') || /multipart\/report/i.test(headers.get('content-type') ?? '');

function dayOf(date: string | null, today: string, londonDay: (moment: Date) => string): string {
  const at = date ? Date.parse(date.replace(/\bat\b/i, ' ')) : Number.NaN;
  const day = Number.isNaN(at) ? today : londonDay(new Date(at));
  return day > today || day < '1990-01-01' ? today : day;
}

/**
 * What is kept of a mail that came to somebody's forwarding address. What was forwarded counts: the attached mail, or else the headers above
 * the quoted text; a mail that was only copied to the address speaks for itself. `own`: the user's address and the forwarding one.
 */
export function received(mail: ParsedMail, own: { userAddress: string; tokenAddress: string }, today: string, londonDay: (moment: Date) => string): ReceivedMail {
  const quoted = mail.original ? null : forwardedHeaders(mail.text);
  const of = mail.original ?? (quoted && { from: quoted.from, to: quoted.to, date: quoted.date, subject: quoted.subject ?? mail.subject }) ?? mail;
  const forwarder = address(mail.from?.address ?? '');
  const ownAddresses = new Set([own.userAddress.toLowerCase(), own.tokenAddress.toLowerCase(), ...(of === mail ? [] : [forwarder])]);
  const from = { name: line(of.from?.name ?? '', 200), address: address(of.from?.address ?? '') };
  const people = new Map<string, MailContact>();
  for (const one of [from, ...of.to]) {
    const at = address(one.address);
    if (/^[^\s@]+@[^\s@]+$/.test(at) && !ownAddresses.has(at) && !people.has(at)) people.set(at, { name: line(one.name, 200), address: at });
  }
  const text = mail.original ? [mail.text, mail.original.text].filter((part) => part.trim()).join('\n\n') : mail.text;
  const names = [...mail.attachments, ...(mail.original?.attachments ?? [])].map((name) => line(name, 120) || 'without a name');
  return {
    forwardedBy: forwarder, fromName: from.name, fromAddress: from.address, direction: ownAddresses.has(from.address) ? 'OUT' : 'IN', sentOn: dayOf(of.date, today, londonDay),
    subject: line(of.subject.replace(/^\s*(?:(?:fwd?|wg):\s*)+/i, ''), 300) || 'No subject', body: plain(text, 20_000),
    participants: [...people.values()].slice(0, MOST_PEOPLE), moreParticipants: Math.max(0, people.size - MOST_PEOPLE),
    dropped: names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `and ${names.length - MOST_NAMES + 1} more`] : names,
    isAutomatic: isAutomatic(mail.headers) || (mail.original !== null && isAutomatic(mail.original.headers)),
  };
}
