import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/auth/actor.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor, CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { MailPreview, MailPreviews } from './mail-preview.service.js';
import { Roundtable } from './roundtable.entity.js';
import { CreateRoundtableInput, EditRoundtableInput, VersionedInput } from './roundtable.inputs.js';
import { GuestsInput } from './invitation.inputs.js';
import { RoundtablePayload } from './roundtable.payloads.js';
import { roundtable, RoundtablePage, roundtableReads, roundtables } from './roundtables.reads.js';
import { RoundtablesService } from './roundtables.service.js';
import { SendingService } from './sending.service.js';

@Resolver(() => Roundtable)
export class RoundtablesResolver {
  constructor(
    private readonly service: RoundtablesService,
    private readonly sending: SendingService,
    private readonly previews: MailPreviews,
  ) {}

  /** Roundtables that your organisation runs or sits at. */
  @Query(() => RoundtablePage) @Allow('roundtable.read') @Reads(roundtables)
  roundtables(): RoundtablePage { return compiled(); }

  /** One roundtable, or NOT_FOUND. */
  @Query(() => Roundtable) @Allow('roundtable.read') @Reads(roundtable)
  roundtable(): Roundtable { return compiled(); }

  /** The mail that an invitation would be sent as. Throws NOT_FOUND. */
  @Query(() => MailPreview) @Allow('roundtable.write')
  invitationPreview(@CurrentActor() actor: Actor, @Args('invitationId', { type: () => ID, description: 'Which one.' }) id: string): Promise<MailPreview> {
    return this.previews.invitation(actor, id);
  }

  /**
   * Plans a roundtable; title and date are enough. Throws VALIDATION for an end before the start, NOT_FOUND for a roundtable to copy that is not
   * yours to see.
   */
  @Mutation(() => RoundtablePayload) @Allow('roundtable.write')
  async createRoundtable(@CurrentCaller() caller: Caller, @Args('input') input: CreateRoundtableInput): Promise<RoundtablePayload> {
    const { result, activityId } = await this.service.create(caller, input);
    return { roundtable: row(roundtableReads, result.id), activityId, count: 0 };
  }

  /**
   * Changes what is given; `count` is how many guests are told of it a minute later. Throws NOT_FOUND, FORBIDDEN, VALIDATION for fewer seats than are
   * taken, CONFLICT, also once it is cancelled.
   */
  @Mutation(() => RoundtablePayload) @Allow('roundtable.write')
  async editRoundtable(@CurrentCaller() caller: Caller, @Args('input') input: EditRoundtableInput): Promise<RoundtablePayload> {
    const { result, activityId } = await this.service.edit(caller, input);
    return { roundtable: row(roundtableReads, result.id), activityId, count: result.told };
  }

  /** Cancels the event and tells everybody who was written to. Throws NOT_FOUND, FORBIDDEN, CONFLICT, also once it is cancelled. */
  @Mutation(() => RoundtablePayload) @Allow('roundtable.write')
  async cancelRoundtable(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<RoundtablePayload> {
    const { result, activityId } = await this.service.cancel(caller, input);
    return { roundtable: row(roundtableReads, result.id), activityId, count: result.told };
  }

  /** Says that the event took place. Throws NOT_FOUND, FORBIDDEN, VALIDATION before it began, CONFLICT, also once it is cancelled. */
  @Mutation(() => RoundtablePayload) @Allow('roundtable.write')
  async markRoundtableHeld(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<RoundtablePayload> {
    const { result, activityId } = await this.service.markHeld(caller, input);
    return { roundtable: row(roundtableReads, result.id), activityId, count: 0 };
  }

  /**
   * Sends drafts, a minute from now; until then undo takes them back. Throws NOT_FOUND, FORBIDDEN, VALIDATION where there is nobody to write to,
   * CONFLICT once it is cancelled.
   */
  @Mutation(() => RoundtablePayload) @Allow('roundtable.write')
  async sendInvitations(@CurrentCaller() caller: Caller, @Args('input') input: GuestsInput): Promise<RoundtablePayload> {
    const { result, activityId } = await this.sending.sendInvitations(caller, input);
    return { roundtable: row(roundtableReads, result.id), activityId, count: result.sent };
  }

  /**
   * Writes again to those who have not answered; held for a minute too. Throws NOT_FOUND, FORBIDDEN, VALIDATION where there is nobody to write to,
   * CONFLICT once it is cancelled.
   */
  @Mutation(() => RoundtablePayload) @Allow('roundtable.write')
  async remindGuests(@CurrentCaller() caller: Caller, @Args('input') input: GuestsInput): Promise<RoundtablePayload> {
    const { result, activityId } = await this.sending.remind(caller, input);
    return { roundtable: row(roundtableReads, result.id), activityId, count: result.sent };
  }

  /**
   * Thanks those who attended; held for a minute too. Throws NOT_FOUND, FORBIDDEN, VALIDATION where there is nobody to write to, CONFLICT once it is
   * cancelled.
   */
  @Mutation(() => RoundtablePayload) @Allow('roundtable.write')
  async thankGuests(@CurrentCaller() caller: Caller, @Args('input') input: GuestsInput): Promise<RoundtablePayload> {
    const { result, activityId } = await this.sending.thank(caller, input);
    return { roundtable: row(roundtableReads, result.id), activityId, count: result.sent };
  }
}
