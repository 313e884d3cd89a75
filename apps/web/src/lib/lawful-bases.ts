/** Why an organisation may hold somebody's details (UK GDPR, article 6); the first is the usual one for contacts at work. */
export const LAWFUL_BASES = ['legitimate interests', 'consent', 'public task', 'contract', 'legal obligation'] as const;
