/** What organisations are called by type, one of them. */
export const ORGANISATION_TYPES = {
  NHS_TRUST: 'NHS trust',
  ICB: 'Integrated care board',
  SUB_ICB: 'Sub-ICB location',
  NHS_NATIONAL: 'National NHS body',
  COUNCIL: 'Council',
  COMBINED_AUTHORITY: 'Combined authority',
  HOUSING_ASSOCIATION: 'Housing association',
  COUNCIL_LANDLORD: 'Council landlord',
  LAW_FIRM: 'Law firm',
  CHARITY: 'Charity',
  DEVELOPER: 'Developer',
  UNIVERSITY: 'University',
  GOVERNMENT: 'Government body',
  PROFESSIONAL_BODY: 'Professional body',
  CARE_PROVIDER: 'Care provider',
  PARTNERSHIP_BOARD: 'Partnership board',
  OTHER: 'Other',
} as const;

/** What places are called by kind, one of them. */
export const PLACE_KINDS = {
  COUNTRY: 'Country',
  REGION: 'Region',
  SYSTEM: 'System',
  COUNCIL: 'Council area',
  LOCAL_PLACE: 'Local place',
  NEIGHBOURHOOD: 'Neighbourhood',
} as const;
