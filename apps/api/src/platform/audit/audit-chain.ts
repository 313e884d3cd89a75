import { createHash } from 'node:crypto';

/** The logs under seal. Of each row these columns are sealed; its payload by the salted digest that stands in `digest`. */
const sealed = {
  activity: ['seq', 'id', 'at', 'member_id', 'user_id', 'action', 'subject_kind', 'subject_id', 'root_id', 'undoes', 'permission', 'digest'],
  access_log: ['seq', 'id', 'at', 'member_id', 'user_id', 'kind', 'what', 'digest'],
} as const;

export type Log = keyof typeof sealed;
export const logs = Object.keys(sealed) as Log[];

/** SQL: what of a row is under its seal, as text that is the same in every session. */
export const sealedText = (log: Log, row: string): string =>
  `jsonb_build_array(${sealed[log].map((column) => (column === 'at' ? `to_char(${row}.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')` : `${row}.${column}`)).join(', ')})::text`;

/** SQL: whether a payload is the one that was written, or was erased together with its salt. */
export const payloadHolds = (log: Log, row: string): string => {
  const text = log === 'activity' ? `${row}.action || coalesce(${row}.subject_id::text, '') || ${row}.payload::text` : `${row}.payload::text`;
  return `case when ${row}.salt is null then ${row}.payload = '{}' else ${row}.digest = encode(sha256(convert_to(${row}.salt || ${text}, 'UTF8')), 'hex') end`;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The digest of a row from its sealed text. */
export const digestOf = (text: string): string => sha256(text);

/** The end of the chain: its number of entries and the last seal. `0` and no seal where nothing was sealed yet. */
export interface Anchor { n: number; seal: string }

export const start: Anchor = { n: 0, seal: '' };

/** The seal that follows another: it binds an entry to all before it. */
export const sealAfter = (before: Anchor, log: Log, rowId: string, digest: string): string => sha256([before.seal, before.n + 1, log, rowId, digest].join('\n'));
