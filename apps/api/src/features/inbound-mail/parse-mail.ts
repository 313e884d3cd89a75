import { convert } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';
import type { ParsedMail } from './received-mail.rules.js';

/** Deeper and longer than any mail that people write. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true } as const;
const HTML_MOST = 500_000;
const asText = { wordwrap: false as const, limits: { maxInputLength: HTML_MOST, maxDepth: 50, maxChildNodes: 5000 }, selectors: [{ selector: 'a', options: { ignoreHref: true } }, { selector: 'img', format: 'skip' }] };

/** Reads a mail as it came over the wire. Throws for what is no mail at all. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  return parsed(await PostalMime.parse(raw, LIMITS), true);
}

async function parsed(mail: Email, withOriginal: boolean): Promise<ParsedMail> {
  const [attached] = withOriginal ? mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822') : [];
  const original = attached ? await PostalMime.parse(attached.content, LIMITS).then((inner) => parsed(inner, false), () => null) : null;
  const to = [mail.to ?? [], mail.cc ?? []].flat().flatMap((one) => one.group ?? [one]);
  return {
    headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
    from: mail.from?.address ? { name: mail.from.name, address: mail.from.address } : null,
    to: to.flatMap(({ name, address }) => (address ? [{ name, address }] : [])),
    subject: mail.subject ?? '', date: mail.date ?? null,
    text: mail.text?.trim() ? mail.text : convert(mail.html ?? '', asText),
    attachments: mail.attachments.filter((one) => one !== attached).map(({ filename }) => filename ?? ''),
    original,
  };
}
