/** How long to wait, in words: "1 second", "20 seconds", "3 minutes"; minutes are rounded up. */
export function waitWords(seconds: number): string {
  const [n, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
