import { registerEnumType } from '@nestjs/graphql';

export enum Sector {
  /** NHS trusts and foundation trusts. */
  NHS_PROVIDER = 'NHS_PROVIDER',
  /** Integrated care boards and their parts. */
  NHS_COMMISSIONER = 'NHS_COMMISSIONER',
  /** Councils and combined authorities. */
  COUNCIL = 'COUNCIL',
  /** Housing associations, and councils as landlords. */
  HOUSING = 'HOUSING',
  /** Law firms. */
  LEGAL = 'LEGAL',
  /** Voluntary, community and social enterprise bodies, and care providers. */
  VCSE = 'VCSE',
  /** Developers and builders. */
  DEVELOPER = 'DEVELOPER',
  /** Universities. */
  ACADEMIA = 'ACADEMIA',
  /** Government, national NHS bodies, professional bodies and partnership boards. */
  GOVERNMENT = 'GOVERNMENT',
}
registerEnumType(Sector, { name: 'Sector', description: 'Derived from the organisation type. Provider and commissioner are told apart, and share one shape on screens.' });

/** What kind of body it is; the sector follows from it. */
export enum OrganisationType {
  /** An NHS trust or foundation trust. */
  NHS_TRUST = 'NHS_TRUST',
  /** An integrated care board, which plans and pays for health care in its area. */
  ICB = 'ICB',
  /** A part of an integrated care board, once a clinical commissioning group. */
  SUB_ICB = 'SUB_ICB',
  /** A national or regional NHS body, such as NHS England. */
  NHS_NATIONAL = 'NHS_NATIONAL',
  /** A county, district, unitary, metropolitan or London borough council. */
  COUNCIL = 'COUNCIL',
  /** Councils acting together under one authority. */
  COMBINED_AUTHORITY = 'COMBINED_AUTHORITY',
  /** A private registered provider of social housing. */
  HOUSING_ASSOCIATION = 'HOUSING_ASSOCIATION',
  /** A council that lets homes of its own, or the company that manages them. */
  COUNCIL_LANDLORD = 'COUNCIL_LANDLORD',
  /** Here as a convenor: it brings others together. */
  LAW_FIRM = 'LAW_FIRM',
  /** A charity or community organisation. */
  CHARITY = 'CHARITY',
  /** A company that builds or regenerates. */
  DEVELOPER = 'DEVELOPER',
  /** A university or research body. */
  UNIVERSITY = 'UNIVERSITY',
  /** A department or agency of government. */
  GOVERNMENT = 'GOVERNMENT',
  /** A body of a profession or a trade. */
  PROFESSIONAL_BODY = 'PROFESSIONAL_BODY',
  /** Gives care or support, without being of the NHS. */
  CARE_PROVIDER = 'CARE_PROVIDER',
  /** A board of several bodies without one of its own in law, such as a health and wellbeing board. */
  PARTNERSHIP_BOARD = 'PARTNERSHIP_BOARD',
  /** None of these, or nobody has said. */
  OTHER = 'OTHER',
}
registerEnumType(OrganisationType, { name: 'OrganisationType' });

/** Whether it is there today, by its dates; its last day still counts. */
export enum OrganisationStatus {
  /** Opens on a day to come. */
  PLANNED = 'PLANNED',
  /** There, and no end is known. */
  OPEN = 'OPEN',
  /** There until a day that is known. */
  CLOSING = 'CLOSING',
  /** No longer there. It is kept, with its successors. */
  CLOSED = 'CLOSED',
}
registerEnumType(OrganisationStatus, { name: 'OrganisationStatus' });

/** What a name is to its organisation; all of them are found by search. */
export enum NameKind {
  /** As a register writes it. */
  OFFICIAL = 'OFFICIAL',
  /** What it was called before. */
  FORMER = 'FORMER',
  /** What people call it: an abbreviation, a short name. */
  ALIAS = 'ALIAS',
}
registerEnumType(NameKind, { name: 'NameKind' });

/** Whose code it is. */
export enum IdentifierScheme {
  /** The NHS Organisation Data Service: 3 to 6 capital letters and digits, like RA7. */
  ODS = 'ODS',
  /** The Office for National Statistics, for the areas of councils: a letter and 8 digits, like E06000042. */
  GSS = 'GSS',
  /** The Office for National Statistics, for the areas of integrated care boards: E54 and 6 digits. */
  ONS_ICB = 'ONS_ICB',
  /** The short code of the open list of UK local authorities. */
  LA_CODE = 'LA_CODE',
  /** The Office for National Statistics’ former code of a council, two digits and two letters; registered council landlords still bear it. */
  SNAC = 'SNAC',
  /** The Regulator of Social Housing’s registration number, like L4518 or 4878. */
  RSH = 'RSH',
  /** A company number: 8 capital letters and digits. */
  COMPANIES_HOUSE = 'COMPANIES_HOUSE',
  /** A number of the Charity Commission: 6 or 7 digits. */
  CHARITY = 'CHARITY',
  /** A number of the Solicitors Regulation Authority: 5 to 7 digits. */
  SRA = 'SRA',
  /** A unique property reference number, of a site or a building. */
  UPRN = 'UPRN',
}
registerEnumType(IdentifierScheme, { name: 'IdentifierScheme' });

/** `ON`: the register gives the day. `BY`: it had happened by that day and may be older. */
export enum DateKnown {
  /** The register or a person gives the day. */
  ON = 'ON',
  /** It had happened by that day, when two editions of a register differed, and may be older. */
  BY = 'BY',
}
registerEnumType(DateKnown, { name: 'DateKnown', description: 'ON: on that day. BY: by that day at the latest.' });

/** What the other organisation is to this one. */
export enum LinkKind {
  /** The integrated care board that it belongs to. */
  ICB = 'ICB',
  /** The organisation that owns or runs it. */
  PARENT = 'PARENT',
  /** The group that it is part of. */
  GROUP = 'GROUP',
}
registerEnumType(LinkKind, { name: 'LinkKind' });

/** How one organisation came to carry on what another did. */
export enum SuccessionKind {
  /** Two or more became one. */
  MERGER = 'MERGER',
  /** One took the other over. */
  ACQUISITION = 'ACQUISITION',
  /** One became several. */
  SPLIT = 'SPLIT',
  /** The same body under another name. */
  RENAME = 'RENAME',
  /** The same body under another code. */
  RECODE = 'RECODE',
}
registerEnumType(SuccessionKind, { name: 'SuccessionKind' });

export enum PlaceBasis {
  /** By statute: a council’s area, a board’s area. */
  STATUTORY = 'STATUTORY',
  /** By the homes that it owns there. */
  STOCK = 'STOCK',
  /** By the share of its patients who live there. */
  PATIENT_SHARE = 'PATIENT_SHARE',
  /** By its own word, or somebody’s. */
  DECLARED = 'DECLARED',
}
registerEnumType(PlaceBasis, { name: 'PlaceBasis', description: 'Why an organisation serves a place: by statute, by the homes it owns there, by the share of its patients, or by its own word.' });

/** How the law on electronic mail (PECR) sees an organisation: by its legal form, whoever works there. */
export enum PecrClass {
  /** A body of its own in law: its people may be written to about what concerns their work, and may object. */
  CORPORATE = 'CORPORATE',
  /** A partnership, a sole trader, a trust or an unincorporated charity: it counts as an individual, who must have agreed. */
  INDIVIDUAL = 'INDIVIDUAL',
  /** Its legal form is not noted: treat it as an individual until it is. */
  NOT_KNOWN = 'NOT_KNOWN',
}
registerEnumType(PecrClass, { name: 'PecrClass' });

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
