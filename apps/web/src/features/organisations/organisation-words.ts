import { plainDate } from '../../lib/dates.js';

/** The registers as their users name them. */
export const REGISTERS: Record<string, string> = {
  ODS_TRUST: 'NHS trusts register (ODS)',
  ODS_SUB_ICB: 'Sub-ICB locations register (ODS)',
  ICB: 'Integrated care boards list',
  COUNCIL: 'Councils list',
  RSH: 'Registered providers list (RSH)',
};

/** Whether it is there; planned and closing ones have their day in the future. */
export const STATUS_WORDS = { OPEN: 'Open', PLANNED: 'Planned', CLOSING: 'Closing', CLOSED: 'Closed' } as const;

/** How one organisation became another. */
export const SUCCESSION_WORDS = { MERGER: 'merged', ACQUISITION: 'acquired', SPLIT: 'split', RENAME: 'renamed', RECODE: 'given a new code' } as const;

/** The same as a thing that happened. */
export const SUCCESSION_NOUNS = { MERGER: 'Merger', ACQUISITION: 'Acquisition', SPLIT: 'Split', RENAME: 'New name', RECODE: 'New code' } as const;

/** Whose code it is. */
export const SCHEME_WORDS = {
  ODS: 'ODS', GSS: 'GSS', ONS_ICB: 'ONS (ICB)', LA_CODE: 'Council code', SNAC: 'SNAC', RSH: 'RSH', COMPANIES_HOUSE: 'Companies House', CHARITY: 'Charity', SRA: 'SRA', UPRN: 'UPRN',
} as const;

/** On what ground it serves a place. */
export const BASIS_WORDS = { STATUTORY: 'By statute', STOCK: 'Homes there', PATIENT_SHARE: 'Patients from there', DECLARED: 'Declared' } as const;

/** The capacities that a body can act in. */
export const CAPACITIES = ['provider', 'commissioner', 'landlord', 'planner', 'funder', 'convenor', 'professional body'];

/** How the law on electronic mail sees it. */
export const PECR_WORDS = { CORPORATE: 'Corporate: its people may be written to about their work', INDIVIDUAL: 'Individual: marketing by e-mail needs consent', NOT_KNOWN: 'Not known: add its legal form; until then marketing by e-mail needs consent' } as const;

/** Where a fact comes from; the edition of a register with its day in words. */
export const sourceOf = (source: string): string => (source === 'entered' ? 'entered here' : source.replace(/\b\d{4}-\d{2}-\d{2}$/, plainDate));

/** As what another organisation holds it. */
export const LINK_WORDS = { ICB: 'Integrated care board', PARENT: 'Parent', GROUP: 'Group' } as const;

/** What may be edited, in the order of the form, with its words. */
export const FACT_LABELS = { name: 'Name', subType: 'Sub-type', legalForm: 'Legal form', address: 'Address', town: 'Town', postcode: 'Postcode', phone: 'Phone', website: 'Website' } as const;

export type Fact = keyof typeof FACT_LABELS;
