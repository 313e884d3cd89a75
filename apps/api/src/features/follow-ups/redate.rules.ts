const DAY_MS = 86_400_000;

/** The day until which a follow-up is put off: so many days after it is due, or after today where that has passed. */
export function snoozedUntil(dueOn: string | null, today: string, days: number): string {
  const from = dueOn && dueOn > today ? dueOn : today;
  return new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A new day for a follow-up. Only a later day counts: bringing something forward is no delay. */
export const redated = (task: { dueOn: string | null; redated: number }, dueOn: string): { dueOn: string; redated: number } =>
  ({ dueOn, redated: task.redated + (task.dueOn !== null && dueOn > task.dueOn ? 1 : 0) });
