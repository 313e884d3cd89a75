import { escape, foldLines } from 'ical-generator';
import type { ExportedPerson } from './people-export.js';

/** Text of a property. Line ends and controls that RFC 6350, 3.4 has no way to write are left out. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const text = (value: string): string => escape(value.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''), false);

/**
 * Somebody as a vCard 4.0 (RFC 6350): escaped and folded as iCalendar is, at 75 octets and never within a letter. Names are written as people write them:
 * nothing is guessed to be a surname.
 */
export function contactCard({ id, name, currentAppointment: held, topics, detail }: ExportedPerson): string {
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'KIND:individual', `UID:urn:uuid:${id}`, `FN:${text(name)}`, `N:;${text(name)};;;`];
  if (held) lines.push(`ORG:${text(held.post.organisation.name)}`, `TITLE:${text(held.post.title)}`, `ROLE:${text(held.post.function.label)}`);
  if (detail?.email) lines.push(`EMAIL;TYPE=work:${text(detail.email)}`);
  if (detail?.phone) lines.push(`TEL;TYPE=work:${text(detail.phone)}`);
  if (topics.length) lines.push(`CATEGORIES:${topics.map(({ topic }) => text(topic.label)).join(',')}`);
  const notes = [detail?.contactPreference, detail?.objectedAt && 'Asked not to be written to.'].filter(Boolean);
  if (notes.length) lines.push(`NOTE:${text(notes.join('\n'))}`);
  return `${foldLines([...lines, 'END:VCARD'].join('\r\n'))}\r\n`;
}
