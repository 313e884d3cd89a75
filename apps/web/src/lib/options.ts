/** A table of names as the options of a field: `optionsOf(PARTY_ROLES)` */
export const optionsOf = (names: Record<string, string>): { value: string; label: string }[] => Object.entries(names).map(([value, label]) => ({ value, label }));
