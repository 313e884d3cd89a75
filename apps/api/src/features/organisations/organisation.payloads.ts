import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Organisation } from './organisation.entity.js';
import { Post } from './post.entity.js';

/** The organisation as it stands after the change; `activityId` undoes it. */
@ObjectType()
export class OrganisationChange {
  /** As the change left it. */
  @Field(() => Organisation) organisation!: Organisation;
  @Field(() => ID) activityId!: string;
}

/** The post as it stands after the change; `activityId` undoes it. */
@ObjectType()
export class PostChange {
  /** As the change left it. */
  @Field(() => Post) post!: Post;
  @Field(() => ID) activityId!: string;
}
