import { Injectable, type OnModuleInit } from '@nestjs/common';
import { londonDay } from '../../platform/clock.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { TasksService } from '../follow-ups/tasks.service.js';
import { SearchIndex } from '../search/search-index.service.js';
import { dayAfter } from './confirm.rules.js';
import { isFilled, isHeld, isRemoved } from './holding.rules.js';
import { LEFT_BY } from './left-by.sql.js';
import { Appointment } from './person.entity.js';

/** What came of a departure, for the activity entry. */
export interface Departure {
  /** The post, where nobody holds it now. */
  vacantPostId: string | null;
  /** Open opportunities of the caller's that the holder sponsored. */
  opportunityIds: string[];
}

interface Row { id: string }
interface Left { id: string; organisation_id: string; search: string; is_held: boolean }
interface Sponsored { id: string; owner_id: string | null; task: string; organisation_id: string | null; is_told: boolean }

/** Days until a search is due: time to ask around, before a vacancy has a name that nobody here knows. */
const SEARCH_DAYS = 14;
/** People, and whoever was joined to them, in SQL over a parameter of ids: an appointment that both held stays with the one that was joined. */
const WITH_JOINED = (ids: string): string => `(select unnest(${ids}::uuid[]) union select unnest(app.joined_people(one)) from unnest(${ids}::uuid[]) one)`;
/** What the search for a post's next holder is called, in SQL over `o`, the post, and `g`, its organisation. It names nobody: whoever is erased later must not live on in a follow-up. */
const SEARCH_TITLE = `left('Find the successor: ' || o.title || ', ' || g.name, 300)`;

/** Somebody leaves a post, or goes out of the Directory: the vacancy opens, and opportunities that lose their sponsor are told. */
@Injectable()
export class Departures implements OnModuleInit {
  constructor(
    private readonly tasks: TasksService,
    private readonly index: SearchIndex,
    private readonly undo: Undo,
  ) {}

  /**
   * A vacancy is derived from who holds the post: whoever an undo brings back fills it, and none comes back over somebody's head.
   * Whom an undo puts into the bin, since it takes back how they came, is removed like anybody else.
   */
  onModuleInit(): void {
    this.undo.follow(async (tx, rows) => {
      const touched = (table: string) => rows.filter((row) => row.table === table).map(({ id }) => id);
      const [posts, appointments, people] = [touched('post'), touched('appointment'), touched('person')];
      if (posts.length + appointments.length + people.length) await this.fill(tx, 'select unnest($1::uuid[]) union select post_id from appointment where id = any($2) or root_id = any($3)', [posts, appointments, people]);
      const gone = people.length ? await tx.sql<Row>(`select p.id from person p where p.id = any($1) and ${isRemoved('p')}`, [people]) : [];
      if (gone.length) await this.removed(tx, gone.map(({ id }) => id));
    });
  }

  /**
   * Within another write that has judged the appointment. `last` is the last day in the post. The search for whoever follows begins.
   * Throws CONFLICT where somebody ended it already, VALIDATION before the first day.
   */
  async end(tx: WriteTransaction, appointment: Appointment, version: number, last: string): Promise<Departure> {
    if (appointment.startedOn && last < appointment.startedOn) throw fieldError('endedOn', 'The end cannot come before the start.');
    if (appointment.endedOn) throw new AppError('CONFLICT', 'Somebody has ended this appointment already.');
    await tx.change(Appointment, appointment, version, { endedOn: last });
    await this.openVacancies(tx, [appointment.id], last);
    const [post] = await tx.sql<Left>(
      `select o.id, g.id as organisation_id, ${SEARCH_TITLE} as search, exists (select 1 from appointment a join person p on p.id = a.root_id and p.deleted_at is null where a.post_id = o.id and (a.ended_on is null or a.ended_on > $2)) as is_held
       from post o join organisation g on g.id = o.organisation_id where o.id = $1`, [appointment.postId, last]);
    const opportunityIds = await this.tellOpportunities(tx, [appointment.id]);
    if (!post!.is_held) await this.search(tx, post!);
    return { vacantPostId: post!.is_held ? null : post!.id, opportunityIds };
  }

