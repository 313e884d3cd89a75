import { ODS_CODE } from './ods-report.js';
import type { IsoDate, Register } from './register.types.js';

/**
 * Organisation Reference Data, as the NHS Organisation Data Service answers it: `/organisations` lists by role in pages, `/organisations/{code}` gives
 * one whole. Source: NHS England, "ODS ORD API endpoints", version 2-0-0.
 */

/** Which primary roles are fetched, and for which register: RO197 is an NHS trust, RO261 a strategic partnership, as integrated care boards are called there. */
export const ORD_ROLES: readonly { role: string; register: Register }[] = [
  { role: 'RO261', register: 'ICB_LIST' },
  { role: 'RO197', register: 'NHS_TRUSTS' },
];
/** The most that a page may have. */
const PAGE = 1000;
const MOST_PAGES = 20;
const MOST_BYTES = 8 * 1024 * 1024;
const LONGEST_WAIT_S = 15 * 60;
const ANSWERS_WITHIN_MS = 20_000;

/** The address asked us to come back later. */
export class AskedToWait extends Error {
  constructor(readonly seconds: number) {
    super(`wait ${seconds} s`);
  }
}

/** The address did not answer as it should; the message is a sentence for people. `isOne`: only one organisation is concerned. */
export class BadAnswer extends Error {
  constructor(sentence: string, readonly isOne = false) {
    super(sentence);
  }
}

/** One register's address. Nothing is ever asked of another host: links in answers are not followed, redirections refused. */
export class OrdSource {
  private readonly base: string;

  constructor(address: string) {
    this.base = address.replace(/\/+$/, '');
  }

  /** The codes of all bodies of a role, or of those that changed since a day. Throws `AskedToWait`, `BadAnswer`. */
  async codes(role: string, since: IsoDate | null): Promise<string[]> {
    const codes = new Set<string>();
    let received = 0;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = new URLSearchParams({ PrimaryRoleId: role, Limit: String(PAGE), ...(since && { LastChangeDate: since }), ...(received > 0 && { Offset: String(received + 1) }) });
      const { body, total } = await this.get(`/organisations?${query.toString()}`);
      const listed = (body as { Organisations?: unknown } | null)?.Organisations;
      if (!Array.isArray(listed)) throw new BadAnswer('The list of organisations is not one.');
      for (const entry of listed) codes.add(codeOf(entry));
      received += listed.length;
      if (total === null ? listed.length < PAGE : received >= total) return [...codes];
      if (listed.length === 0) throw new BadAnswer(`The list ends after ${received} organisations; it was said to have ${total}.`);
    }
    throw new BadAnswer(`The list has more than ${MOST_PAGES * PAGE} organisations, which is more than there are.`);
  }

  /** One organisation's whole record, unread. Throws `AskedToWait`, `BadAnswer`. */
  async organisation(code: string): Promise<unknown> {
    return (await this.get(`/organisations/${encodeURIComponent(code)}`, true)).body;
  }

  private async get(path: string, isOne = false): Promise<{ body: unknown; total: number | null }> {
    const response = await fetch(this.base + path, { redirect: 'error', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) })
      .catch(() => { throw new BadAnswer('The address did not answer, or sent us somewhere else.'); });
    if (response.status === 429 || response.status === 503) {
      await response.body?.cancel();
      throw new AskedToWait(waitOf(response.headers.get('retry-after'), response.headers.get('date')));
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new BadAnswer(`The address answered with ${response.status}.`, isOne && response.status < 500);
    }
    const text = await textOf(response);
    try {
      const total = Number(response.headers.get('x-total-count') ?? Number.NaN);
      return { body: JSON.parse(text), total: Number.isInteger(total) ? total : null };
    } catch {
      throw new BadAnswer('The answer breaks off, or is no JSON.');
    }
  }
}

/** Seconds to wait: a number of them, or a moment by the address's own clock; a minute where nothing sensible is said, a quarter of an hour at most. */
function waitOf(said: string | null, now: string | null): number {
  const seconds = /^\d+$/.test(said ?? '') ? Number(said) : (Date.parse(said ?? '') - Date.parse(now ?? '')) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_WAIT_S) : 60;
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.byteLength;
      if (size > MOST_BYTES) throw new BadAnswer('The answer is larger than any of the register’s.');
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof BadAnswer ? error : new BadAnswer('The answer breaks off.');
  }
  return Buffer.concat(parts).toString('utf8');
}

function codeOf(entry: unknown): string {
  const code = (entry as { OrgId?: unknown } | null)?.OrgId;
  if (typeof code !== 'string' || !ODS_CODE.test(code)) throw new BadAnswer('The list names an organisation without a code.');
  return code;
}
