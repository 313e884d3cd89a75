import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError } from '../../platform/errors.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { Departures } from '../people/departures.service.js';
import { SearchIndex } from '../search/search-index.service.js';
import { ImportJob } from './import.entity.js';
import { refusedStep, UNDO_DAYS } from './import.rules.js';
import { lanesOf } from './import-run.js';
import { inLane } from './import-run.sql.js';
import { ImportKind, ImportState } from './import.types.js';
import { errand } from './imports.service.js';
import type { Lane } from './lanes.js';

const BATCH = 1_000;
const DAY = 86_400_000;

/** Of the next rows of the file the records that a lane takes back, and the row that it has come to then: bounded before they are told apart, as in the import. */
const NEXT_RECORDS = `
  select array_agg(distinct r.record_id) filter (where r.is_ours) as ids, count(*) filter (where r.is_ours)::int as rows, max(r.row_number) as last
  from (select x.row_number, x.record_id, x.outcome in ('CREATED', 'UPDATED') and ${inLane('x.record_id', '$4', '$5')} as is_ours
    from import_row x where x.job_id = $1 and x.row_number > $2 order by x.row_number limit $3 offset 0) r`;

/** Takes an import back, records with all that belongs to them, some at a time. What somebody has changed or built on since stays and is listed. */
@Injectable()
export class ImportUndo implements OnModuleInit {
  constructor(
    private readonly undo: Undo,
    private readonly index: SearchIndex,
    private readonly departures: Departures,
  ) {}

  onModuleInit(): void {
    this.undo.handle('import.run', (tx, { id }) => this.begin(tx, id));
    for (const action of ['import.upload', 'import.match', 'import.fix', 'import.decide', 'import.decideName', 'import.stop', 'import.discard', 'import.forget', 'import.abandon']) this.undo.handle(action, 'NEVER');
  }

  /** Asks the worker to take back the import that this activity started. Throws CONFLICT before it has run, after 30 days, and to others where notes came with it. */
  private async begin(tx: WriteTransaction, activityId: string): Promise<void> {
    const job = await tx.get(ImportJob, { activityId });
    const refusal = refusedStep('undo', job.state);
    if (refusal) throw new AppError('CONFLICT', refusal);
    if (!job.finishedAt || tx.now.getTime() > job.finishedAt.getTime() + UNDO_DAYS * DAY) throw new AppError('CONFLICT', `An import can be taken back for ${UNDO_DAYS} days. Change what is wrong by hand.`);
    const [other] = await tx.sql<{ name: string }>(
      `select coalesce((select u.name from user_account u where u.id = a.user_id), 'whoever imported it') as name from activity a where a.id = $1 and a.user_id <> $2 and exists (select 1 from jsonb_array_elements($3) c where c ->> 'field' = 'NOTE')`,
      [activityId, tx.userId, JSON.stringify(job.columns)]);
    if (other) throw new AppError('CONFLICT', `Notes came with this import, and they are ${other.name}’s alone: ask them to take it back.`);
    await tx.sql('update import_job set state = $2, done = 0, lane_rows = $3, version = version + 1 where id = $1', [job.id, ImportState.UNDOING, lanesOf(job.kind).map(() => 0)]);
    await queueTask(tx, 'import_undo', errand(tx, job.id));
  }

  /** The lanes of an undo under way, where each of them stands. */
  lanes({ laneRows }: ImportJob): Lane[] {
    return laneRows.map((after, at) => ({ at, of: laneRows.length, after }));
  }

  /** Takes the next records of a lane back, in the order of the file. False once there are no more. */
  async records(tx: WriteTransaction, job: ImportJob, lane: Lane): Promise<boolean> {
    if (job.state !== ImportState.UNDOING) return false;
    const [next] = await tx.sql<{ ids: string[] | null; rows: number; last: number | null }>(NEXT_RECORDS, [job.id, lane.after, BATCH * lane.of, lane.at, lane.of]);
    if (!next?.last) return false;
    lane.after = next.last;
    const ids = next.ids ?? [];
    if (ids.length === 0) return true;
    if (job.kind === ImportKind.PEOPLE) await this.people(tx, job, ids);
    else await this.organisations(tx, job, ids);
    await tx.sql('update import_job set done = done + $2, lane_rows[$3] = $4 where id = $1', [job.id, next.rows, lane.at + 1, lane.after]);
    return true;
  }

