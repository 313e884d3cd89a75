const SHORT = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short' });

/** "24 Sep", which does not break; never "Today", since paper outlives the day. */
export const marginDay = (day: string): string => SHORT.format(new Date(`${day}T12:00:00Z`)).replace('Sept', 'Sep').replace(' ', '\u00a0');
