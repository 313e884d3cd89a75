import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { BoardMeeting } from './board-meeting.entity.js';
import { MovementItem } from './board-movement.js';
import { BoardPage } from './board-page.js';
import { AddRiskInput, AskDecisionInput, CreateMeetingInput, DecideDecisionInput, EditRiskInput, WriteCommentaryInput } from './board.inputs.js';
import { boardMeetings, boardMovementItems, BoardMeetingPage, boardPage, commentaryReads, DecisionPage, decisionReads, decisions, meetingReads, riskReads, risks } from './board.reads.js';
import { BoardService } from './board.service.js';
import { Commentary } from './commentary.entity.js';
import { Decision } from './decision.entity.js';
import { Risk } from './risk.entity.js';
import { RisksService } from './risks.service.js';

/** The meeting that was added. */
@ObjectType()
export class MeetingCreated {
  /** As it was added. */
  @Field(() => BoardMeeting) meeting!: BoardMeeting;
  @Field(() => ID) activityId!: string;
}

/** The decision as it now stands. */
@ObjectType()
export class DecisionChanged {
  /** As the change left it. */
  @Field(() => Decision) decision!: Decision;
  @Field(() => ID) activityId!: string;
}

/** The commentary as it now stands. */
@ObjectType()
export class CommentaryWritten {
  /** As the change left it. */
  @Field(() => Commentary) commentary!: Commentary;
  @Field(() => ID) activityId!: string;
}

/** The risk as it now stands. */
@ObjectType()
export class RiskChanged {
  /** As the change left it. */
  @Field(() => Risk) risk!: Risk;
  @Field(() => ID) activityId!: string;
}

@Resolver()
export class BoardResolver {
  constructor(
    private readonly board: BoardService,
    private readonly riskList: RisksService,
  ) {}

  /** The board's page as at the end of a day in London, rebuilt from history. */
  @Query(() => BoardPage) @Allow('board.read') @Reads(boardPage)
  boardPage(): BoardPage {
    return compiled();
  }

  /** The opportunities behind one figure. */
  @Query(() => [MovementItem]) @Allow('board.read') @Reads(boardMovementItems)
  boardMovementItems(): MovementItem[] {
    return compiled();
  }

  /** Your board's meetings, latest first. */
  @Query(() => BoardMeetingPage) @Allow('board.read') @Reads(boardMeetings)
  boardMeetings(): BoardMeetingPage {
    return compiled();
  }

  /** What was asked and decided, latest meeting first. */
  @Query(() => DecisionPage) @Allow('board.read') @Reads(decisions)
  decisions(): DecisionPage {
    return compiled();
  }

  /** Open risks that you may see. */
  @Query(() => [Risk]) @Allow('board.read') @Reads(risks)
  risks(): Risk[] {
    return compiled();
  }

  /** Adds a meeting of your board. Throws VALIDATION where there is one on that day. */
  @Mutation(() => MeetingCreated) @Allow('board.write')
  async createMeeting(@Args('input') input: CreateMeetingInput, @CurrentCaller() caller: Caller): Promise<MeetingCreated> {
    const { result, activityId } = await this.board.createMeeting(caller, input);
    return { meeting: row(meetingReads, result), activityId };
  }

  /** Asks a meeting to decide. Throws NOT_FOUND for a meeting or an opportunity that is not yours to see. */
  @Mutation(() => DecisionChanged) @Allow('board.write')
  async askDecision(@Args('input') input: AskDecisionInput, @CurrentCaller() caller: Caller): Promise<DecisionChanged> {
    const { result, activityId } = await this.board.askDecision(caller, input);
    return { decision: row(decisionReads, result), activityId };
  }

  /**
   * Records what was decided. Each line of the conditions becomes a follow-up of the asker. Throws NOT_FOUND, FORBIDDEN, VALIDATION where it was
   * decided already, CONFLICT.
   */
  @Mutation(() => DecisionChanged) @Allow('board.write')
  async decideDecision(@Args('input') input: DecideDecisionInput, @CurrentCaller() caller: Caller): Promise<DecisionChanged> {
    const { result, activityId } = await this.board.decideDecision(caller, input);
    return { decision: row(decisionReads, result), activityId };
  }

  /** Writes the commentary of a meeting, or changes it when its version is given. Throws NOT_FOUND, FORBIDDEN, CONFLICT. */
  @Mutation(() => CommentaryWritten) @Allow('board.write')
  async writeCommentary(@Args('input') input: WriteCommentaryInput, @CurrentCaller() caller: Caller): Promise<CommentaryWritten> {
    const { result, activityId } = await this.board.writeCommentary(caller, input);
    return { commentary: row(commentaryReads, result), activityId };
  }

  /** Raises a risk. Throws NOT_FOUND for an opportunity or a colleague that is none of yours. */
  @Mutation(() => RiskChanged) @Allow('board.write')
  async addRisk(@Args('input') input: AddRiskInput, @CurrentCaller() caller: Caller): Promise<RiskChanged> {
    const { result, activityId } = await this.riskList.addRisk(caller, input);
    return { risk: row(riskReads, result), activityId };
  }

  /** Changes a risk, or closes it. Throws NOT_FOUND, FORBIDDEN, VALIDATION, CONFLICT. */
  @Mutation(() => RiskChanged) @Allow('board.write')
  async editRisk(@Args('input') input: EditRiskInput, @CurrentCaller() caller: Caller): Promise<RiskChanged> {
    const { result, activityId } = await this.riskList.editRisk(caller, input);
    return { risk: row(riskReads, result), activityId };
  }
}
