import { registerEnumType } from '@nestjs/graphql';
import { BoardColumnKey, EvidenceKind, Stage } from './opportunity.stages.js';

export { BoardColumnKey, EvidenceKind, Stage };

registerEnumType(Stage, { name: 'Stage', description: 'The six stages, the same for every member, since the board compares across them.' });

/** Whether it moves through the stages or stands beside them. */
export enum OpportunityState {
  /** In its stage. */
  OPEN = 'OPEN',
  /** Waiting for its restart date, with the stage kept. */
  PAUSED = 'PAUSED',
  /** Did not come about, or not here; can be reopened. */
  CLOSED = 'CLOSED',
}
registerEnumType(OpportunityState, { name: 'OpportunityState' });

registerEnumType(BoardColumnKey, { name: 'BoardColumnKey', description: 'A stage, or PAUSED or CLOSED beside them.' });

export enum PartyRole {
  /** Nobody has said yet. */
  UNSTATED = 'UNSTATED',
  /** Takes it forward. */
  LEAD = 'LEAD',
  /** Pays for it, or for part of it. */
  FUNDER = 'FUNDER',
  /** Gives the site or the rooms. */
  HOST = 'HOST',
  /** Builds it or runs it. */
  DELIVERER = 'DELIVERER',
  /** Whose people it serves. */
  BENEFICIARY = 'BENEFICIARY',
  /** Brought the others together. */
  CONVENOR = 'CONVENOR',
  /** Gives the care or support. */
  CARE = 'CARE',
  /** Lets and manages the homes. */
  LANDLORD = 'LANDLORD',
}
registerEnumType(PartyRole, { name: 'PartyRole', description: 'What a party is in an opportunity.' });

/** In order: each step is further than the one before. */
export enum Commitment {
  /** Nobody has said yet: it is named here, and no more. */
  UNSTATED = 'UNSTATED',
  /** Takes part in the talks. */
  INTERESTED = 'INTERESTED',
  /** Has said yes, subject to the details. */
  IN_PRINCIPLE = 'IN_PRINCIPLE',
  /** Its own board or committee has said yes. */
  APPROVED = 'APPROVED',
  /** Has put its name to the agreement. */
  SIGNED = 'SIGNED',
}
registerEnumType(Commitment, { name: 'Commitment', description: 'How far a party has gone, in order.' });

/** How firm the range of value is. */
export enum ValueConfidence {
  /** A guess. */
  LOW = 'LOW',
  /** Worked out from something alike. */
  MEDIUM = 'MEDIUM',
  /** Costed. */
  HIGH = 'HIGH',
}
registerEnumType(ValueConfidence, { name: 'ValueConfidence' });

export enum LandStatus {
  /** Still used for what it was meant for. */
  IN_USE = 'IN_USE',
  /** Its owner is asking whether it is still needed: the time to speak up. */
  UNDER_REVIEW = 'UNDER_REVIEW',
  /** Its owner has said that it is not needed; as a rule it goes to the highest bidder from then on. */
  DECLARED_SURPLUS = 'DECLARED_SURPLUS',
  /** Offered to all. */
  ON_MARKET = 'ON_MARKET',
  /** Gone to somebody. */
  SOLD = 'SOLD',
}
registerEnumType(LandStatus, { name: 'LandStatus', description: 'How far land or a building is from being free.' });

/** Why an opportunity was closed. */
export enum CloseReason {
  /** It happened, without this partnership. */
  DELIVERED_ELSEWHERE = 'DELIVERED_ELSEWHERE',
  /** A party said no. */
  DECLINED = 'DECLINED',
  /** It goes on as part of another opportunity. */
  MERGED = 'MERGED',
  /** Somebody else takes it further. */
  HANDED_OVER = 'HANDED_OVER',
  /** It does not pay, or cannot be built or run. */
  NOT_VIABLE = 'NOT_VIABLE',
}
registerEnumType(CloseReason, { name: 'CloseReason' });

registerEnumType(EvidenceKind, { name: 'EvidenceKind', description: 'What kind of answer an item of a gate takes.' });

/** A calendar day, YYYY-MM-DD. */
export type Day = string;
