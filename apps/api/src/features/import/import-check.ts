import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { REFUSAL, Suppression } from '../data-protection/suppression.service.js';
import * as sql from './import-check.sql.js';
import { ImportNames, type NameSeen } from './import-names.js';
import { ImportJob } from './import.entity.js';
import { ImportField, ImportKind, RowVerdict } from './import.types.js';
import { judgeOrganisation } from './organisation-row.rules.js';
import { asWritten, writtenOut } from './organisation-words.rules.js';
import { judgePerson } from './person-row.rules.js';
import { moved, type RowProblem, valuesOf } from './row-problem.rules.js';
import { type LeadingRow, SamePerson } from './same-person.rules.js';

type RawRow = Pick<LeadingRow, 'id' | 'row_number' | 'decision' | 'record_id' | 'candidate_ids' | 'candidate_whys'> & { cells: string[]; is_new: boolean | null };

/** What a row says, of a person or an organisation. */
interface Facts {
  name: string | null;
  organisation?: string | null;
  code?: string | null;
  codes?: object[];
  title?: string | null;
  /** What the job is for and how senior, by its title. */
  function?: string;
  seniority?: number;
}

/** A row while it is looked at: what is written down of it in the end. */
export interface CheckedRow extends LeadingRow {
  facts: Facts;
  problems: RowProblem[];
  name_id: string | null;
  is_new: boolean | null;
  verdict: RowVerdict;
}

interface Known { id: string; record_id: string | null; ids: string[]; whys: string[] }
interface Erasable { id: string; name: string; email: string | null; organisation_id: string | null }

/** Looks at rows: what they say, which organisation they mean, who they may be, and whether they can be imported. A few statements for any number of rows. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly suppression: Suppression,
    private readonly names: ImportNames,
  ) {}

  /** Looks at these rows of an import, in the order of the file, all earlier ones having been looked at. What was decided about them stands. */
  async rows(tx: WriteTransaction, { id, kind, columns }: ImportJob, rowNumbers: readonly number[]): Promise<void> {
    const raw = await tx.sql<RawRow>(sql.ROWS, [id, rowNumbers]);
    if (raw.length === 0) return;
    const fields = columns.map(({ field }) => field);
    const rows = raw.map((row) => judged(row, kind, fields));
    const newIds = new Map<string, string>();
    for (const [at, { key, id: newId }] of (await tx.sql<{ key: string; id: string }>(sql.FOLDED, [rows.map(({ facts }) => facts.name)])).entries()) {
      rows[at]!.name_key = key;
      newIds.set(rows[at]!.id, newId);
    }
    const names = kind === ImportKind.PEOPLE ? await this.people(tx, id, rows) : await this.organisations(tx, rows);
    await follow(tx, id, rows, newIds);
    for (const row of rows) row.verdict = verdictOf(row, names);
    await tx.sql(sql.SAVE, [JSON.stringify(rows)]);
  }

  /** Of these people, those who were erased. */
  async erasedAmong(tx: WriteTransaction, people: readonly Erasable[]): Promise<Set<string>> {
    if (people.length === 0) return new Set();
    const erased = await this.suppression.among(tx, people.map(({ name, email, organisation_id: at }) => ({ emails: email ? [email] : [], names: [name], organisations: at ? [at] : [] })));
    return new Set(people.filter((_, at) => erased[at]).map(({ id }) => id));
  }

  private async people(tx: WriteTransaction, jobId: string, rows: readonly CheckedRow[]): Promise<Map<string, NameSeen>> {
    const names = await this.names.of(tx, jobId, rows);
    const placed = rows.filter(({ is_blocked: isBlocked }) => !isBlocked).map((row) => ({ row, organisation_id: organisationOf(names.get(row.org_key ?? '')) }));
    const erased = await this.erasedAmong(tx, placed.map(({ row: { id, facts, email }, organisation_id: at }) => ({ id, name: facts.name ?? '', email, organisation_id: at })));
    for (const row of rows) if (erased.has(row.id)) refuse(row);
    await know(tx, sql.KNOWN_PEOPLE, placed.filter(({ row }) => isOpen(row)).map(({ row, organisation_id: at }) => ({ row, asked: { id: row.id, name: row.facts.name, name_key: row.name_key, email: row.email, organisation_id: at } })));
    return names;
  }

  private async organisations(tx: WriteTransaction, rows: readonly CheckedRow[]): Promise<Map<string, NameSeen>> {
    await know(tx, sql.KNOWN_ORGANISATIONS, rows.filter(isOpen).map((row) => ({ row, asked: { id: row.id, org_key: row.org_key, plain_key: asWritten(row.facts.name ?? ''), codes: row.facts.codes } })));
    return new Map();
  }
}

