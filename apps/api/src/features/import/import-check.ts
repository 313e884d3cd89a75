import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { REFUSAL, Suppression } from '../data-protection/suppression.service.js';
import { functionFromTitle, seniorityFromTitle } from '../organisations/post.rules.js';
import { JobFunction } from '../organisations/post.entity.js';
import { typeFromName } from '../organisations/organisation.rules.js';
import { type OrganisationType, type Sector, sectorOf } from '../organisations/organisation.types.js';
import * as sql from './import-check.sql.js';
import { ImportJob } from './import.entity.js';
import { ImportField, ImportKind } from './import.types.js';
import { judgeOrganisation } from './organisation-row.rules.js';
import { writtenOut } from './organisation-words.rules.js';
import { judgePerson } from './person-row.rules.js';
import { type RowProblem, valuesOf } from './row-problem.rules.js';

interface RawRow { id: string; row_number: number; cells: string[] }
interface Judged { id: string; facts: object; problems: RowProblem[]; isBlocked: boolean; orgKey: string | null; orgName: string | null; code: string | null }

/** Looks at rows: what they say, which organisation they mean, who they may be, and whether they can be imported. A few statements for any number of rows. */
@Injectable()
export class ImportCheck {
  constructor(private readonly suppression: Suppression) {}

  /** Looks at these rows of an import, in the order of the file, all earlier ones having been looked at. What was decided about them stands. */
  async rows(tx: WriteTransaction, job: ImportJob, rowNumbers: readonly number[]): Promise<void> {
    const raw = await tx.sql<RawRow>('select id, row_number, cells from import_row where job_id = $1 and row_number = any($2) order by row_number', [job.id, rowNumbers]);
    if (raw.length === 0) return;
    const fields = job.columns.map(({ field }) => field);
    const isPeople = job.kind === ImportKind.PEOPLE;
    const judged = raw.map((row) => (isPeople ? judgedPerson : judgedOrganisation)(row, fields));
    const ids = raw.map(({ id }) => id);
    await tx.sql(sql.FACTS, [JSON.stringify(Object.fromEntries(judged.map((row) => [row.id, row]))), ids]);
    if (isPeople) {
      await this.names(tx, job.id, judged);
      await tx.sql(sql.LINK_NAMES, [job.id, ids]);
      await this.titles(tx, ids);
      await tx.sql(sql.KNOWN_PEOPLE, [job.id, ids]);
    } else await tx.sql(sql.KNOWN_ORGANISATIONS, [ids]);
    await tx.sql(sql.FOLLOW_EARLIER, [job.id, ids]);
    await tx.sql(sql.FOLLOW_FIRST, [ids]);
    await tx.sql(sql.NEW_RECORDS, [ids]);
    await tx.sql(sql.TAKE_RECORD_OF_LEAD, [ids]);
    if (isPeople) await this.refuseErased(tx, ids);
    await tx.sql(sql.VERDICTS, [ids]);
  }

  /** Marks rows that are of somebody who was erased; returns how many. */
  async refuseErased(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
    const people = await tx.sql<{ id: string; name: string; email: string | null; organisation_id: string | null }>(sql.WHO, [ids]);
    if (people.length === 0) return [];
    const erased = await this.suppression.among(tx, people.map(({ name, email, organisation_id: at }) => ({ emails: email ? [email] : [], names: [name], organisations: at ? [at] : [] })));
    const found = people.filter((_, at) => erased[at]).map(({ id }) => id);
    const problem: RowProblem = { field: ImportField.FULL_NAME, found: '', sentence: REFUSAL, isBlocking: true };
    if (found.length) await tx.sql(sql.REFUSE, [found, JSON.stringify([problem])]);
    return found;
  }

  /** Adds the organisations that rows name to those of the import, and looks up each that is new there. */
  private async names(tx: WriteTransaction, jobId: string, judged: readonly Judged[]): Promise<void> {
    const named = new Map(judged.filter(({ orgKey }) => orgKey).map((row) => [row.orgKey!, { key: row.orgKey!, name: row.orgName ?? row.code!, code: row.code, type: typeFromName(row.orgName ?? '') }]));
    if (named.size === 0) return;
    await tx.sql(sql.ADD_NAMES, [tx.memberId, jobId, JSON.stringify([...named.values()])]);
    await tx.sql(sql.LOOK_UP_CODES, [jobId]);
    await tx.sql(sql.LOOK_UP_NAMES, [jobId]);
  }

  /** What each job is for and how senior, by its title: asked once for each title of a batch. */
  private async titles(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
    const functions = await tx.manager.find(JobFunction);
    const titles = await tx.sql<{ id: string; title: string; sector: Sector | null; type: OrganisationType }>(sql.TITLES, [ids]);
    const known = new Map<string, { function: string; seniority: number }>();
    const meant = Object.fromEntries(titles.map(({ id, title, sector, type }) => {
      const at = sector ?? sectorOf[type];
      const key = `${at} ${title}`;
      const job = known.get(key) ?? { function: functionFromTitle(title, at, functions), seniority: seniorityFromTitle(title) };
      known.set(key, job);
      return [id, job];
    }));
    await tx.sql(sql.SET_FUNCTIONS, [ids, JSON.stringify(meant)]);
  }
}

const blocked = (problems: readonly RowProblem[]): boolean => problems.some(({ isBlocking }) => isBlocking);

function judgedPerson({ id, cells }: RawRow, fields: readonly (ImportField | null)[]): Judged {
  const { facts, problems } = judgePerson(valuesOf(fields, cells));
  const orgKey = facts.code ? `code ${facts.code}` : facts.organisation ? writtenOut(facts.organisation) : null;
  return { id, facts, problems, isBlocked: blocked(problems), orgKey: orgKey || null, orgName: facts.organisation, code: facts.code };
}

function judgedOrganisation({ id, cells }: RawRow, fields: readonly (ImportField | null)[]): Judged {
  const { facts, problems } = judgeOrganisation(valuesOf(fields, cells));
  return { id, facts, problems, isBlocked: blocked(problems), orgKey: facts.name ? writtenOut(facts.name) : null, orgName: facts.name, code: null };
}
