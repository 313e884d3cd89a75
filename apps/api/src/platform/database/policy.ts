import type { Actor } from '../auth/actor.js';
import type { ActorRole, Role } from '../auth/permissions.js';

/** How far a member's access to a root goes. */
export const Level = { READ: 1, EDIT: 2, OWN: 3 } as const;
export type Level = (typeof Level)[keyof typeof Level];

/**
 * One way to be allowed. All parts that are given must hold; a list of grants is a choice between them.
 * The same grant becomes a row-level-security policy, the `abilities` that reads select and the predicate that writes ask.
 */
export interface Grant {
  /** Who: one of these roles. Left out: anybody signed in (never a guest, never the worker). */
  roles?: readonly (Role | ActorRole)[];
  /** The row's member is the actor's. */
  own?: true;
  /** The row's column names the actor. */
  author?: string;
  /** The actor's member has access to the row's root at this level or above. */
  access?: Level;
  /** This column of the row is not null (a published person). */
  present?: string;
  /** This column of the row has one of these values. */
  is?: { column: string; values: readonly string[] };
  /** For link holders: this column is the record (`subject`) or root (`root`) that the link is for; or several columns, all of them. */
  link?: Link | readonly Link[];
  /** The rows that these columns point to can be read by the actor, or the column is empty where it may be: closes the hole that foreign keys leave. */
  through?: Through | readonly Through[];
  /** For a read: why somebody sees the row, in a sentence for them. `{member}` is the name of their organisation. */
  because?: string;
}

/** A column that names what a link is for. */
export interface Link {
  column: string;
  to: 'subject' | 'root';
}

/** A column that points to a row of a table. */
export interface Through {
  table: string;
  column: string;
  mayBeEmpty?: true;
}

export type Command = 'read' | 'create' | 'update' | 'remove';

/** Who may do what with one table. `shape` is one of the three shapes, or a root's child. */
export interface Policy {
  readonly table: string;
  readonly shape: 'directory' | 'member' | 'root' | 'child' | 'access' | 'frame';
  /** For a child: the root's table. */
  readonly root?: string;
  /** Tables of the frame that keep no history (sessions, counters, the outbox's states, the log itself). */
  readonly withoutHistory?: true;
  readonly read: readonly Grant[];
  readonly create?: readonly Grant[];
  readonly update?: readonly Grant[];
  /** The only columns that an update may touch: for rows that others than their own member may change. */
  readonly updates?: readonly string[];
  readonly remove?: readonly Grant[];
}

/** Declares a policy; a function only so that the table is checked where it stands. */
export const definePolicy = (policy: Policy): Policy => policy;

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly string[]) => `array[${values.map(text).join(', ')}]`;
const column = (alias: string, name: string) => `${alias}.${name}`;

/** The column that holds the id of the row's root. */
const rootColumn = (policy: Policy) => (policy.shape === 'root' ? 'id' : 'root_id');
const accessTable = (policy: Policy) => `${policy.shape === 'root' ? policy.table : policy.root}_access`;

const linksOf = (grant: Grant): readonly Link[] => [grant.link ?? []].flat();

function grantSql(policy: Policy, grant: Grant, alias: string): string {
  const parts = [
    grant.roles
      ? `(select app.role()) = any(${list(grant.roles)})`
      : `(select app.role()) not in ('GUEST', 'SYSTEM')`,
  ];
  if (grant.own) parts.push(`${column(alias, 'member_id')} = (select app.member())`);
  if (grant.author) parts.push(`${column(alias, grant.author)} = (select app.usr())`);
  if (grant.present) parts.push(`${column(alias, grant.present)} is not null`);
  if (grant.is) parts.push(`${column(alias, grant.is.column)}::text = any(${list(grant.is.values)})`);
  for (const { column: name, to } of linksOf(grant)) parts.push(`${column(alias, name)} = (select app.${to === 'subject' ? 'subject' : 'subject_root'}())`);
  if (grant.access) {
    parts.push(`exists (select 1 from public.${accessTable(policy)} acc where acc.root_id = ${column(alias, rootColumn(policy))} and acc.member_id = (select app.member()) and acc.level >= ${grant.access})`);
  }
  for (const { table, column: name, mayBeEmpty } of [grant.through ?? []].flat() as Through[]) {
    const seen = `exists (select 1 from public.${table} up where up.id = ${column(alias, name)})`;
    parts.push(mayBeEmpty ? `(${column(alias, name)} is null or ${seen})` : seen);
  }
  return parts.join(' and ');
}

/** The SQL condition under which the current actor may do this with the row behind `alias`. No grant: nobody. */
export function policySql(policy: Policy, command: Command, alias: string): string {
  const grants = policy[command];
  if (!grants || grants.length === 0) return 'false';
  return grants.map((grant) => `(${grantSql(policy, grant, alias)})`).join(' or ');
}

/** Why anybody sees what is in the Directory. */
export const everyMember = 'It stands in the Directory, which all members share.';

/** The reasons for which the current actor sees the row behind `alias`, as text[]: the sentences of those grants that hold. */
export function whySql(policy: Policy, alias: string): string {
  const sentences = policy.read.flatMap((grant) => (grant.because ? [`case when ${grantSql(policy, grant, alias)} then replace(${text(grant.because)}, '{member}', (select m.name from public.member m where m.id = app.member())) end`] : []));
  return `array_remove(array[${sentences.join(', ')}]::text[], null)`;
}

/** A row as a predicate sees it: its columns by TypeScript name, and the actor's level where the shape has roots. */
export interface Judged {
  row: object;
  level?: Level | 0;
}

/** The TypeScript name of a column. */
export const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, c: string) => c.toUpperCase());
const value = (row: object, name: string): unknown => (row as Record<string, unknown>)[camel(name)];

function grantHolds(grant: Grant, actor: Actor, { row, level = 0 }: Judged): boolean {
  const roleHolds = grant.roles
    ? (grant.roles as readonly string[]).includes(actor.role)
    : actor.role !== 'GUEST' && actor.role !== 'SYSTEM';
  return roleHolds
    && (!grant.own || (actor.memberId !== null && value(row, 'member_id') === actor.memberId))
    && (!grant.author || (actor.userId !== null && value(row, grant.author) === actor.userId))
    && (!grant.present || value(row, grant.present) != null)
    && (!grant.is || grant.is.values.includes(String(value(row, grant.is.column))))
    && linksOf(grant).every(({ column: name, to }) => value(row, name) === (to === 'subject' ? actor.subjectId : actor.subjectRootId))
    && (!grant.access || level >= grant.access);
}

/** The same decision in TypeScript, for writes. `through` is left to the database, which alone can see it. */
export const allows = (policy: Policy, command: Command, actor: Actor, judged: Judged): boolean =>
  (policy[command] ?? []).some((grant) => grantHolds(grant, actor, judged));
