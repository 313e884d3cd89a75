import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

dayjs.extend(utc);
dayjs.extend(timezone);

const LONDON = 'Europe/London';

/** Britain's rule since 1996: forward at 1:00 UTC on the last Sunday of March, back on the last Sunday of October. */
const londonRules = [
  'BEGIN:VTIMEZONE', `TZID:${LONDON}`,
  'BEGIN:DAYLIGHT', 'TZNAME:BST', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'DTSTART:19960331T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZNAME:GMT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'DTSTART:19961027T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export interface CalendarEntry {
  method: 'REQUEST' | 'CANCEL';
  /** The event's, the same in every mail. */
  uid: string;
  /** Higher in every mail that changes something. */
  sequence: number;
  stamp: Date;
  title: string;
  description: string;
  startsAt: Date;
  endsAt: Date;
  location: string;
  /** The guest's personal page. */
  url: string | null;
  organiser: { name: string; email: string };
  guest: { name: string; email: string; accepted: boolean };
}

const inLondon = (moment: Date) => dayjs(moment).tz(LONDON);

/** One iCalendar object (RFC 5545, scheduled as RFC 5546 asks), its times in Europe/London with the zone's rules beside them. */
export function calendarText(entry: CalendarEntry): string {
  const cancelled = entry.method === 'CANCEL';
  const calendar = ical({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: 'Lintel', product: 'Roundtables', language: 'EN' },
    timezone: { name: LONDON, generator: () => londonRules },
  });
  const event = calendar.createEvent({
    id: entry.uid, sequence: entry.sequence, stamp: entry.stamp,
    start: inLondon(entry.startsAt), end: inLondon(entry.endsAt), timezone: LONDON,
    summary: cancelled ? `Cancelled: ${entry.title}` : entry.title,
    description: entry.description, location: entry.location,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: entry.organiser.name, email: entry.organiser.email },
    attendees: [{
      name: entry.guest.name, email: entry.guest.email, role: ICalAttendeeRole.REQ, rsvp: !entry.guest.accepted && !cancelled,
      status: entry.guest.accepted ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    }],
  });
  if (entry.url && !cancelled) event.url(entry.url);
  return calendar.toString();
}
