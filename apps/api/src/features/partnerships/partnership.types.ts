import { registerEnumType } from '@nestjs/graphql';

export enum AgreementType {
  /** A memorandum of understanding. */
  MOU = 'MOU',
  /** What the parties mean to do, before they bind themselves. */
  LETTER_OF_INTENT = 'LETTER_OF_INTENT',
  /** What data may pass between them, and on what basis. */
  DATA_SHARING = 'DATA_SHARING',
  /** Who pays how much for what. */
  JOINT_FUNDING = 'JOINT_FUNDING',
  /** Health body and council pool money or act for one another (section 75). */
  SECTION_75 = 'SECTION_75',
  /** A health body pays towards what a council does (section 256). */
  SECTION_256 = 'SECTION_256',
  /** Who may put forward tenants for homes. */
  NOMINATIONS = 'NOMINATIONS',
  /** A lease, or an agreement for one. */
  LEASE = 'LEASE',
  /** A service for a price. */
  SERVICE_CONTRACT = 'SERVICE_CONTRACT',
  /** Money given for a purpose. */
  GRANT = 'GRANT',
  /** How they work together from case to case: referral, discharge, adaptations. */
  PROTOCOL = 'PROTOCOL',
  /** None of these. */
  OTHER = 'OTHER',
}
registerEnumType(AgreementType, { name: 'AgreementType', description: 'What the parties signed. Sections are those of the National Health Service Act 2006.' });

/** Whether it still runs. */
export enum PartnershipState {
  /** Agreed, and not ended. */
  LIVE = 'LIVE',
  /** Ended on a day that has come. */
  ENDED = 'ENDED',
}
registerEnumType(PartnershipState, { name: 'PartnershipState' });

/** What a party brings. */
export enum ContributionKind {
  /** Money. */
  CASH = 'CASH',
  /** People’s time. */
  STAFF = 'STAFF',
  /** Rooms. */
  SPACE = 'SPACE',
  /** Land or a building. */
  LAND = 'LAND',
  /** Goods, equipment or services. */
  IN_KIND = 'IN_KIND',
}
registerEnumType(ContributionKind, { name: 'ContributionKind' });

/** What a figure counts in. */
export enum MeasureUnit {
  /** Things, people or times. */
  NUMBER = 'NUMBER',
  /** Hundredths: 2.4 is 2.4 %. */
  PERCENT = 'PERCENT',
  /** Days. */
  DAYS = 'DAYS',
  /** Pounds. */
  POUNDS = 'POUNDS',
}
registerEnumType(MeasureUnit, { name: 'MeasureUnit' });

export enum Better {
  /** Up is good. */
  HIGHER = 'HIGHER',
  /** Down is good. */
  LOWER = 'LOWER',
}
registerEnumType(Better, { name: 'Better', description: 'Which way a measure should go.' });

export enum MeasureWord {
  MET = 'MET', CLOSE = 'CLOSE', ON_COURSE = 'ON_COURSE', BEHIND = 'BEHIND', TOO_EARLY = 'TOO_EARLY', NOT_AVAILABLE = 'NOT_AVAILABLE', NO_TARGET = 'NO_TARGET',
}
registerEnumType(MeasureWord, {
  name: 'MeasureWord',
  description: 'How a measure stands, in a word.',
  valuesMap: {
    MET: { description: 'The latest figure is at the target or past it.' },
    CLOSE: { description: 'At least four fifths of the way from the baseline to the target.' },
    ON_COURSE: { description: 'At least as far along as the time that has passed of the agreement, to its end or else its review.' },
    BEHIND: { description: 'None of these.' },
    TOO_EARLY: { description: 'No figure is due yet.' },
    NOT_AVAILABLE: { description: 'A figure is due and there is none, or it is too small to be shown.' },
    NO_TARGET: { description: 'It is counted without a target.' },
  },
});
