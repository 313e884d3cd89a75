import { registerEnumType } from '@nestjs/graphql';
import { BoardColumnKey, EvidenceKind, Stage } from './opportunity.stages.js';

export { BoardColumnKey, EvidenceKind, Stage };

registerEnumType(Stage, { name: 'Stage', description: 'The six stages, the same for every member, since the board compares across them.' });

export enum OpportunityState { OPEN = 'OPEN', PAUSED = 'PAUSED', CLOSED = 'CLOSED' }
registerEnumType(OpportunityState, { name: 'OpportunityState' });

registerEnumType(BoardColumnKey, { name: 'BoardColumnKey', description: 'A stage, or PAUSED or CLOSED beside them.' });

export enum PartyRole {
  LEAD = 'LEAD', FUNDER = 'FUNDER', HOST = 'HOST', DELIVERER = 'DELIVERER', BENEFICIARY = 'BENEFICIARY', CONVENOR = 'CONVENOR', CARE = 'CARE', LANDLORD = 'LANDLORD',
}
registerEnumType(PartyRole, { name: 'PartyRole', description: 'What a party is in an opportunity.' });

/** In order: each step is further than the one before. */
export enum Commitment { INTERESTED = 'INTERESTED', IN_PRINCIPLE = 'IN_PRINCIPLE', APPROVED = 'APPROVED', SIGNED = 'SIGNED' }
registerEnumType(Commitment, { name: 'Commitment', description: 'How far a party has gone, in order.' });

export enum ValueConfidence { LOW = 'LOW', MEDIUM = 'MEDIUM', HIGH = 'HIGH' }
registerEnumType(ValueConfidence, { name: 'ValueConfidence' });

export enum LandStatus { IN_USE = 'IN_USE', UNDER_REVIEW = 'UNDER_REVIEW', DECLARED_SURPLUS = 'DECLARED_SURPLUS', ON_MARKET = 'ON_MARKET', SOLD = 'SOLD' }
registerEnumType(LandStatus, { name: 'LandStatus', description: 'How far land or a building is from being free.' });

export enum CloseReason { DELIVERED_ELSEWHERE = 'DELIVERED_ELSEWHERE', DECLINED = 'DECLINED', MERGED = 'MERGED', HANDED_OVER = 'HANDED_OVER', NOT_VIABLE = 'NOT_VIABLE' }
registerEnumType(CloseReason, { name: 'CloseReason' });

registerEnumType(EvidenceKind, { name: 'EvidenceKind', description: 'What kind of answer an item of a gate takes.' });

/** A calendar day, YYYY-MM-DD. */
export type Day = string;
