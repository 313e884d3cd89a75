import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { SearchHit } from './search-hit.js';
import { search } from './search.reads.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  /** The one search box: names, former names, aliases, codes, posts, functions, topics and places; typos and accents do not matter. */
  @Query(() => [SearchHit]) @Allow('directory.read') @Reads(search)
  search(): SearchHit[] {
    return compiled();
  }
}
