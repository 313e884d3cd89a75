import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { fieldError } from '../../platform/errors.js';

/** What somebody is known by: an e-mail address, or a name at an organisation. A name alone is many people's. */
export interface KnownBy { emails: readonly string[]; names: readonly string[]; organisations: readonly string[] }

/** Why somebody who was erased is not entered again. */
export const REFUSAL = 'This person asked to be forgotten and was erased. They cannot be entered again; ask them before you do anything else.';

/** Remembers who was erased without remembering who they were: digests under the installation's own secret. */
@Injectable()
export class Suppression {
  private readonly key: KeyObject;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = createSecretKey(config.secret, 'utf8');
  }

  /** Notes what an erased person was known by, within the write that erases them. */
  async add(tx: WriteTransaction, known: KnownBy): Promise<void> {
    await tx.sql('insert into suppression (digest, activity_id) select unnest($1::text[]), $2 on conflict do nothing', [this.digests(known), tx.activityId]);
  }

  /** Throws VALIDATION, with the reason at this field, for somebody who was erased. */
  async refuse(tx: WriteTransaction, field: string, known: Partial<KnownBy>): Promise<void> {
    const [digests] = await this.digestsOf(tx, [known]);
    const [found] = await tx.sql('select 1 where app.is_suppressed($1)', [digests]);
    if (found) throw fieldError(field, REFUSAL);
  }

  /** Of these, whether each was erased: one statement for all. */
  async among(tx: WriteTransaction, known: readonly Partial<KnownBy>[]): Promise<boolean[]> {
    const digests = await this.digestsOf(tx, known);
    const [row] = await tx.sql<{ found: string[] }>('select app.suppressed_among($1) as found', [digests.flat()]);
    const found = new Set(row?.found);
    return digests.map((of) => of.some((digest) => found.has(digest)));
  }

  /**
   * Whether those who were asked about at that time, or after it, may stand among the suppressed by now: somebody was erased since, or organisations were joined.
   * An hour before counts as well, for a write that was still under way then.
   */
  async hasGrown(tx: WriteTransaction, since: Date): Promise<boolean> {
    return (await tx.sql(`select 1 where app.suppression_grew($1::timestamptz - interval '1 hour')`, [since])).length > 0;
  }

  /** An organisation is also what was joined to it: whoever was erased there is not entered here. */
  private async digestsOf(tx: WriteTransaction, known: readonly Partial<KnownBy>[]): Promise<string[][]> {
    const named = [...new Set(known.flatMap(({ organisations }) => organisations ?? []))];
    const joined = await tx.sql<{ id: string; ids: string[] }>('select id, app.joined_organisations(id) as ids from organisation where id = any($1) and exists (select 1 from organisation o where o.merged_into_id = organisation.id)', [named]);
    const also = new Map(joined.map(({ id, ids }) => [id, ids]));
    return known.map(({ emails = [], names = [], organisations = [] }) => this.digests({ emails, names, organisations: organisations.flatMap((id) => [id, ...(also.get(id) ?? [])]) }));
  }

  private digests({ emails, names, organisations }: KnownBy): string[] {
    const folded = (text: string) => text.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();
    const known = [...emails.map((email) => `email ${email.trim().toLowerCase()}`), ...names.flatMap((name) => organisations.map((organisation) => `name ${folded(name)} at ${organisation}`))];
    return known.map((words) => createHmac('sha256', this.key).update(`suppression ${words}`).digest('hex'));
  }
}
