/** How dates and times of an event are written for its guests (Europe/London). */
const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const day = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = part({ weekday: 'long', day: 'numeric', month: 'long' });
const time = part({ hour: 'numeric', minute: '2-digit', hour12: true });

/** "Thursday 3 December 2026". */
export const longDay = (moment: Date): string => day.format(moment).replace(',', '');

/** "Wednesday 2 December", for a day that is near. */
export const nearDay = (isoDay: string): string => shortDay.format(new Date(`${isoDay}T12:00:00Z`)).replace(',', '');

/** "9:30am", "2pm", "12 noon". */
export function clockTime(moment: Date): string {
  const [hour, rest] = time.format(moment).replaceAll(/\s/gu, '').toLowerCase().split(':') as [string, string];
  const minutes = rest.slice(0, 2);
  const half = rest.slice(2);
  if (minutes !== '00') return `${hour}:${minutes}${half}`;
  return hour === '12' ? `12 ${half === 'pm' ? 'noon' : 'midnight'}` : `${Number(hour)}${half}`;
}

/** "9:30am to 12 noon". */
export const fromTo = (startsAt: Date, endsAt: Date): string => `${clockTime(startsAt)} to ${clockTime(endsAt)}`;

/** Venue and town in one line; "Online" where there is neither. */
export const placeLine = (event: { format: string; venue: string | null; town: string | null }): string =>
  [event.venue, event.town].filter((text): text is string => !!text).join(', ') || (event.format === 'ONLINE' ? 'Online' : 'To be confirmed');

/** How a guest is spoken to: the first of their names. */
export const firstName = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;
