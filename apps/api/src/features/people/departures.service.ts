import { Injectable } from '@nestjs/common';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { TasksService } from '../follow-ups/tasks.service.js';
import { SearchIndex } from '../search/search-index.service.js';
import { dayAfter } from './confirm.rules.js';
import { Appointment } from './person.entity.js';

/** What came of a departure, for the activity entry. */
export interface Departure {
  /** The post, where nobody holds it now. */
  vacantPostId: string | null;
  /** Open opportunities of the caller's that the holder sponsored. */
  opportunityIds: string[];
}

interface Left { id: string; title: string; organisation_id: string; organisation: string; is_held: boolean }
interface Sponsored { id: string; owner_id: string | null }

/** Days until a search is due: time to ask around, before a vacancy has a name that nobody here knows. */
const SEARCH_DAYS = 14;

/** Somebody leaves a post: the vacancy opens, opportunities that lose their sponsor are told, and the search for whoever follows begins. */
@Injectable()
export class Departures {
  constructor(
    private readonly tasks: TasksService,
    private readonly index: SearchIndex,
  ) {}

  /** Within another write that has judged the appointment. `last` is the last day in the post. Throws CONFLICT where somebody ended it already, VALIDATION before the first day. */
  async end(tx: WriteTransaction, appointment: Appointment, version: number, last: string): Promise<Departure> {
    if (appointment.startedOn && last < appointment.startedOn) throw fieldError('endedOn', 'The end cannot come before the start.');
    if (appointment.endedOn) throw new AppError('CONFLICT', 'Somebody has ended this appointment already.');
    await tx.change(Appointment, appointment, version, { endedOn: last });
    await this.openVacancy(tx, appointment, last);
    const [post] = await tx.sql<Left>(
      `select o.id, o.title, g.id as organisation_id, g.name as organisation, exists (select 1 from appointment a where a.post_id = o.id and (a.ended_on is null or a.ended_on > $2)) as is_held
       from post o join organisation g on g.id = o.organisation_id where o.id = $1`, [appointment.postId, last]);
    const opportunityIds = await this.tellOpportunities(tx, appointment.id, post!.organisation);
    if (!post!.is_held) await this.search(tx, post!);
    return { vacantPostId: post!.is_held ? null : post!.id, opportunityIds };
  }

  /** Within another write: somebody holds these posts, so that the caller's searches for a holder are done. */
  async closeSearches(tx: WriteTransaction, postIds: readonly string[]): Promise<void> {
    await tx.sql(`update task set state = 'DONE', done_at = $2, version = version + 1 where post_id = any($1) and state = 'OPEN' and deleted_at is null returning id`, [postIds, tx.now]);
  }

  /** Vacancy is a Directory fact: only whom everybody sees opens it, and only where no other such person holds the post. */
  private async openVacancy(tx: WriteTransaction, { postId, rootId }: Appointment, last: string): Promise<void> {
    const opened = await tx.sql<{ id: string }>(
      `update post o set vacant_since = $2, version = o.version + 1 where o.id = $1 and o.vacant_since is null and o.deleted_at is null
         and exists (select 1 from person p where p.id = $3 and p.published_at is not null)
         and not exists (select 1 from appointment a join person p on p.id = a.root_id and p.published_at is not null and p.deleted_at is null
                         where a.post_id = o.id and (a.ended_on is null or a.ended_on > $2)) returning o.id`, [postId, last, rootId]);
    if (opened.length) await this.index.posts(tx, [postId]);
  }

  /** A follow-up on each open opportunity that the caller's member pursues, for whoever owns it there. Other parties see the loss on the opportunity and on Today. */
  private async tellOpportunities(tx: WriteTransaction, appointmentId: string, organisation: string): Promise<string[]> {
    const sponsored = await tx.sql<Sponsored>(
      `select distinct o.id, u.owner_id from opportunity_party p join opportunity o on o.id = p.root_id and o.deleted_at is null and o.state <> 'CLOSED' and o.stage <> 'AGREED'
         join pursuit u on u.opportunity_id = o.id and u.member_id = $2 where p.sponsor_appointment_id = $1 and p.deleted_at is null order by o.id`, [appointmentId, tx.memberId]);
    for (const { id, owner_id: owner } of sponsored) {
      await this.tasks.addIn(tx, { title: `Find a new sponsor at ${organisation}`.slice(0, 300), opportunityId: id, dueOn: dayAfter(londonDay(tx.now), SEARCH_DAYS), ownerIds: owner ? [owner] : null });
    }
    return sponsored.map(({ id }) => id);
  }

  /** The title names the post and nobody: whoever is erased later must not live on in a follow-up. */
  private async search(tx: WriteTransaction, { id: postId, title, organisation, organisation_id: organisationId }: Left): Promise<void> {
    const [open] = await tx.sql(`select 1 from task where post_id = $1 and state = 'OPEN' and deleted_at is null`, [postId]);
    if (open) return;
    await this.tasks.addIn(tx, { title: `Find the successor: ${title}, ${organisation}`.slice(0, 300), organisationId, postId, dueOn: dayAfter(londonDay(tx.now), SEARCH_DAYS) });
  }
}
