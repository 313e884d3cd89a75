import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Caller } from '../../platform/auth/caller.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';
import { Person } from '../people/person.entity.js';
import { Introduction } from './introduction.entity.js';
import type { PoolAsksInput } from './introduction.inputs.js';
import { pooledIntroduction } from './introduction.words.js';
import { IntroductionMails } from './introduction-mails.js';
import { IntroductionSteps } from './introduction-steps.js';

/** A convenor gathers open asks for one person into one introduction: those whose askers agreed to it, and nobody else's. */
@Injectable()
export class IntroductionPoolsService {
  constructor(
    private readonly writes: Writes,
    private readonly steps: IntroductionSteps,
    private readonly mails: IntroductionMails,
  ) {}

  /**
   * Puts the asks for a person together. The caller becomes their connector, and the text to everybody waits to be edited and sent.
   * Gives back the ids of the introductions. Throws FORBIDDEN for whoever is no convenor, CONFLICT where
   * fewer than two asks are left, or the caller's account is linked to no person.
   */
  poolAsks(caller: Caller, { targetPersonId }: PoolAsksInput): Promise<Written<string[]>> {
    return this.writes.run(caller, { action: 'introduction.pool', input: { targetPersonId } }, async (tx) => {
      await tx.get(Person, { id: targetPersonId });
      const [convenes] = await tx.sql<{ may: boolean }>('select app.may_convene() as may');
      if (!convenes?.may) throw new AppError('FORBIDDEN', 'Only a convenor, such as a law firm, puts asks together.');
      const taken = await tx.sql<{ id: string }>('select id from app.take_asks($1, $2, app.own_person()) id', [targetPersonId, randomUUID()]);
      if (taken.length < 2) throw new AppError('CONFLICT', 'There are no longer two asks for this person that may be put together.');
      const rows = await tx.manager.find(Introduction, { where: { id: In(taken.map(({ id }) => id)) }, order: { askedAt: 'ASC', id: 'ASC' } });
      const people = await this.mails.peopleOfAll(tx, rows);
      const message = pooledIntroduction(people.map((one, nth) => ({ ...one, about: rows[nth]!.about })));
      for (const row of rows) await this.steps.shift(tx, row, 'ACCEPTED', 'CONVENOR', { acceptedAt: tx.now, message });
      tx.subject({ kind: 'INTRODUCTION_POOL', id: null, payload: { asks: rows.length } });
      return rows.map(({ id }) => id);
    });
  }
}
