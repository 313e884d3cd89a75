import { registerEnumType } from '@nestjs/graphql';

export enum AgreementType {
  MOU = 'MOU', LETTER_OF_INTENT = 'LETTER_OF_INTENT', DATA_SHARING = 'DATA_SHARING', JOINT_FUNDING = 'JOINT_FUNDING', SECTION_75 = 'SECTION_75', SECTION_256 = 'SECTION_256',
  NOMINATIONS = 'NOMINATIONS', LEASE = 'LEASE', SERVICE_CONTRACT = 'SERVICE_CONTRACT', GRANT = 'GRANT', PROTOCOL = 'PROTOCOL', OTHER = 'OTHER',
}
registerEnumType(AgreementType, { name: 'AgreementType', description: 'What the parties signed. Sections are those of the National Health Service Act 2006.' });

export enum PartnershipState { LIVE = 'LIVE', ENDED = 'ENDED' }
registerEnumType(PartnershipState, { name: 'PartnershipState' });

export enum ContributionKind { CASH = 'CASH', STAFF = 'STAFF', SPACE = 'SPACE', LAND = 'LAND', IN_KIND = 'IN_KIND' }
registerEnumType(ContributionKind, { name: 'ContributionKind' });

export enum MeasureUnit { NUMBER = 'NUMBER', PERCENT = 'PERCENT', DAYS = 'DAYS', POUNDS = 'POUNDS' }
registerEnumType(MeasureUnit, { name: 'MeasureUnit' });

export enum Better { HIGHER = 'HIGHER', LOWER = 'LOWER' }
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
