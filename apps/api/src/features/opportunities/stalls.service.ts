import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { standing } from './opportunity.sql.js';
import type { Day, OpportunityState, Stage } from './opportunity.types.js';
import { stallsOn } from './stall.rules.js';

interface Clock { stage: Stage; state: OpportunityState; began: Day; resumed: Day | null; holidays: Day[] }
interface Running { pursuit_id: string; last_two_way_on: Day | null; next_due_on: Day | null; next_redated: number | null; unanswered: number }

/** Writes the deadlines after which pursuits are stalled, whenever a fact that they rest on has changed. */
@Injectable()
export class Stalls {
  /** Makes sure that the caller's member pursues an opportunity, and returns the pursuit's id. */
  async pursuit(tx: WriteTransaction, opportunityId: string, ownerId: string | null = null): Promise<string> {
    await tx.sql('insert into pursuit (member_id, opportunity_id, owner_id) values ($1, $2, $3) on conflict do nothing', [tx.memberId, opportunityId, ownerId]);
    const [row] = await tx.sql<{ id: string }>('select id from pursuit where member_id = $1 and opportunity_id = $2', [tx.memberId, opportunityId]);
    return row!.id;
  }

  /** After contact was logged, changed or taken back: the last two-way contact of the caller's member, then the deadlines. */
  async spoke(tx: WriteTransaction, opportunityId: string): Promise<void> {
    const id = await this.pursuit(tx, opportunityId, tx.userId);
    await tx.sql(`update pursuit p set last_two_way_on = i.last_on, version = p.version + 1
      from (select max(happened_on) as last_on from interaction where opportunity_id = $2 and direction = 'TWO_WAY' and deleted_at is null) i
      where p.id = $1 and p.last_two_way_on is distinct from i.last_on`, [id, opportunityId]);
    await this.refresh(tx, opportunityId);
  }

  /** Asks the rule anew for every member that pursues an opportunity. */
  async refresh(tx: WriteTransaction, opportunityId: string): Promise<void> {
    const [clock] = await tx.sql<Clock>(`
      select o.stage, o.state, array(select on_day::text from bank_holiday) as holidays,
        (select min(c.happened_on)::text from stage_change c where c.root_id = o.id and ${standing('c')}) as began,
        (select max(c.happened_on)::text from stage_change c where c.root_id = o.id and c.from_column in ('PAUSED', 'CLOSED') and ${standing('c')}) as resumed
      from opportunity o where o.id = $1`, [opportunityId]);
    if (!clock) return;
    const holidays = new Set(clock.holidays);
    const pursuits = await tx.sql<Running>('select pursuit_id, last_two_way_on::text, next_due_on::text, next_redated, unanswered from app.stall_facts($1)', [opportunityId]);
    for (const pursuit of pursuits) {
      const spoke = pursuit.last_two_way_on ?? clock.began;
      const { stallsOn: day, reason, heldFrom, heldUntil } = stallsOn({
        stage: clock.stage, state: clock.state, unanswered: pursuit.unanswered,
        since: clock.resumed && clock.resumed > spoke ? clock.resumed : spoke,
        nextStep: pursuit.next_redated === null ? null : { dueOn: pursuit.next_due_on, redated: pursuit.next_redated },
      }, holidays);
      await tx.sql('select app.write_stall($1, $2, $3, $4, $5)', [pursuit.pursuit_id, day, reason, heldFrom, heldUntil]);
    }
  }
}
