import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { policySql } from '../../platform/database/policy.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { fieldError } from '../../platform/errors.js';
import { BinService } from '../bin/bin.service.js';
import { BulkService } from '../bulk/bulk.service.js';
import type { BulkDone, BulkRow } from '../bulk/bulk.types.js';
import { SearchIndex } from '../search/search-index.service.js';
import type { ChangePeopleInput, PeopleChangeInput } from './people-changes.inputs.js';
import { missingOf, peopleOutcomes } from './people-changes.rules.js';
import { personPolicy } from './person.policies.js';

/** Changes of many people at once. */
@Injectable()
export class PeopleChanges implements OnModuleInit {
  constructor(
    private readonly bulk: BulkService,
    private readonly bin: BinService,
    private readonly index: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.bulk.takesBack('person.changeMany', 'PERSON', { person_topic: 'root_id', person_detail: 'person_id' });
    this.bulk.takesBack('person.removeMany', 'PERSON', { person: 'id' }, { before: (tx, removal) => this.bin.refuseOld(tx, removal), after: (tx, removal) => this.bin.peopleAreBack(tx, removal) });
  }

  /** Throws VALIDATION where the change is not whole or names a topic that is not in the list, NOT_FOUND, CONFLICT where none would be changed. */
  async changePeople(caller: Caller, input: ChangePeopleInput): Promise<BulkDone> {
    const { change } = input;
    const missing = missingOf(change);
    if (missing) throw fieldError(missing.field, missing.sentence);
    return this.bulk.run(caller, {
      action: change.kind === 'REMOVE' ? 'person.removeMany' : 'person.changeMany', kind: 'PERSON', what: change.kind, input,
      lock: (tx, ids) => this.lock(tx, change, ids),
      judge: (tx, ids) => this.judge(tx, change, ids),
      apply: (tx, ids) => this.apply(tx, change, ids),
    });
  }

  /** Row-level security lets whoever may change a row hold it: the others are refused by what they are judged on. */
  private lock(tx: WriteTransaction, { kind }: PeopleChangeInput, ids: readonly string[]): Promise<unknown> {
    return kind === 'CONTACT_PREFERENCE'
      ? tx.sql('select 1 from person_detail where person_id = any($1) and member_id = $2 order by id for update', [ids, tx.memberId])
      : tx.sql('select 1 from person where id = any($1) order by id for update', [ids]);
  }

  private async judge(tx: WriteTransaction, change: PeopleChangeInput, ids: readonly string[]): Promise<BulkRow[]> {
    if (change.kind === 'ADD_TOPIC' && !(await tx.sql('select 1 from topic where key = $1', [change.topicKey])).length) throw fieldError('change.topicKey', 'Choose a topic from the list.');
    const values: unknown[] = [];
    const outcomes = peopleOutcomes(change, ids, policySql(personPolicy, 'update', 't'), (value) => `$${values.push(value)}`);
    return tx.sql<BulkRow>(`select r.id, r.name, r.version, r.outcome, r.reason from ${outcomes} r order by r.name_key, r.id`, values);
  }

  private async apply(tx: WriteTransaction, { kind, topicKey, statement, source, contactPreference }: PeopleChangeInput, ids: readonly string[]): Promise<void> {
    switch (kind) {
      case 'ADD_TOPIC':
        await tx.sql('insert into person_topic (root_id, topic_key, statement, source, noted_on) select id, $2, $3, $4, app.today() from unnest($1::uuid[]) id', [ids, topicKey, statement, source]);
        await this.index.people(tx, ids);
        break;
      case 'CONTACT_PREFERENCE':
        await tx.sql('update person_detail set contact_preference = $3, version = version + 1 where person_id = any($1) and member_id = $2', [ids, tx.memberId, contactPreference || null]);
        break;
      case 'REMOVE': await this.bin.putAway(tx, 'PERSON', ids);
    }
  }
}
