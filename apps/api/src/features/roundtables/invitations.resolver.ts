import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { row } from '../../platform/graphql/read/reads.decorator.js';
import { AnswersService } from './answers.service.js';
import { AttendanceService } from './attendance.service.js';
import { Invitation } from './invitation.entity.js';
import { AddWalkInInput, CorrectEmailInput, InviteInput, MarkAttendanceInput, RecordAnswerInput, recordedAnswer } from './invitation.inputs.js';
import { InvitationsService } from './invitations.service.js';
import { VersionedInput } from './roundtable.inputs.js';
import { InvitationPayload, RemovedInvitationPayload } from './roundtable.payloads.js';
import { invitationReads } from './roundtables.reads.js';
import { SubstitutesService } from './substitutes.service.js';

const payload = ({ result, activityId }: Written<{ id: string }>): InvitationPayload => ({ invitation: row(invitationReads, result.id), activityId });

@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly answers: AnswersService,
    private readonly substitutes: SubstitutesService,
    private readonly attendance: AttendanceService,
  ) {}

  /**
   * Drafts an invitation for a person of the directory. Throws NOT_FOUND, FORBIDDEN, VALIDATION for somebody on the list, without a post, or who
   * objected; CONFLICT once it is cancelled.
   */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async inviteGuest(@CurrentCaller() caller: Caller, @Args('input') input: InviteInput): Promise<InvitationPayload> {
    return payload(await this.invitations.invite(caller, input));
  }

  /** Takes a draft off the list. Throws NOT_FOUND, FORBIDDEN, CONFLICT, also for one that was sent. */
  @Mutation(() => RemovedInvitationPayload) @Allow('roundtable.write')
  async removeInvitation(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<RemovedInvitationPayload> {
    const { result, activityId } = await this.invitations.removeDraft(caller, input);
    return { invitationId: result.id, activityId };
  }

  /** Corrects the address; links that went to the old one end. Throws NOT_FOUND, FORBIDDEN, VALIDATION for what is no address, CONFLICT. */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async correctInvitationEmail(@CurrentCaller() caller: Caller, @Args('input') input: CorrectEmailInput): Promise<InvitationPayload> {
    return payload(await this.invitations.correctEmail(caller, input));
  }

  /** Back to a draft, without a word to the guest. Throws NOT_FOUND, FORBIDDEN, CONFLICT, also where its state does not allow that. */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async revertInvitation(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<InvitationPayload> {
    return payload(await this.invitations.revertToDraft(caller, input));
  }

  /** Takes an invitation back and tells the guest. Throws NOT_FOUND, FORBIDDEN, CONFLICT, also where its state does not allow that. */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async withdrawInvitation(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<InvitationPayload> {
    return payload(await this.invitations.withdraw(caller, input));
  }

  /** Gives a free seat to somebody on the waiting list. Throws NOT_FOUND, FORBIDDEN, CONFLICT, also where no seat is free. */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async offerSeat(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<InvitationPayload> {
    return payload(await this.invitations.offerSeat(caller, input));
  }

  /**
   * Records what a guest told you; in a full room a yes becomes a place on the waiting list. Throws NOT_FOUND, FORBIDDEN, VALIDATION for a substitute
   * without name and address, CONFLICT.
   */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async recordAnswer(@CurrentCaller() caller: Caller, @Args('input') input: RecordAnswerInput): Promise<InvitationPayload> {
    return payload(await this.answers.record(caller, { id: input.id, version: input.version, answer: recordedAnswer(input) }));
  }

  /**
   * Invites the named deputy in the guest's place; answers with the deputy's invitation. Throws NOT_FOUND, FORBIDDEN, VALIDATION where they are on
   * the list already, CONFLICT.
   */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async agreeSubstitute(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<InvitationPayload> {
    return payload(await this.substitutes.agree(caller, input));
  }

  /** Checks a guest in, or marks a no-show. Throws NOT_FOUND, FORBIDDEN, CONFLICT, also for somebody who has not accepted. */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async markAttendance(@CurrentCaller() caller: Caller, @Args('input') input: MarkAttendanceInput): Promise<InvitationPayload> {
    return payload(await this.attendance.mark(caller, input));
  }

  /** Seats somebody who came without an invitation. Throws NOT_FOUND, FORBIDDEN, VALIDATION where they have a seat or none is free. */
  @Mutation(() => InvitationPayload) @Allow('roundtable.write')
  async addWalkIn(@CurrentCaller() caller: Caller, @Args('input') input: AddWalkInInput): Promise<InvitationPayload> {
    return payload(await this.attendance.walkIn(caller, input));
  }
}
