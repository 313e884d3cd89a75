/** After half a year a role is asked about: of every four in this sector, one changes within a year. */
export const CONFIRM_AFTER_DAYS = 180;

/** The day (YYYY-MM-DD) so many days after another one. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
