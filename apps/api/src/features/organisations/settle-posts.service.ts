import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Departures } from '../people/departures.service.js';
import { postPolicy } from './organisation.policies.js';
import { Post, PostSettlement } from './post.entity.js';
import { SearchIndex } from '../search/search-index.service.js';
import { type Reorganised, reorganised, successorIn } from './reorganised.service.js';
import type { SettlePostInput } from './settlement.types.js';

/** Carries a post's facts over to the successor; its deputy and gatekeeper follow once they have moved themselves. */
const COPY = `insert into post (organisation_id, function_key, title, seniority, decision_role, is_gatekeeper, deputy_id, gatekeeper_id, vacant_since, source)
  select $2, o.function_key, o.title, o.seniority, o.decision_role, o.is_gatekeeper, d.moved_to_id, g.moved_to_id, o.vacant_since, o.source
  from post o left join post d on d.id = o.deputy_id left join post g on g.id = o.gatekeeper_id where o.id = $1 returning id`;
const COPY_REMITS = `insert into post_remit (post_id, place_id, topic_key, statement, source, noted_on)
  select $2, place_id, topic_key, statement, source, noted_on from post_remit where post_id = $1`;
/** Those who moved before it now have it as their deputy or gatekeeper again. */
const REJOIN = (column: string) => `update post n set ${column} = $2, version = n.version + 1 from post o where o.moved_to_id = n.id and o.${column} = $1 and n.${column} is null`;

/** Those who began after the day only stand under the wrong roof: their appointment itself moves. */
const MOVE_LATER = `update appointment set post_id = $2, version = version + 1 where post_id = $1 and started_on >= $3::date and (ended_on is null or ended_on > $4::date) returning root_id`;
/** The others' appointment ends on the day before, and goes on at the new post. */
const MOVE_HOLDERS = `
  with held as (
    select id, root_id, is_primary, source from appointment where post_id = $1 and (ended_on is null or ended_on > $4::date) for update
  ), ended as (
    update appointment a set ended_on = $3::date - 1, is_primary = false, version = a.version + 1 from held h where a.id = h.id returning a.id
  ), begun as (
    insert into appointment (root_id, post_id, is_primary, started_on, source)
    select root_id, $2, is_primary, $3::date, source from held where id in (select id from ended) returning id, root_id
  )
  select h.id as from_id, b.id as to_id, b.root_id from held h join begun b on b.root_id = h.root_id`;
const FOLLOW_SPONSOR = 'update opportunity_party set sponsor_appointment_id = $2, version = version + 1 where sponsor_appointment_id = $1 and deleted_at is null';
const END_HOLDERS = `update appointment set ended_on = greatest($2::date, coalesce(started_on, $2::date)), version = version + 1 where post_id = $1 and (ended_on is null or ended_on > $3::date) returning id, root_id`;

/**
 * Decides of the posts of a closed or split organisation, one by one: nobody is moved by a register. Dated facts stay: who moves has held the old
 * post until the day before, and holds the new one from the day on. People whom the caller cannot see stay where they are, for their own member to decide.
 */
@Injectable()
export class SettlePosts {
  constructor(
    private readonly writes: Writes,
    private readonly departures: Departures,
    private readonly index: SearchIndex,
  ) {}

  /** Moves a post and its people to a successor, keeps it, or ends it. `result.id` is the post's. Throws VALIDATION, CONFLICT. */
  settlePost(caller: Caller, input: SettlePostInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'post.settle', input }, async (tx) => {
      const post = await tx.get(Post, { id: input.id });
      await tx.judge(postPolicy, 'update', post);
      const what = await reorganised(tx, post.organisationId);
      const payload = await this.settle(tx, post, what, input);
      await this.index.posts(tx, [post.id, ...('movedToId' in payload ? [payload.movedToId] : [])]);
      tx.subject({ kind: 'POST', id: post.id, payload: { settlement: input.settlement, ...payload } });
      return { id: post.id };
    });
  }

  private async settle(tx: WriteTransaction, post: Post, what: Reorganised, { settlement, toId, on, version }: SettlePostInput): Promise<{ movedToId: string } | object> {
    const settledOn = londonDay(tx.now);
    switch (settlement) {
      case 'KEEP':
        await tx.change(Post, post, version, { settled: PostSettlement.KEPT, settledOn, movedToId: null });
        return {};
      case 'END': {
        const last = on ? dayInPast(tx, on) : (what.organisation.closedOn ?? settledOn);
        await tx.change(Post, post, version, { settled: PostSettlement.ENDED, settledOn, movedToId: null });
        const ended = await tx.sql<{ id: string; root_id: string }>(END_HOLDERS, [post.id, last, settledOn]);
        await this.departures.endWithPost(tx, post.id, ended.map(({ id }) => id));
        await this.indexPeople(tx, ended);
        return {};
      }
      case 'MOVE': {
        const successor = successorIn(what, toId);
        const movedToId = await this.counterpart(tx, post, successor.id);
        await tx.change(Post, post, version, { settled: PostSettlement.MOVED, settledOn, movedToId });
        await this.departures.moveSearches(tx, post.id, movedToId);
        await this.moveHolders(tx, post.id, movedToId, on ? dayInPast(tx, on) : successor.on);
        return { movedToId, toId: successor.id };
      }
    }
  }

  /** The post as which the job goes on: the one that somebody else moved it to, else a new one. */
  private async counterpart(tx: WriteTransaction, post: Post, organisationId: string): Promise<string> {
    const [moved] = await tx.sql<{ id: string }>('select id from post where id = $1 and organisation_id = $2 and deleted_at is null', [post.movedToId, organisationId]);
    if (moved) return moved.id;
    const [made] = await tx.sql<{ id: string }>(COPY, [post.id, organisationId]);
    const id = made!.id;
    await tx.sql(COPY_REMITS, [post.id, id]);
    for (const column of ['deputy_id', 'gatekeeper_id']) await tx.sql(REJOIN(column), [post.id, id]);
    return id;
  }

  private async moveHolders(tx: WriteTransaction, fromId: string, toId: string, day: string): Promise<void> {
    const today = londonDay(tx.now);
    const later = await tx.sql<{ root_id: string }>(MOVE_LATER, [fromId, toId, day, today]);
    const moved = await tx.sql<{ from_id: string; to_id: string; root_id: string }>(MOVE_HOLDERS, [fromId, toId, day, today]);
    for (const { from_id: from, to_id: to } of moved) await tx.sql(FOLLOW_SPONSOR, [from, to]);
    await this.indexPeople(tx, [...later, ...moved]);
  }

  private async indexPeople(tx: WriteTransaction, holders: readonly { root_id: string }[]): Promise<void> {
    if (holders.length) await this.index.people(tx, holders.map(({ root_id: id }) => id));
  }
}

function dayInPast(tx: WriteTransaction, on: string): string {
  if (on > londonDay(tx.now)) throw fieldError('on', 'This day is still to come. Decide when it has come, or give an earlier one.');
  return on;
}
