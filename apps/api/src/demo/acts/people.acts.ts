import { AppointmentsService } from '../../features/people/appointments.service.js';
import { PeopleService } from '../../features/people/people.service.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { DayOffset } from '../world/calendar.js';
import type { AppointmentSeed, PersonSeed, PersonTopicSeed } from '../world/directory.types.js';
import type { World } from '../world/world.types.js';

const LAWFUL_BASIS = 'Legitimate interests';

/**
 * People are entered and published by the member that knew them first, on the first day or when they took up the post that they are known in;
 * those who sign in come before everybody else, since an account names its person.
 */
export function peopleActs(world: World, firstDay: DayOffset, firstUser: string): Act[] {
  const { people, appointments, personTopics, users } = world;
  const mentioned = peopleMentioned(world);
  const signsIn = new Set(users.map(({ person }) => person));
  const leads = Object.fromEntries(users.toReversed().filter(({ role }) => role === 'PARTNERSHIP_LEAD').map(({ member, key }) => [member, key]));
  const enteredBy = (person: PersonSeed) => (signsIn.has(person.key) ? firstUser : (leads[person.knownBy] ?? firstUser));

  return people.flatMap((person) => {
    const own = appointments.filter((appointment) => appointment.person === person.key).sort((one, other) => one.from - other.from);
    const by = enteredBy(person);
    // Nobody here knew them in an earlier post: whoever has left that one is searched for by nobody.
    const began = Math.max(firstDay, Math.min(...own.filter(({ primary }) => primary).map(({ from }) => from)));
    // Whoever does nothing in the story was entered when somebody first made sure of them.
    const entered = signsIn.has(person.key) ? firstDay : mentioned.has(person.key) ? began : Math.max(began, ...own.map(({ verifiedOn }) => verifiedOn));
    const at = signsIn.has(person.key) ? '08:40' : '09:10';
    return [
      { on: entered, at, what: `person ${person.key}`, do: (hands: Hands) => putPerson(hands, person, by) },
      ...own.flatMap((appointment, nth) => appointmentActs(appointment, Math.max(entered, appointment.from), signsIn.has(person.key) ? '08:50' : `09:${20 + nth}`, by)),
      ...personTopics.filter((topic) => topic.person === person.key).map((topic) => topicAct(topic)),
    ];
  });
}

/** Everybody who is invited, tied, talked with or introduced: they must be there from the start. */
function peopleMentioned({ ties, roundtables, opportunities, introductions, tasks, personTopics }: World): Set<string | undefined> {
  return new Set([
    ...ties.flatMap(({ a, b }) => [a, b]),
    ...roundtables.flatMap(({ invitations, captures }) => [...invitations.flatMap(({ person, substitute }) => [person, substitute]), ...captures.map(({ person }) => person)]),
    ...opportunities.flatMap(({ interactions }) => interactions.flatMap((talk) => talk.people)),
    ...introductions.map(({ target }) => target),
    ...tasks.map(({ person }) => person),
    ...personTopics.map(({ person }) => person),
  ]);
}

async function putPerson(hands: Hands, { key, name, email }: PersonSeed, by: string): Promise<void> {
  const people = hands.get(PeopleService);
  const caller = hands.as(by);
  const source = 'Known from work';
  const { result } = await people.createPerson(caller, { name, detail: { email, lawfulBasis: LAWFUL_BASIS, source } });
  hands.keep('person', key, result.id);
  await people.publishPerson(caller, { id: result.id, source, lawfulBasis: LAWFUL_BASIS });
}

/** Appointed, confirmed on the day it was last verified, and ended where it has ended. */
function appointmentActs(seed: AppointmentSeed, entered: DayOffset, at: string, by: string): Act[] {
  const { person, post, from, until, primary, source, verifiedOn, verifiedBy, verifiedHow } = seed;
  const key = `${person} in ${post}`;
  const over = until !== undefined && until <= entered;
  const appoint: Act = {
    on: entered, at, what: `${key} begins`,
    do: async (hands) => {
      const { day } = hands.calendar;
      const { result } = await hands.get(AppointmentsService).appoint(hands.as(by), {
        personId: hands.id('person', person), postId: hands.id('post', post), isPrimary: primary, source,
        startedOn: day(from), ...(over ? { endedOn: day(until) } : {}),
        ...(verifiedOn <= entered ? { verifiedOn: day(verifiedOn), verifiedHow, verifiedBy: hands.nameOf(verifiedBy ?? by) } : {}),
      });
      hands.keep('appointment', key, result.id);
    },
  };
  const confirm: Act = {
    on: verifiedOn, at: '16:00', what: `${key} is confirmed`,
    do: async (hands) => {
      await hands.get(AppointmentsService).confirmAppointment(hands.as(verifiedBy ?? by), { id: hands.id('appointment', key), how: verifiedHow, on: hands.calendar.day(verifiedOn) });
    },
  };
  const end: Act = {
    on: until ?? 0, at: '17:00', what: `${key} ends`,
    do: async (hands) => {
      await hands.get(AppointmentsService).endAppointment(hands.as(by), { id: hands.id('appointment', key), endedOn: hands.calendar.day(until ?? 0) });
    },
  };
  return [appoint, ...(verifiedOn > entered ? [confirm] : []), ...(until !== undefined && !over ? [end] : [])];
}

function topicAct({ person, topic, statement, source, on, by }: PersonTopicSeed): Act {
  return {
    on, at: '16:30', what: `topic of ${person}`,
    do: async (hands) => {
      await hands.get(PeopleService).addPersonTopic(hands.as(by), {
        personId: hands.id('person', person), topicKey: topic, statement, source: hands.calendar.text(source), notedOn: hands.calendar.day(on),
      });
    },
  };
}