  /** Within another write that has ended these appointments with their post: there is no vacancy, and nobody to look for. Of whoever is in the bin, opportunities were told as they went there. */
  async endWithPost(tx: WriteTransaction, postId: string, appointmentIds: readonly string[]): Promise<void> {
    const there = await tx.sql<Row>(`select a.id from appointment a join person p on p.id = a.root_id and not ${isRemoved('p')} where a.id = any($1)`, [appointmentIds]);
    await this.tellOpportunities(tx, there.map(({ id }) => id));
    await this.closeSearches(tx, [postId]);
  }

  /** Within another write that has moved a post to a successor: whoever is looked for there is looked for at the post as which the job goes on, once. */
  async moveSearches(tx: WriteTransaction, fromId: string, toId: string): Promise<void> {
    const [open] = await tx.sql(`select 1 from task where post_id = $1 and state = 'OPEN' and deleted_at is null`, [toId]);
    if (open) return this.closeSearches(tx, [fromId]);
    await tx.sql(
      `update task t set post_id = o.id, organisation_id = o.organisation_id, title = ${SEARCH_TITLE}, version = t.version + 1
       from post o join organisation g on g.id = o.organisation_id where o.id = $2 and t.post_id = $1 and t.state = 'OPEN' and t.deleted_at is null`, [fromId, toId]);
  }

  /**
   * Within another write that has put these people into the bin. Their appointments stay as they are, for the way back. No search begins: the bin is for what
   * was never right, and a list tidied up would bury the follow-ups.
   */
  async removed(tx: WriteTransaction, personIds: readonly string[]): Promise<void> {
    const held = (await tx.sql<Row>(`select a.id from appointment a where a.root_id in ${WITH_JOINED('$1')} and ${isHeld('a')} order by a.id`, [personIds])).map(({ id }) => id);
    await this.openVacancies(tx, held, londonDay(tx.now));
    await this.tellOpportunities(tx, held);
  }

  /**
   * Within another write that has put these people back: their posts are vacant no longer, and what `removal` asked for on the parties that they sponsor is
   * needless, where it is still open and they are still in the post: under whatever organisation the party was then.
   */
  async returned(tx: WriteTransaction, removal: string, personIds: readonly string[]): Promise<void> {
    await this.fillVacancies(tx, personIds);
    await tx.sql(
      `update task t set deleted_at = $3, version = t.version + 1 where t.state = 'OPEN' and t.deleted_at is null and t.id in (select h.id from hist.task h where h.activity_id = $1)
         and exists (select 1 from opportunity_party p join appointment a on a.id = p.sponsor_appointment_id and a.root_id in ${WITH_JOINED('$2')} and ${isHeld('a')}
           where p.root_id = t.opportunity_id and (t.organisation_id is null or t.organisation_id in (select h.organisation_id from hist.opportunity_party h where h.id = p.id)) and p.deleted_at is null)`, [removal, personIds, tx.now]);
  }

  /**
   * Within the undo of an import, once its appointments are gone and its posts as they were: those that nobody is left in are vacant, from the day on which the
   * last other holder went or as they were before. A post of which nobody was known before is not: nobody knows then either.
   */
  async takenBack(tx: WriteTransaction, activity: string): Promise<void> {
    const left = await tx.sql<{ id: string; since: string }>(LEFT_BY, [activity]);
    if (left.length === 0) return;
    const ids = left.map(({ id }) => id);
    await this.lock(tx, 'select unnest($1::uuid[])', [ids]);
    await tx.sql(
      `update post o set vacant_since = l.since, version = o.version + 1 from unnest($1::uuid[], $2::date[]) l(id, since) where o.id = l.id and o.vacant_since is null and not ${isFilled('o')}`, [ids, left.map(({ since }) => since)]);
    await this.index.posts(tx, ids);
  }

  /** Within another write that has put these posts back: none is vacant in which somebody is. */
  fillPosts(tx: WriteTransaction, postIds: readonly string[]): Promise<void> {
    return this.fill(tx, 'select unnest($1::uuid[])', [postIds]);
  }

