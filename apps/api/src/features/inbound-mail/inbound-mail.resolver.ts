import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { ForwardedMail } from './forwarded-mail.entity.js';
import { DiscardForwardedMailInput, LogForwardedMailInput } from './inbound-mail.inputs.js';
import { ForwardedMailPage, forwardedMails, mailAddressReads, myMailAddress } from './inbound-mail.reads.js';
import { InboundMailService } from './inbound-mail.service.js';
import { MailAddress } from './mail-address.entity.js';

/** The new address; the old one takes no more mail. */
@ObjectType()
export class MailAddressPayload {
  /** As it now stands. */
  @Field(() => MailAddress) mailAddress!: MailAddress;
  @Field(() => ID) activityId!: string;
}

/** A forwarded mail that is off the list. */
@ObjectType()
export class ForwardedMailPayload {
  /** The id of what it became, or of the mail that was discarded. */
  @Field(() => ID) id!: string;
  /** What `undo` takes. */
  @Field(() => ID) activityId!: string;
}

@Resolver(() => ForwardedMail)
export class InboundMailResolver {
  constructor(private readonly service: InboundMailService) {}

  /** Your own forwarding address; null until you make one. */
  @Query(() => MailAddress, { nullable: true }) @Allow('notes.write') @Reads(myMailAddress)
  myMailAddress(): MailAddress {
    return compiled();
  }

  /** Mails that you forwarded and have not dealt with, newest first. Nobody else sees them. */
  @Query(() => ForwardedMailPage) @Allow('notes.write') @Reads(forwardedMails)
  forwardedMails(): ForwardedMailPage {
    return compiled();
  }

  /** Makes your forwarding address, or a new one in place of the old, which ends at once. Throws UNAVAILABLE where forwarding is not switched on. */
  @Mutation(() => MailAddressPayload) @Allow('notes.write')
  async newMailAddress(@CurrentCaller() caller: Caller): Promise<MailAddressPayload> {
    const { result, activityId } = await this.service.newMailAddress(caller);
    return { mailAddress: row(mailAddressReads, result), activityId };
  }

  /**
   * Logs a forwarded mail as an e-mail with people; an automatic reply as a note. From then on your colleagues read it too. Throws NOT_FOUND,
   * VALIDATION for a follow-up whose day cannot be taken, CONFLICT.
   */
  @Mutation(() => ForwardedMailPayload) @Allow('notes.write')
  async logForwardedMail(@Args('input') input: LogForwardedMailInput, @CurrentCaller() caller: Caller): Promise<ForwardedMailPayload> {
    const { result: { id }, activityId } = await this.service.logForwardedMail(caller, input);
    return { id, activityId };
  }

  /** Takes a forwarded mail off the list. Throws NOT_FOUND, CONFLICT. */
  @Mutation(() => ForwardedMailPayload) @Allow('notes.write')
  async discardForwardedMail(@Args('input') input: DiscardForwardedMailInput, @CurrentCaller() caller: Caller): Promise<ForwardedMailPayload> {
    const { result: id, activityId } = await this.service.discardForwardedMail(caller, input);
    return { id, activityId };
  }
}