  /** Then the next posts of a lane that came with people and that nobody else holds by now; one that the import filled is vacant as before, save where somebody is in it all the same. */
  async posts(tx: WriteTransaction, job: ImportJob, lane: Lane): Promise<boolean> {
    if (job.state !== ImportState.UNDOING || job.kind !== ImportKind.PEOPLE) return false;
    const ids = await this.standing(tx, job, 'post', lane);
    if (ids.length === 0) return false;
    await tx.sql(`select app.import_keep($1, 'POST', 'post', $2, $3, '{}', '{}')`, [job.id, job.activityId, ids]);
    const free = await this.free(tx, job, ids);
    await putBack(tx, job, 'post', 'id', free);
    await this.departures.fillPosts(tx, free);
    await this.index.posts(tx, free);
    return true;
  }

  /** At last the organisations that came with people, and the end. False once it is reached. */
  async end(tx: WriteTransaction, job: ImportJob): Promise<boolean> {
    if (job.state !== ImportState.UNDOING || !job.activityId) return false;
    if (job.kind === ImportKind.PEOPLE) {
      const ids = await this.standing(tx, job, 'organisation', { at: 0, of: 1 });
      if (ids.length) await this.organisations(tx, job, ids);
      if (ids.length) return true;
      await this.departures.takenBack(tx, job.activityId);
    }
    await tx.sql('update import_job set state = $2, undone_at = $3, version = version + 1 where id = $1', [job.id, ImportState.UNDONE, tx.now]);
    return false;
  }

  private async people(tx: WriteTransaction, job: ImportJob, ids: readonly string[]): Promise<void> {
    await tx.sql(`select app.import_keep($1, 'PERSON', 'person', $2, $3, array['person_detail.person_id', 'appointment.root_id', 'note.person_id'], array['person_detail', 'appointment', 'note', 'person_access'])`, [job.id, job.activityId, ids]);
    const free = await this.free(tx, job, ids);
    for (const [table, column] of [['note', 'person_id'], ['appointment', 'root_id'], ['person_detail', 'person_id'], ['person', 'id']] as const) await putBack(tx, job, table, column, free);
    await this.index.people(tx, free);
  }

  private async organisations(tx: WriteTransaction, job: ImportJob, ids: readonly string[]): Promise<void> {
    await tx.sql(`select app.import_keep($1, 'ORGANISATION', 'organisation', $2, $3, array['organisation_name.organisation_id', 'organisation_identifier.organisation_id'], array['organisation_name', 'organisation_identifier'])`, [job.id, job.activityId, ids]);
    const free = await this.free(tx, job, ids);
    for (const [table, column] of [['organisation_identifier', 'organisation_id'], ['organisation_name', 'organisation_id'], ['organisation', 'id']] as const) await putBack(tx, job, table, column, free);
    await this.index.organisations(tx, free);
  }

  /** What the import left as it now stands, save what is kept. */
  private async standing(tx: WriteTransaction, job: ImportJob, table: 'post' | 'organisation', { at, of }: Pick<Lane, 'at' | 'of'>): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>(
      `select h.id from hist.${table} h where h.activity_id = $1 and h.sys_to is null and not exists (select 1 from import_kept k where k.job_id = $2 and k.record_id = h.id) and ${inLane('h.id', '$4', '$5')} limit $3`, [job.activityId, job.id, BATCH, at, of]);
    return rows.map(({ id }) => id);
  }

  private async free(tx: WriteTransaction, job: ImportJob, ids: readonly string[]): Promise<string[]> {
    const kept = new Set((await tx.sql<{ record_id: string }>('select record_id from import_kept where job_id = $1 and record_id = any($2)', [job.id, ids])).map((row) => row.record_id));
    return ids.filter((id) => !kept.has(id));
  }
}

/** Puts back what the import did to the rows of one table that belong to these records. */
async function putBack(tx: WriteTransaction, { activityId }: ImportJob, table: string, column: string, of: readonly string[]): Promise<void> {
  await tx.sql(`select app.put_back_all($1, array(select x.id from ${table} x where x.${column} = any($2)), $3)`, [table, of, activityId]);
}
