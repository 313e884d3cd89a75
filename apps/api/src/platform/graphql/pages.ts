import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { notAnId } from '../validation.js';
import type { Class } from './read/definitions.js';

/** How many rows a list gives when it is not told, and the most that it gives. */
export const PAGE_DEFAULT = 25;
export const PAGE_MAX = 100;

/** Where counting stops: a `totalCount` of this figure means "this many or more". */
export const COUNT_LIMIT = 1000;

/** The arguments of every list root; a list with filters extends it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: PAGE_DEFAULT, description: `How many rows, 1 to ${PAGE_MAX}.` })
  @IsInt() @Min(1) @Max(PAGE_MAX)
  first: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  @IsOptional() @IsString() @MaxLength(1000)
  after?: string | null;
}

/** The arguments of a root that reads one thing by its id. */
@ArgsType()
export class ByIdArgs {
  @Field(() => ID)
  @IsUUID(undefined, notAnId)
  id: string;
}

interface Page<T> {
  items: T[];
  totalCount: number;
  endCursor: string | null;
  hasNextPage: boolean;
}

/**
 * The page type of a list root: `@ObjectType() export class OpportunityPage extends pageOf(Opportunity) {}`.
 */
export function pageOf<T extends object>(item: Class<T>): new () => Page<T> {
  @ObjectType({ isAbstract: true })
  class PageOf implements Page<T> {
    @Field(() => [item])
    items: T[];

    @Field(() => Int, { description: `How many rows there are in all. Counting stops at ${COUNT_LIMIT}, which then means "${COUNT_LIMIT} or more".` })
    totalCount: number;

    @Field(() => String, { nullable: true, description: 'Give it as `after` to read the next page; null when there are no rows.' })
    endCursor: string | null;

    @Field(() => Boolean)
    hasNextPage: boolean;
  }
  return PageOf;
}
