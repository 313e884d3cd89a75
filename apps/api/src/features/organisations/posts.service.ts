import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { SearchIndex } from '../search/search-index.service.js';
import { Organisation } from './organisation.entity.js';
import { postPolicy } from './organisation.policies.js';
import { PostRemit } from './post-remit.entity.js';
import { type DecisionRole, JobFunction, Post } from './post.entity.js';
import type { AddRemitInput, CreatePostInput, EditPostInput, MarkVacantInput } from './post.inputs.js';
import { functionFromTitle, seniorityFromTitle } from './post.rules.js';

@Injectable()
export class PostsService {
  constructor(
    private readonly writes: Writes,
    private readonly index: SearchIndex,
  ) {}

  /** Adds a job to an organisation. Function and seniority are taken from the title where they are left out. */
  createPost(caller: Caller, input: CreatePostInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'post.create', input }, async (tx) => {
      const id = await this.create(tx, input);
      tx.subject({ kind: 'POST', id });
      return { id };
    });
  }

  /** Within another write. */
  async create(tx: WriteTransaction, input: CreatePostInput): Promise<string> {
    const { placeIds = [], topicKeys = [], organisationId, title, source, ...facts } = input;
    await tx.judge(postPolicy, 'create', {});
    const organisation = await tx.get(Organisation, { id: organisationId });
    for (const post of [facts.deputyId, facts.gatekeeperId]) await tx.mustSee({ post });
    const functionKey = facts.functionKey ?? functionFromTitle(title, organisation.sector, await tx.manager.find(JobFunction));
    await this.mustKnow(tx, 'functionKey', functionKey);
    const id = await tx.insert(Post, {
      ...facts, organisationId, title, functionKey, seniority: facts.seniority ?? seniorityFromTitle(title),
      decisionRole: (facts.decisionRole ?? null) as DecisionRole | null, source: source || 'entered',
    });
    const remits = [...placeIds.map((placeId) => ({ placeId })), ...topicKeys.map((topicKey) => ({ topicKey }))];
    if (remits.length) await tx.manager.insert(PostRemit, remits.map((remit) => ({ postId: id, ...remit, source: source || 'entered', notedOn: londonDay(tx.now) })));
    await this.index.posts(tx, [id]);
    return id;
  }

  /** Throws CONFLICT with both values when somebody saved first. */
  editPost(caller: Caller, { id, version, ...patch }: EditPostInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'post.edit', input: { id, version, ...patch } }, async (tx) => {
      await this.edit(tx, await tx.get(Post, { id }), patch, version);
      tx.subject({ kind: 'POST', id });
      return { id };
    });
  }

  /** Within another write. `version` is the one that was read, where the edit is of the post itself. */
  async edit(tx: WriteTransaction, post: Post, patch: Omit<EditPostInput, 'id' | 'version'>, version = post.version): Promise<void> {
    await tx.judge(postPolicy, 'update', post);
    if (patch.functionKey) await this.mustKnow(tx, 'functionKey', patch.functionKey);
    for (const field of ['deputyId', 'gatekeeperId'] as const) {
      if (patch[field] === post.id) throw fieldError(field, field === 'deputyId' ? 'A post cannot stand in for itself. Choose another one.' : 'A post cannot hold its own diary. Choose another one.');
      await tx.mustSee({ post: patch[field] });
    }
    await tx.change(Post, post, version, patch as Partial<Post>);
    await this.index.posts(tx, [post.id]);
  }

  /** Adds one place or one topic that the post answers for; `result.id` is the post's. */
  addRemit(caller: Caller, input: AddRemitInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'post.addRemit', input }, async (tx) => {
      const { postId, placeId, topicKey, statement, source, notedOn } = input;
      if ((placeId ? 1 : 0) + (topicKey ? 1 : 0) !== 1) throw fieldError('placeId', 'Choose one place or one topic.');
      await this.get(tx, postId);
      const held = await tx.manager.existsBy(PostRemit, { postId, ...(placeId ? { placeId } : { topicKey: topicKey! }) });
      if (held) throw fieldError(placeId ? 'placeId' : 'topicKey', 'The post answers for this already.');
      await tx.insert(PostRemit, { postId, placeId: placeId ?? null, topicKey: topicKey ?? null, statement: statement || null, source: source || 'entered', notedOn: notedOn ?? londonDay(tx.now) });
      return this.done(tx, postId);
    });
  }

  /** Says that the post no longer answers for it. */
  removeRemit(caller: Caller, { id }: { id: string }): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'post.removeRemit', input: { id } }, async (tx) => {
      const remit = await tx.get(PostRemit, { id });
      await this.get(tx, remit.postId);
      await tx.manager.delete(PostRemit, { id });
      return this.done(tx, remit.postId);
    });
  }

  /** Says that nobody holds the post. Refused while somebody does: end their appointment first. */
  markVacant(caller: Caller, { id, since }: MarkVacantInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'post.markVacant', input: { id, since } }, async (tx) => {
      const post = await this.get(tx, id);
      const today = londonDay(tx.now);
      const [holder] = await tx.sql<{ name: string }>(
        'select p.name from appointment a join person p on p.id = a.root_id and p.deleted_at is null where a.post_id = $1 and (a.ended_on is null or a.ended_on > $2)', [id, today]);
      if (holder) throw fieldError('since', `${holder.name} holds this post. Say that they have left it first.`);
      await tx.change(Post, post, post.version, { vacantSince: since ?? today });
      return this.done(tx, id);
    });
  }

  private async get(tx: WriteTransaction, id: string): Promise<Post> {
    const post = await tx.get(Post, { id });
    await tx.judge(postPolicy, 'update', post);
    return post;
  }

  private async mustKnow(tx: WriteTransaction, field: string, key: string): Promise<void> {
    if (!(await tx.manager.existsBy(JobFunction, { key }))) throw fieldError(field, 'Choose a function from the list.');
  }

  private async done(tx: WriteTransaction, id: string): Promise<{ id: string }> {
    await this.index.posts(tx, [id]);
    tx.subject({ kind: 'POST', id });
    return { id };
  }
}
