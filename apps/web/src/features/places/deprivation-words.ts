/** A share of neighbourhoods as a percentage: "42%"; a few of very many are not none. */
export const percentWords = (share: number): string => (share > 0 && share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`);
