import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Introduction } from './introduction.entity.js';
import type { IntroductionPeople } from './introduction.words.js';

export type LinkPurpose = 'CONNECTOR_ANSWER' | 'TARGET_ANSWER';

/** What the page behind a link shows: one introduction and whose answer the link is for. */
export interface LinkFacts {
  purpose: LinkPurpose;
  introduction: Introduction;
  people: IntroductionPeople;
  /** The connector's account has closed or their post has ended: a link in an old mailbox answers for nobody. */
  connectorLeft: boolean;
  /** The other side does not wish to be written to. */
  targetRefuses: boolean;
}

/** Reads an introduction as its link lets the holder read it. */
@Injectable()
export class IntroductionLinkReader {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** null: the link is unknown or altered. EXPIRED: it was one of ours, and its time is over. Changes nothing, so mail scanners may follow it. */
  async read(tokenHash: string): Promise<LinkFacts | 'EXPIRED' | null> {
    return this.dataSource.transaction(async (manager) => {
      if (this.clock.isSet) await manager.query(`select set_config('app.now', $1, true)`, [this.clock.now().toISOString()]);
      for (const purpose of ['CONNECTOR_ANSWER', 'TARGET_ANSWER'] as const) {
        const [link]: { root_id: string; expired: boolean }[] = await manager.query('select root_id, expired from app.enter_link($1, $2)', [tokenHash, purpose]);
        if (link) return link.expired ? 'EXPIRED' : this.facts(manager, purpose, link.root_id);
      }
      return null;
    });
  }

  /** Has the question of a link whose time is over put again by the worker, once a link; does nothing for every other link. */
  async renew(tokenHash: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true), set_config('app.now', $1, true)`, [this.clock.isSet ? this.clock.now().toISOString() : '']);
      await manager.query(`select graphile_worker.add_job('introduction_renew', json_build_object('id', l.id)) from app.renew_introduction_link($1) l(id) where l.id is not null`, [tokenHash]);
    });
  }

  private async facts(manager: EntityManager, purpose: LinkPurpose, id: string): Promise<LinkFacts | null> {
    const introduction = await manager.findOneBy(Introduction, { id });
    const people = await peopleOf(manager, id);
    const [standing]: { connectorLeft: boolean; targetRefuses: boolean }[] = await manager.query(
      'select connector_left as "connectorLeft", target_refuses as "targetRefuses" from app.introduction_standing($1)', [id]);
    return introduction && people && standing ? { purpose, introduction, people, ...standing } : null;
  }
}

/** The people of an introduction as the current actor may know them, or null for somebody without access. */
export async function peopleOf(manager: EntityManager, id: string): Promise<IntroductionPeople | null> {
  const [people]: IntroductionPeople[] = await manager.query(
    `select asker_name as "askerName", asker_email as "askerEmail", asker_member as "askerMember", asker_person_id as "askerPersonId", connector_name as "connectorName",
       connector_email as "connectorEmail", connector_user_id as "connectorUserId", connector_member as "connectorMember", target_name as "targetName",
       target_email as "targetEmail", target_role as "targetRole", opportunity_title as "opportunityTitle" from app.introduction_people($1)`, [id]);
  return people ?? null;
}
