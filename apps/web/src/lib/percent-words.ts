/** A share of neighbourhoods as a percentage: "42%"; a few of very many are not none, and all but a few are not all. */
export function percentWords(share: number): string {
  const percent = Math.round(share * 100);
  if (share > 0 && percent === 0) return 'under 1%';
  if (share < 1 && percent === 100) return 'over 99%';
  return `${percent}%`;
}
