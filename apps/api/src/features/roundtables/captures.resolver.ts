import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { row } from '../../platform/graphql/read/reads.decorator.js';
import { CapturesService } from './captures.service.js';
import { Capture } from './invitation.entity.js';
import { CaptureInput, EditCaptureInput } from './invitation.inputs.js';
import { VersionedInput } from './roundtable.inputs.js';
import { CapturePayload } from './roundtable.payloads.js';
import { captureReads } from './roundtables.reads.js';

const payload = ({ result, activityId }: Written<{ id: string }>): CapturePayload => ({ capture: row(captureReads, result.id), activityId });

@Resolver(() => Capture)
export class CapturesResolver {
  constructor(private readonly captures: CapturesService) {}

  /**
   * Keeps a point, an offer, an ask or an action. Throws NOT_FOUND, FORBIDDEN, and VALIDATION for a name under the Chatham House Rule or a day
   * without an action.
   */
  @Mutation(() => CapturePayload) @Allow('roundtable.capture')
  async addCapture(@CurrentCaller() caller: Caller, @Args('input') input: CaptureInput): Promise<CapturePayload> {
    return payload(await this.captures.capture(caller, input));
  }

  /** Corrects the words or the day. Throws NOT_FOUND, FORBIDDEN, CONFLICT. */
  @Mutation(() => CapturePayload) @Allow('roundtable.capture')
  async editCapture(@CurrentCaller() caller: Caller, @Args('input') input: EditCaptureInput): Promise<CapturePayload> {
    return payload(await this.captures.edit(caller, input));
  }

  /** Takes a capture away. Throws NOT_FOUND, FORBIDDEN, CONFLICT. */
  @Mutation(() => CapturePayload) @Allow('roundtable.capture')
  async removeCapture(@CurrentCaller() caller: Caller, @Args('input') input: VersionedInput): Promise<CapturePayload> {
    return payload(await this.captures.remove(caller, input));
  }
}
