/** What each gate asks for in words, by the stage that it leads to, and what is answered. */
export const GATES = {
  Exploring: {
    'The right person, by function': 'Helen Marsden, director of estates',
    'The way in': 'The roundtable',
  },
  Shaping: {
    'Note of a meeting': 'Minutes of the roundtable',
    'Need and offer side by side': 'Beds are full; we have rooms',
    'Local health economy checked': 'Two trusts, one ICB, the council',
    'Conflicts checked': 'None found',
  },
  'Business case': {
    'Concept note agreed': 'Version 2, cleared by both',
    'Sponsor named on both sides': 'Helen Marsden and Judith Akenside',
    'Strategy cited on both sides': 'Estates plan p. 4, corporate plan p. 9',
    'Places and numbers of homes stated': 'Leeds, eight rooms',
    'Letter of intent': 'Signed by both',
    'Legal basis for sharing data': 'No personal data is shared',
  },
  Approvals: {
    'Outline business case': 'Version 1',
    'Funding lines': 'Half each',
    'Site, title and planning': 'Our own land',
    'Equality and data-protection assessments': 'Both this month',
    'Demand shown': 'Twelve people a week wait',
  },
  Agreed: {
    'Heads of terms': 'Settled',
    'Full business case': 'Approved',
    'Every body said yes': 'Both boards',
    'Signatories named': 'Both chief executives',
  },
} satisfies Record<string, Record<string, string>>;