  /** Within another write: the posts that these people of the Directory hold are vacant no longer. */
  fillVacancies(tx: WriteTransaction, personIds: readonly string[]): Promise<void> {
    return this.fill(tx, 'select post_id from appointment where root_id = any($1)', [personIds]);
  }

  /** Within another write: somebody holds these posts, so that the caller's searches for a holder are done. */
  async closeSearches(tx: WriteTransaction, postIds: readonly string[]): Promise<void> {
    await tx.sql(`update task set state = 'DONE', done_at = $2, version = version + 1 where post_id = any($1) and state = 'OPEN' and deleted_at is null returning id`, [postIds, tx.now]);
  }

  /** @param posts a statement that gives their ids */
  private async fill(tx: WriteTransaction, posts: string, values: unknown[]): Promise<void> {
    await this.lock(tx, posts, values);
    const filled = await tx.sql<Row>(`update post o set vacant_since = null, version = o.version + 1 where o.vacant_since is not null and o.id in (${posts}) and ${isFilled('o')} returning o.id`, values);
    if (filled.length) await this.index.posts(tx, filled.map(({ id }) => id));
  }

  /**
   * Of two who change who holds a post at once, one waits and then sees what the other did: each of two last holders would else have seen the other there.
   * Always in one order; who only refers to a post (a new appointment) does not wait.
   */
  private async lock(tx: WriteTransaction, posts: string, values: unknown[]): Promise<void> {
    await tx.sql(`select 1 from post where id in (${posts}) order by id for no key update`, values);
  }

  /** Only whom everybody sees opens a vacancy, and only where no other such person holds the post. */
  private async openVacancies(tx: WriteTransaction, appointmentIds: readonly string[], last: string): Promise<void> {
    await this.lock(tx, 'select post_id from appointment where id = any($1)', [appointmentIds]);
    const opened = await tx.sql<Row>(
      `update post o set vacant_since = $2, version = o.version + 1 where o.vacant_since is null and o.deleted_at is null
         and o.id in (select a.post_id from appointment a join person p on p.id = a.root_id and p.published_at is not null where a.id = any($1)) and not ${isFilled('o', '$2')} returning o.id`, [appointmentIds, last]);
    if (opened.length) await this.index.posts(tx, opened.map(({ id }) => id));
  }

  /** A follow-up on each party of an open opportunity that the caller's member pursues, for whoever owns it there, where none is open. Other parties see the loss on the opportunity and on Today. */
  private async tellOpportunities(tx: WriteTransaction, appointmentIds: readonly string[]): Promise<string[]> {
    const sponsored = await tx.sql<Sponsored>(
      `select w.*, exists (select 1 from task t where t.opportunity_id = w.id and t.organisation_id = w.organisation_id and t.title = w.task and t.state = 'OPEN' and t.deleted_at is null) as is_told
       from (select distinct o.id, u.owner_id, left('Find a new sponsor at ' || g.name, 300) as task, case when g.deleted_at is null then g.id end as organisation_id
         from opportunity_party p join opportunity o on o.id = p.root_id and o.deleted_at is null and o.state <> 'CLOSED' and o.stage <> 'AGREED'
         join organisation g on g.id = p.organisation_id
         join pursuit u on u.opportunity_id = o.id and u.member_id = $2 where p.sponsor_appointment_id = any($1) and p.deleted_at is null) w order by w.id, w.task`, [appointmentIds, tx.memberId]);
    for (const { id, owner_id: owner, task: title, organisation_id: organisationId } of sponsored.filter((one) => !one.is_told)) {
      await this.tasks.addIn(tx, { title, opportunityId: id, organisationId, dueOn: dayAfter(londonDay(tx.now), SEARCH_DAYS), ownerIds: owner ? [owner] : null });
    }
    return [...new Set(sponsored.map(({ id }) => id))];
  }

  private async search(tx: WriteTransaction, { id: postId, search: title, organisation_id: organisationId }: Left): Promise<void> {
    const [open] = await tx.sql(`select 1 from task where post_id = $1 and state = 'OPEN' and deleted_at is null`, [postId]);
    if (open) return;
    await this.tasks.addIn(tx, { title, organisationId, postId, dueOn: dayAfter(londonDay(tx.now), SEARCH_DAYS) });
  }
}
