import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { outbox, OutgoingMailPage } from './outbox.reads.js';

@Resolver()
export class OutboxResolver {
  /** Mail that your organisation sent, or that waits, failed, or stays here since no mail server is configured. */
  @Query(() => OutgoingMailPage) @Allow('outbox.read') @Reads(outbox)
  outbox(): OutgoingMailPage {
    return compiled();
  }
}
