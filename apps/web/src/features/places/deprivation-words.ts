/** A share of neighbourhoods as a percentage: "42%"; a few of very many are not none, and all but a few are not all. */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share > 0.995) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}
