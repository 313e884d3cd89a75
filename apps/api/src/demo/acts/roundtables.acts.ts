import { TasksService } from '../../features/follow-ups/tasks.service.js';
import { AnswersService } from '../../features/roundtables/answers.service.js';
import { AttendanceService } from '../../features/roundtables/attendance.service.js';
import { CapturesService } from '../../features/roundtables/captures.service.js';
import { InvitationsService } from '../../features/roundtables/invitations.service.js';
import { Attendance, CaptureKind, Joining, RoundtableFormat, RoundtableRule } from '../../features/roundtables/roundtable.types.js';
import { RoundtablesService } from '../../features/roundtables/roundtables.service.js';
import { SendingService } from '../../features/roundtables/sending.service.js';
import { Sector } from '../../features/organisations/organisation.types.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { DayOffset } from '../world/calendar.js';
import type { CaptureSeed, InvitationSeed, RoundtableSeed } from '../world/roundtable.types.js';
import type { World } from '../world/world.types.js';

/** A draft that was not sent yet was put on the list some days ago. */
const DRAFTED = -3;

/** Each roundtable from the plan to what was said in it. */
export function roundtableActs({ roundtables }: World, firstDay: DayOffset): Act[] {
  return roundtables.flatMap((table) => {
    const sentOn = table.invitations.flatMap((guest) => guest.sentOn ?? []);
    const planned = Math.max(firstDay + 1, Math.min(table.on - 84, -14, ...sentOn.map((day) => day - 7)));
    return [
      { on: planned, at: '09:15', what: `roundtable ${table.key}`, do: (hands: Hands) => plan(hands, table) },
      ...table.invitations.flatMap((guest) => guestActs(table, guest)),
      ...[...new Set(sentOn)].map((day) => writing(table, day, 'send', (guest) => guest.sentOn === day)),
      ...[...new Set(table.invitations.flatMap(({ remindedOn }) => remindedOn ?? []))].map((day) => writing(table, day, 'remind', (guest) => guest.remindedOn === day)),
      ...(table.on < 0 ? dayActs(table) : []),
    ];
  });
}

const keyOf = (table: RoundtableSeed, guest: InvitationSeed) => `${guest.person} to ${table.key}`;

async function plan(hands: Hands, table: RoundtableSeed): Promise<void> {
  const { result } = await hands.get(RoundtablesService).create(hands.as(table.organiser), {
    title: table.title,
    on: hands.calendar.workingDay(table.on),
    startsAt: table.startsAt,
    endsAt: table.endsAt,
    purpose: table.purpose,
    question: table.questions.join('\n'),
    format: RoundtableFormat[table.format],
    venue: table.venue,
    town: table.town,
    accessNote: table.accessNote,
    joiningLink: table.joiningLink,
    placeId: hands.id('place', table.place),
    rule: RoundtableRule[table.rule],
    capacity: table.capacity,
    targets: Object.values(Sector).flatMap((sector) => (table.target[sector] ? [{ sector, seats: table.target[sector] }] : [])),
  });
  hands.keep('roundtable', table.key, result.id);
}

/** On the list in the morning, written to an hour later; the answer reaches the organiser. */
function guestActs(table: RoundtableSeed, guest: InvitationSeed): Act[] {
  const what = keyOf(table, guest);
  const draft: Act = {
    on: guest.sentOn ?? DRAFTED, at: '09:50', what: `${what}: draft`,
    do: async (hands) => {
      const { result } = await hands.get(InvitationsService).invite(hands.as(table.organiser), {
        roundtableId: hands.id('roundtable', table.key), personId: hands.id('person', guest.person), email: hands.emailOf(guest.person),
      });
      hands.keep('invitation', what, result.id);
    },
  };
  const { answeredOn } = guest;
  if (answeredOn === undefined) return [draft];
  return [draft, {
    on: answeredOn, at: '11:15', what: `${what}: ${guest.answer}`,
    do: async (hands) => {
      await hands.get(AnswersService).record(hands.as(table.organiser), { ...(await invitation(hands, table, guest)), answer: answerOf(hands, guest) });
    },
  }];
}

