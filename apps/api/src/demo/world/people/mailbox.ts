/** "Siân Earnshawe" → "sian.earnshawe". */
export function mailbox(name: string): string {
  return name.normalize('NFD').replace(/[^A-Za-z ]/g, '').toLowerCase().replaceAll(' ', '.');
}
