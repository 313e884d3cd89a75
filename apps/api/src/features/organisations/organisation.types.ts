import { registerEnumType } from '@nestjs/graphql';

export enum Sector {
  NHS_PROVIDER = 'NHS_PROVIDER',
  NHS_COMMISSIONER = 'NHS_COMMISSIONER',
  COUNCIL = 'COUNCIL',
  HOUSING = 'HOUSING',
  LEGAL = 'LEGAL',
  VCSE = 'VCSE',
  DEVELOPER = 'DEVELOPER',
  ACADEMIA = 'ACADEMIA',
  GOVERNMENT = 'GOVERNMENT',
}
registerEnumType(Sector, { name: 'Sector', description: 'Derived from the organisation type. Provider and commissioner are told apart, and share one shape on screens.' });

export enum OrganisationType {
  NHS_TRUST = 'NHS_TRUST',
  ICB = 'ICB',
  SUB_ICB = 'SUB_ICB',
  NHS_NATIONAL = 'NHS_NATIONAL',
  COUNCIL = 'COUNCIL',
  COMBINED_AUTHORITY = 'COMBINED_AUTHORITY',
  HOUSING_ASSOCIATION = 'HOUSING_ASSOCIATION',
  COUNCIL_LANDLORD = 'COUNCIL_LANDLORD',
  LAW_FIRM = 'LAW_FIRM',
  CHARITY = 'CHARITY',
  DEVELOPER = 'DEVELOPER',
  UNIVERSITY = 'UNIVERSITY',
  GOVERNMENT = 'GOVERNMENT',
  PROFESSIONAL_BODY = 'PROFESSIONAL_BODY',
  CARE_PROVIDER = 'CARE_PROVIDER',
  PARTNERSHIP_BOARD = 'PARTNERSHIP_BOARD',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationType, { name: 'OrganisationType' });

export enum OrganisationStatus { PLANNED = 'PLANNED', OPEN = 'OPEN', CLOSING = 'CLOSING', CLOSED = 'CLOSED' }
registerEnumType(OrganisationStatus, { name: 'OrganisationStatus' });

export enum NameKind { OFFICIAL = 'OFFICIAL', FORMER = 'FORMER', ALIAS = 'ALIAS' }
registerEnumType(NameKind, { name: 'NameKind' });

export enum IdentifierScheme {
  ODS = 'ODS', GSS = 'GSS', ONS_ICB = 'ONS_ICB', LA_CODE = 'LA_CODE', SNAC = 'SNAC', RSH = 'RSH',
  COMPANIES_HOUSE = 'COMPANIES_HOUSE', CHARITY = 'CHARITY', SRA = 'SRA', UPRN = 'UPRN',
}
registerEnumType(IdentifierScheme, { name: 'IdentifierScheme' });

/** `ON`: the register gives the day. `BY`: it had happened by that day and may be older. */
export enum DateKnown { ON = 'ON', BY = 'BY' }
registerEnumType(DateKnown, { name: 'DateKnown', description: 'ON: on that day. BY: by that day at the latest.' });

export enum LinkKind { ICB = 'ICB', PARENT = 'PARENT', GROUP = 'GROUP' }
registerEnumType(LinkKind, { name: 'LinkKind' });

export enum SuccessionKind { MERGER = 'MERGER', ACQUISITION = 'ACQUISITION', SPLIT = 'SPLIT', RENAME = 'RENAME', RECODE = 'RECODE' }
registerEnumType(SuccessionKind, { name: 'SuccessionKind' });

export enum PlaceBasis { STATUTORY = 'STATUTORY', STOCK = 'STOCK', PATIENT_SHARE = 'PATIENT_SHARE', DECLARED = 'DECLARED' }
registerEnumType(PlaceBasis, { name: 'PlaceBasis', description: 'Why an organisation serves a place: by statute, by the homes it owns there, by the share of its patients, or by its own word.' });

/** The sector that a type belongs to: the one place where it is derived. */
export const sectorOf = {
  NHS_TRUST: Sector.NHS_PROVIDER,
  ICB: Sector.NHS_COMMISSIONER,
  SUB_ICB: Sector.NHS_COMMISSIONER,
  NHS_NATIONAL: Sector.GOVERNMENT,
  COUNCIL: Sector.COUNCIL,
  COMBINED_AUTHORITY: Sector.COUNCIL,
  HOUSING_ASSOCIATION: Sector.HOUSING,
  COUNCIL_LANDLORD: Sector.HOUSING,
  LAW_FIRM: Sector.LEGAL,
  CHARITY: Sector.VCSE,
  DEVELOPER: Sector.DEVELOPER,
  UNIVERSITY: Sector.ACADEMIA,
  GOVERNMENT: Sector.GOVERNMENT,
  PROFESSIONAL_BODY: Sector.GOVERNMENT,
  CARE_PROVIDER: Sector.VCSE,
  PARTNERSHIP_BOARD: Sector.GOVERNMENT,
  OTHER: Sector.GOVERNMENT,
} as const satisfies Record<OrganisationType, Sector>;
