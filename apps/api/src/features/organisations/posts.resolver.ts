import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { PostPage } from './organisation.args.js';
import { PostChange } from './organisation.payloads.js';
import { JobFunction, Post } from './post.entity.js';
import { AddRemitInput, CreatePostInput, EditPostInput, MarkVacantInput, RemoveRemitInput } from './post.inputs.js';
import { goals, jobFunctions, postReads, posts, postsToSettle, topics } from './posts.reads.js';
import { PostsService } from './posts.service.js';
import { SettlePostInput } from './settlement.types.js';
import { SettlePosts } from './settle-posts.service.js';
import { Goal, Topic } from './topic.entity.js';

const changed = ({ result, activityId }: Written<{ id: string }>): PostChange => ({ post: row(postReads, result.id), activityId });

@Resolver(() => Post)
export class PostsResolver {
  constructor(
    private readonly postsService: PostsService,
    private readonly settling: SettlePosts,
  ) {}

  /** The posts of one organisation, the most senior first. */
  @Query(() => PostPage) @Allow('directory.read') @Reads(posts)
  posts(): PostPage {
    return compiled();
  }

  /** What a job can be for. */
  @Query(() => [JobFunction]) @Allow('directory.read') @Reads(jobFunctions)
  jobFunctions(): JobFunction[] {
    return compiled();
  }

  /** What posts and people are good for: the kinds of opportunity and the shared goals, with synonyms. */
  @Query(() => [Topic]) @Allow('directory.read') @Reads(topics)
  topics(): Topic[] {
    return compiled();
  }

  /** The shared goals G01 to G27. */
  @Query(() => [Goal]) @Allow('directory.read') @Reads(goals)
  goals(): Goal[] {
    return compiled();
  }

  /**
   * Adds a job to an organisation; function and seniority come from the title where they are left out. Throws NOT_FOUND, and VALIDATION for an
   * unknown function.
   */
  @Mutation(() => PostChange) @Allow('directory.write')
  async createPost(@CurrentCaller() caller: Caller, @Args('input') input: CreatePostInput): Promise<PostChange> {
    return changed(await this.postsService.createPost(caller, input));
  }

  /** Changes a post. Throws NOT_FOUND, CONFLICT, and VALIDATION for an unknown function. */
  @Mutation(() => PostChange) @Allow('directory.write')
  async editPost(@CurrentCaller() caller: Caller, @Args('input') input: EditPostInput): Promise<PostChange> {
    return changed(await this.postsService.editPost(caller, input));
  }

  /** Adds one place or one topic that the post answers for. Throws NOT_FOUND, and VALIDATION for both, for neither, or for what it has already. */
  @Mutation(() => PostChange) @Allow('directory.write')
  async addRemit(@CurrentCaller() caller: Caller, @Args('input') input: AddRemitInput): Promise<PostChange> {
    return changed(await this.postsService.addRemit(caller, input));
  }

  /** Says that the post no longer answers for it. Throws NOT_FOUND. */
  @Mutation(() => PostChange) @Allow('directory.write')
  async removeRemit(@CurrentCaller() caller: Caller, @Args('input') input: RemoveRemitInput): Promise<PostChange> {
    return changed(await this.postsService.removeRemit(caller, input));
  }

  /** Says that nobody holds the post. Throws NOT_FOUND, VALIDATION while somebody does, CONFLICT. */
  @Mutation(() => PostChange) @Allow('directory.write')
  async markPostVacant(@CurrentCaller() caller: Caller, @Args('input') input: MarkVacantInput): Promise<PostChange> {
    return changed(await this.postsService.markVacant(caller, input));
  }

  /** Posts whose organisation closed or was split and of which nobody has decided yet, body by body. */
  @Query(() => PostPage) @Allow('directory.read') @Reads(postsToSettle)
  postsToSettle(): PostPage {
    return compiled();
  }

  /**
   * Moves a post of a closed or split organisation and the people in it to a successor, keeps it, or ends it. Throws NOT_FOUND, CONFLICT, and
   * VALIDATION for one that needs no decision, for anybody but a successor, and for a day to come.
   */
  @Mutation(() => PostChange) @Allow('directory.write')
  async settlePost(@CurrentCaller() caller: Caller, @Args('input') input: SettlePostInput): Promise<PostChange> {
    return changed(await this.settling.settlePost(caller, input));
  }
}
