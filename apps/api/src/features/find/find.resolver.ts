import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, EntersItself } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { FindArgs, ReadNeedArgs } from './find.args.js';
import { FindService } from './find.service.js';
import { Found, NeedInWords } from './found.js';

@Resolver()
export class FindResolver {
  constructor(private readonly service: FindService) {}

  /** The right people and vacant posts for a need, best first, each with its reasons, the parts of its score and the ways in. */
  @Query(() => Found) @Allow('find.read') @EntersItself()
  find(@Args() args: FindArgs, @Context() context: RequestContext): Promise<Found> {
    return this.service.find(context, args);
  }

  /** Reads a question in free words as what `find` asks for. */
  @Query(() => NeedInWords) @Allow('find.read') @EntersItself()
  readNeed(@Args() { question }: ReadNeedArgs, @Context() context: RequestContext): Promise<NeedInWords> {
    return this.service.readNeed(context, question);
  }
}
