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