function answerOf(hands: Hands, { answer, joining, substitute }: InvitationSeed): Parameters<AnswersService['record']>[1]['answer'] {
  if (answer === 'ACCEPTED') return { kind: 'ACCEPT', joining: joining ? Joining[joining] : null, needs: null, showsName: true };
  if (answer === 'SUBSTITUTE_PROPOSED' && substitute) return { kind: 'SUBSTITUTE', name: hands.nameOf(substitute), email: hands.emailOf(substitute) ?? '' };
  return { kind: 'DECLINE' };
}

async function invitation(hands: Hands, table: RoundtableSeed, guest: InvitationSeed): Promise<{ id: string; version: number }> {
  const id = hands.id('invitation', keyOf(table, guest));
  return { id, version: await hands.version('invitation', id, table.organiser) };
}

function writing(table: RoundtableSeed, on: DayOffset, how: 'send' | 'remind', isMeant: (guest: InvitationSeed) => boolean): Act {
  return {
    on, at: how === 'send' ? '10:10' : '10:20', what: `${table.key}: ${how}`,
    do: async (hands) => {
      const sending = hands.get(SendingService);
      const guests = {
        roundtableId: hands.id('roundtable', table.key),
        invitationIds: table.invitations.filter(isMeant).map((guest) => hands.id('invitation', keyOf(table, guest))),
      };
      await (how === 'send' ? sending.sendInvitations(hands.as(table.organiser), guests) : sending.remind(hands.as(table.organiser), guests));
    },
  };
}

/** The day itself: who came, what was said, and that it was held. */
function dayActs(table: RoundtableSeed): Act[] {
  const { key, on, organiser } = table;
  const came = table.invitations.filter(({ attended }) => attended !== undefined);
  return [
    ...came.map((guest): Act => ({
      on, at: '12:20', what: `${keyOf(table, guest)}: attendance`,
      do: async (hands) => {
        const attended = guest.attended ? Attendance.ATTENDED : Attendance.NO_SHOW;
        await hands.get(AttendanceService).mark(hands.as(organiser), { ...(await invitation(hands, table, guest)), attended });
      },
    })),
    ...table.captures.flatMap((capture, nth) => captureActs(table, capture, `12:3${nth}`)),
    {
      on, at: '12:40', what: `${key}: held`,
      do: async (hands) => {
        const id = hands.id('roundtable', key);
        await hands.get(RoundtablesService).markHeld(hands.as(organiser), { id, version: await hands.version('roundtable', id, organiser) });
      },
    },
  ];
}

/** Something is said and kept; an action is done on its day, where that has come. */
function captureActs({ key, on, organiser }: RoundtableSeed, capture: CaptureSeed, at: string): Act[] {
  const what = `${key}: ${capture.kind} at ${at}`;
  const kept: Act = {
    on, at, what,
    do: async (hands) => {
      const { result } = await hands.get(CapturesService).capture(hands.as(organiser), {
        roundtableId: hands.id('roundtable', key), kind: CaptureKind[capture.kind], text: capture.text,
        personId: capture.person && hands.id('person', capture.person),
        dueOn: capture.dueOn === undefined ? undefined : hands.calendar.workingDay(capture.dueOn),
      });
      hands.keep('capture', what, result.id);
      if (capture.opportunity) hands.keep('capture', capture.opportunity, result.id);
    },
  };
  if (capture.kind !== 'ACTION' || capture.dueOn === undefined || capture.dueOn >= 0) return [kept];
  return [kept, {
    on: capture.dueOn, at: '15:50', what: `${what}: done`,
    do: async (hands) => {
      const task = await hands.one<{ id: string; version: number }>('select id, version from task where capture_id = $1', [hands.id('capture', what)], organiser);
      await hands.get(TasksService).doneTask(hands.as(organiser), task!);
    },
  }];
}
