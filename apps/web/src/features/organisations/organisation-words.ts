/** The registers as their users name them. */
export const REGISTERS: Record<string, string> = {
  ODS_TRUST: 'NHS trusts register (ODS)',
  ICB: 'Integrated care boards list',
  COUNCIL: 'Councils list',
  RSH: 'Registered providers list (RSH)',
};

/** Whether it is there; planned and closing ones have their day in the future. */
export const STATUS_WORDS = { OPEN: 'Open', PLANNED: 'Planned', CLOSING: 'Closing', CLOSED: 'Closed' } as const;

/** How one organisation became another. */
export const SUCCESSION_WORDS = { MERGER: 'merged', ACQUISITION: 'acquired', SPLIT: 'split', RENAME: 'renamed', RECODE: 'given a new code' } as const;

/** As what another organisation holds it. */
export const LINK_WORDS = { ICB: 'Integrated care board', PARENT: 'Parent', GROUP: 'Group' } as const;

/** What may be edited, in the order of the form, with its words. */
export const FACT_LABELS = { name: 'Name', legalForm: 'Legal form', address: 'Address', town: 'Town', postcode: 'Postcode', phone: 'Phone', website: 'Website' } as const;

export type Fact = keyof typeof FACT_LABELS;