/** A row as it stands by itself. */
function judged({ cells, ...row }: RawRow, kind: ImportKind, fields: readonly (ImportField | null)[]): CheckedRow {
  const values = valuesOf(fields, cells);
  const isDecided = row.decision !== null;
  const { problems: found, ...said } = kind === ImportKind.PEOPLE ? personOf(values) : organisationOfRow(values);
  // What stands in the wrong columns is not judged.
  const problems = cells.length > fields.length ? [moved(kind === ImportKind.PEOPLE ? ImportField.FULL_NAME : ImportField.NAME, cells.length, fields.length)] : found;
  return {
    ...row, ...said, problems, is_blocked: problems.some(({ isBlocking }) => isBlocking), name_key: null, name_id: null, lead_id: null, verdict: RowVerdict.CANNOT,
    ...(!isDecided && { record_id: null, is_new: null, candidate_ids: [], candidate_whys: [] }),
  };
}

function personOf(values: Parameters<typeof judgePerson>[0]): Pick<CheckedRow, 'facts' | 'problems' | 'email' | 'org_key'> {
  const { facts, problems } = judgePerson(values);
  return { facts, problems, email: facts.email, org_key: (facts.code ? `code ${facts.code}` : facts.organisation && writtenOut(facts.organisation)) || null };
}

function organisationOfRow(values: Parameters<typeof judgeOrganisation>[0]): Pick<CheckedRow, 'facts' | 'problems' | 'email' | 'org_key'> {
  const { facts, problems } = judgeOrganisation(values);
  return { facts, problems, email: null, org_key: (facts.name && writtenOut(facts.name)) || null };
}

const organisationOf = (name: NameSeen | undefined): string | null => (name?.decision === 'KNOWN' ? name.organisation_id : null);
/** Whether it is still to be found out whom the row means. */
const isOpen = ({ is_blocked: isBlocked, decision }: CheckedRow): boolean => !isBlocked && decision === null;

function refuse(row: CheckedRow): void {
  row.problems.push({ field: ImportField.FULL_NAME, found: '', sentence: REFUSAL, isBlocking: true });
  row.is_blocked = true;
}

/** Notes of rows whom they mean, or may mean. */
async function know(tx: WriteTransaction, statement: string, asked: readonly { row: CheckedRow; asked: object }[]): Promise<void> {
  if (asked.length === 0) return;
  const rows = new Map(asked.map(({ row }) => [row.id, row]));
  for (const { id, record_id: recordId, ids, whys } of await tx.sql<Known>(statement, [JSON.stringify(asked.map((one) => one.asked))])) {
    Object.assign(rows.get(id)!, { record_id: recordId, is_new: recordId === null ? null : false, candidate_ids: ids, candidate_whys: whys });
  }
}

/** Rows whom nobody knows follow the same person further up in the file; whoever is left is new, and gets the id that was made for the row. */
async function follow(tx: WriteTransaction, jobId: string, rows: readonly CheckedRow[], newIds: ReadonlyMap<string, string>): Promise<void> {
  const strangers = rows.filter((row) => isOpen(row) && row.record_id === null && row.name_key);
  const earlier = new Map((await tx.sql<LeadingRow & { lead_id: string }>(sql.EARLIER, [
    jobId, JSON.stringify(strangers.map(({ id, row_number, name_key, org_key, email }) => ({ id, row_number, name_key, org_key, email }))), rows.map(({ id }) => id)])).map((found) => [found.id, found]));
  const here = new SamePerson();
  for (const row of rows) {
    if (isOpen(row) && row.record_id === null) {
      const [lead] = (row.name_key ? [here.find(row), earlier.get(row.id)] : []).filter((one) => one !== undefined).toSorted((a, b) => a.row_number - b.row_number);
      if (lead) {
        Object.assign(row, { lead_id: lead.lead_id ?? lead.id, record_id: lead.record_id, is_new: false, candidate_ids: lead.candidate_ids, candidate_whys: lead.candidate_whys, decision: lead.decision });
      } else if (row.candidate_ids.length === 0) Object.assign(row, { record_id: newIds.get(row.id), is_new: true });
    }
    here.add(row);
  }
}

function verdictOf(row: CheckedRow, names: ReadonlyMap<string, NameSeen>): RowVerdict {
  if (row.is_blocked) return RowVerdict.CANNOT;
  const isNamed = row.name_id === null || names.get(row.org_key!)?.decision != null;
  return isNamed && (row.decision !== null || row.record_id !== null) ? RowVerdict.READY : RowVerdict.DECIDE;
}
