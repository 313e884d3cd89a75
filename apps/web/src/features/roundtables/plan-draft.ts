import type { EditRoundtableInput, PlanFormFragment } from '../../gql/graphql.js';
import { dayOf } from '../../lib/dates.js';
import type { Sector } from '../../lib/sectors.js';

/** The plan as it stands in the form: texts are never null, the day and the times apart. */
export interface Draft extends Pick<PlanFormFragment, 'title' | 'format' | 'rule' | 'admission' | 'promotesAutomatically' | 'answerBy' | 'capacity'> {
  on: string;
  startsAt: string;
  endsAt: string;
  purpose: string;
  question: string;
  venue: string;
  town: string;
  accessNote: string;
  joiningLink: string;
  targets: Partial<Record<Sector, number>>;
}

/** The fields with their words, in the order of the form. */
export const LABELS = {
  title: 'Title', purpose: 'Purpose', question: 'Questions', on: 'Day', startsAt: 'Starts', endsAt: 'Ends', format: 'How people meet', venue: 'Venue', town: 'Town', accessNote: 'Getting in',
  joiningLink: 'Joining link', capacity: 'Seats', answerBy: 'Answer by', rule: 'Rule', admission: 'Who may come',
} as const;

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The stored plan as the form begins with it; day and times as they are in London. */
export function draftOf(event: PlanFormFragment): Draft {
  const { title, format, rule, admission, promotesAutomatically, answerBy, capacity } = event;
  return {
    title, format, rule, admission, promotesAutomatically, answerBy, capacity,
    on: dayOf(event.startsAt), startsAt: CLOCK.format(new Date(event.startsAt)), endsAt: CLOCK.format(new Date(event.endsAt)),
    purpose: event.purpose ?? '', question: event.question ?? '', venue: event.venue ?? '', town: event.town ?? '', accessNote: event.accessNote ?? '', joiningLink: event.joiningLink ?? '',
    targets: Object.fromEntries(event.balance.map(({ sector, target }) => [sector, target])),
  };
}

/** What was changed in the form, as the API wants it. */
export function changesOf(event: PlanFormFragment, draft: Draft): Omit<EditRoundtableInput, 'id' | 'version'> {
  const { targets, ...now } = draft;
  const { targets: targetsBefore, ...before } = draftOf(event);
  const changed = Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== before[key as keyof typeof before]).map(([key, value]) => [key, value === '' && key !== 'title' ? null : value]));
  const seats = (Object.entries(targets) as [Sector, number][]).filter(([sector, count]) => count !== (targetsBefore[sector] ?? 0));
  return { ...changed, ...(seats.length > 0 ? { targets: seats.map(([sector, count]) => ({ sector, seats: count })) } : {}) };
}
