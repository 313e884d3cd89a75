import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { JobFunction } from '../organisations/post.entity.js';
import { SearchIndex } from '../search/search-index.service.js';
import type { CreateJobFunctionInput, EditJobFunctionInput } from './function.inputs.js';
import { functionPolicy } from './function.policies.js';
import { foldedTitle, keyOf, withoutTwins } from './function.rules.js';

interface Done { key: string }
type Words = Pick<JobFunction, 'id' | 'label' | 'sectors' | 'titlePatterns'>;

/** The functions that jobs are for, and the words of titles that stand for them. What is changed here is read by the finder, by new posts and by imports at once. */
@Injectable()
export class FunctionsService {
  constructor(
    private readonly writes: Writes,
    private readonly index: SearchIndex,
  ) {}

  /** Adds a function at the end of the list; `result.key` is its key. Throws FORBIDDEN to all but administrators, VALIDATION for a name or words that are taken. */
  createJobFunction(caller: Caller, { label, sectors, titlePatterns }: CreateJobFunctionInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'function.create', input: { label, sectors, titlePatterns } }, async (tx) => {
      await tx.judge(functionPolicy, 'create', {});
      const words = { id: '', label, sectors, titlePatterns: withoutTwins(titlePatterns) };
      const others = await this.mustBeFree(tx, words, []);
      const key = keyOf(label, others.map((other) => other.key));
      await tx.manager.insert(JobFunction, { key, label, sectors, titlePatterns: words.titlePatterns, position: Math.max(0, ...others.map(({ position }) => position)) + 1 });
      return this.done(tx, await tx.manager.findOneByOrFail(JobFunction, { key }));
    });
  }

  /** Changes name, sectors or words. Throws NOT_FOUND, FORBIDDEN to all but administrators, VALIDATION, CONFLICT with both values. */
  editJobFunction(caller: Caller, { id, version, ...patch }: EditJobFunctionInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'function.edit', input: { id, version, ...patch } }, async (tx) => {
      const row = await tx.get(JobFunction, { id });
      await tx.judge(functionPolicy, 'update', row);
      const changed = { ...patch, ...(patch.titlePatterns && { titlePatterns: withoutTwins(patch.titlePatterns) }) };
      await this.mustBeFree(tx, { ...row, ...changed }, row.titlePatterns);
      await tx.change(JobFunction, row, version, changed);
      return this.done(tx, row);
    });
  }

  /** Refuses a name that another function has, and added words that stand for another function of a sector that both have. */
  private async mustBeFree(tx: WriteTransaction, { id, label, sectors, titlePatterns }: Words, before: readonly string[]): Promise<JobFunction[]> {
    const others = (await tx.manager.find(JobFunction)).filter((other) => other.id !== id);
    if (others.some((other) => foldedTitle(other.label) === foldedTitle(label))) throw fieldError('label', 'Another function has this name. Choose another one, or edit that function.');
    const known = new Set(before.map(foldedTitle));
    for (const added of titlePatterns.filter((pattern) => !known.has(foldedTitle(pattern)))) {
      const holder = others.find((other) => other.sectors.some((sector) => sectors.includes(sector)) && other.titlePatterns.some((pattern) => foldedTitle(pattern) === foldedTitle(added)));
      if (holder) throw fieldError('titlePatterns', `“${added}” stands for ${holder.label} in the same sector. Take it away there first, or use a longer title.`);
    }
    return others;
  }

  private async done(tx: WriteTransaction, { id, key }: JobFunction): Promise<Done> {
    await this.index.functions(tx, [id]);
    tx.subject({ kind: 'FUNCTION', id });
    return { key };
  }
}
