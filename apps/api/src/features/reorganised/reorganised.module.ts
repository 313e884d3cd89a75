import { Module } from '@nestjs/common';
import { SearchModule } from '../search/search.module.js';
import { ReorganisedResolver } from './reorganised.resolver.js';
import { SettleParties } from './settle-parties.service.js';
import { SettlePosts } from './settle-posts.service.js';

/** What becomes of the posts, people and opportunities of organisations that closed or were split. */
@Module({
  imports: [SearchModule],
  providers: [ReorganisedResolver, SettlePosts, SettleParties],
  exports: [SettlePosts, SettleParties],
})
export class ReorganisedModule {}
