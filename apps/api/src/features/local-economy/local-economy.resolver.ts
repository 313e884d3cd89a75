import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { coverage, localEconomy } from './local-economy.reads.js';
import { LocalEconomy, LocalEconomyPage } from './local-economy.types.js';

@Resolver(() => LocalEconomy)
export class LocalEconomyResolver {
  /** The local health economy of one place, by its code. Throws NOT_FOUND. */
  @Query(() => LocalEconomy) @Allow('directory.read') @Reads(localEconomy)
  localEconomy(): LocalEconomy {
    return compiled();
  }

  /** Where the reader’s organisation is strong, thin or absent: the places of a layer by name, with the roles of one sector. */
  @Query(() => LocalEconomyPage) @Allow('directory.read') @Reads(coverage)
  coverage(): LocalEconomyPage {
    return compiled();
  }
}
