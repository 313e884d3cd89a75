import { isWeekend, parseISO } from 'date-fns';
import { story, worldCalendar, type DayOffset, type IsoDay } from './calendar.js';
import { gates, stages } from './opportunities/gates.js';
import { accountLine, sampleAccounts } from '../sample-accounts.js';
import { sectorOf } from '../../features/organisations/organisation.types.js';
import { world } from './world.js';
import type { OpportunitySeed, Stage } from './opportunity.types.js';

const keys = <T>(things: T[], keyOf: (thing: T) => string) => things.map(keyOf);
const known = {
  place: new Set(keys(world.places, ({ key }) => key)),
  organisation: new Set(keys(world.organisations, ({ key }) => key)),
  post: new Set(keys(world.posts, ({ key }) => key)),
  person: new Set(keys(world.people, ({ key }) => key)),
  member: new Set(keys(world.members, ({ key }) => key)),
  user: new Set(keys(world.users, ({ key }) => key)),
  roundtable: new Set(keys(world.roundtables, ({ key }) => key)),
  opportunity: new Set(keys(world.opportunities, ({ key }) => key)),
};
const missing = (kind: keyof typeof known, references: (string | undefined)[]) =>
  references.filter((reference) => reference !== undefined && !known[kind].has(reference));

const twice = (things: string[]) => things.filter((thing, index) => things.indexOf(thing) !== index);
const ascending = (days: DayOffset[]) => days.every((day, index) => index === 0 || day >= (days[index - 1] ?? day));

describe('counts', () => {
  test('are what the demo promises', () => {
    expect(world.members).toHaveLength(3);
    expect(world.organisations.length).toBeGreaterThanOrEqual(115);
    expect(world.organisations.length).toBeLessThanOrEqual(125);
    expect(world.people).toHaveLength(400);
    expect(world.roundtables).toHaveLength(12);
    expect(world.roundtables.filter(({ on }) => on > 0)).toHaveLength(4);
    expect(world.opportunities).toHaveLength(60);
    expect(world.partnerships).toHaveLength(4);
  });

  test('every role has a sample account, every member two users', () => {
    const samples = world.users.filter(({ sampleAccount }) => sampleAccount);
    expect(new Set(samples.map(({ role }) => role)).size).toBe(4);
    for (const { key } of world.members) expect(world.users.filter(({ member }) => member === key).length).toBeGreaterThanOrEqual(2);
    expect(world.users.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });
});

test('the sample accounts of the sign-in page are the world’s', () => {
  const offered = sampleAccounts.map(({ email, name, role }) => ({ email, name, role }));
  const seeded = world.users.filter(({ sampleAccount }) => sampleAccount).map(({ email, person, role }) => ({ email, name: world.people.find(({ key }) => key === person)?.name, role }));
  expect(new Set(offered)).toEqual(new Set(seeded));
  expect(accountLine(sampleAccounts[0]!)).toBe('  ruth.adeyemi@thornmoor.example  bridge-carries-both  Partnership lead');
});

describe('references resolve', () => {
  const { opportunities: all, roundtables, ties, introductions, boardMeetings, risks, tasks, notes } = world;

  test('in the directory', () => {
    expect(missing('place', world.places.flatMap(({ parent, parentBefore, shares = {} }) => [parent, parentBefore, ...Object.keys(shares)]))).toEqual([]);
    expect(missing('place', world.organisations.flatMap(({ places }) => places))).toEqual([]);
    expect(missing('organisation', world.organisations.flatMap(({ parent, successors }) => [parent, ...successors.map(({ key }) => key)]))).toEqual([]);
    expect(missing('organisation', world.posts.map(({ organisation }) => organisation))).toEqual([]);
    expect(missing('place', world.posts.flatMap(({ places }) => places ?? []))).toEqual([]);
    expect(missing('post', world.posts.flatMap(({ deputy, gatekeeper }) => [deputy, gatekeeper]))).toEqual([]);
    expect(missing('member', world.people.map(({ knownBy }) => knownBy))).toEqual([]);
    expect(missing('person', world.appointments.map(({ person }) => person))).toEqual([]);
    expect(missing('post', world.appointments.map(({ post }) => post))).toEqual([]);
    expect(missing('person', world.personTopics.map(({ person }) => person))).toEqual([]);
    expect(missing('user', world.appointments.map(({ verifiedBy }) => verifiedBy))).toEqual([]);
    expect(missing('organisation', world.members.map(({ organisation }) => organisation))).toEqual([]);
    expect(missing('person', world.users.map(({ person }) => person))).toEqual([]);
    expect(missing('member', world.users.map(({ member }) => member))).toEqual([]);
  });

  test('in the work', () => {
    expect(missing('person', ties.flatMap(({ a, b }) => [a, b]))).toEqual([]);
    expect(missing('roundtable', all.map(({ roundtable }) => roundtable))).toEqual([]);
    expect(missing('opportunity', [...introductions, ...risks, ...tasks, ...notes, ...boardMeetings.flatMap(({ decisions }) => decisions), ...roundtables.flatMap(({ captures }) => captures), ...world.partnerships].map(({ opportunity }) => opportunity))).toEqual([]);
    expect(missing('person', roundtables.flatMap(({ invitations, captures }) => [...invitations.flatMap(({ person, substitute }) => [person, substitute]), ...captures.map(({ person }) => person)]))).toEqual([]);
    expect(missing('person', introductions.map(({ target }) => target))).toEqual([]);
    expect(missing('user', [...introductions.flatMap(({ askedBy, connector }) => [askedBy, connector]), ...roundtables.map(({ organiser }) => organiser)])).toEqual([]);
    expect(missing('user', [...risks.map(({ owner }) => owner), ...tasks.flatMap(({ owners }) => owners), ...notes.map(({ by }) => by)])).toEqual([]);
    expect(missing('place', [...roundtables.map(({ place }) => place), ...all.flatMap(({ places }) => places)])).toEqual([]);
    expect(missing('organisation', all.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)))).toEqual([]);
    expect(missing('person', all.flatMap(({ interactions }) => interactions.flatMap(({ people }) => people)))).toEqual([]);
    expect(missing('user', all.flatMap(({ owner, moves, evidence, interactions, nextSteps }) => [owner, ...moves.map(({ by }) => by), ...evidence.map(({ by }) => by), ...interactions.map(({ by }) => by), ...nextSteps.flatMap(({ owners }) => owners)]))).toEqual([]);
  });
});

describe('the directory', () => {
  test('has no key, code or name twice', () => {
    expect(twice(world.organisations.map(({ key }) => key))).toEqual([]);
    expect(twice(world.organisations.map(({ name }) => name))).toEqual([]);
    expect(twice(world.organisations.flatMap(({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme} ${value}`)))).toEqual([]);
    expect(twice(world.posts.map(({ key }) => key))).toEqual([]);
    expect(twice(world.people.map(({ key }) => key))).toEqual([]);
    expect(twice(world.people.map(({ name }) => name))).toEqual([]);
    expect(twice(world.people.flatMap(({ email }) => email ?? []))).toEqual([]);
    expect(twice(world.places.map(({ key }) => key))).toEqual([]);
  });

  test('writes codes in the form of their register', () => {
    const forms = { ODS: /^[A-Z0-9]{3,6}$/, RSH: /^(SL|LH|[ACHL])?\d{4}$/, COMPANIES_HOUSE: /^[A-Z0-9]{8}$/, CHARITY: /^\d{6,7}$/, SRA: /^\d{5,7}$/ };
    for (const { identifiers } of world.organisations) for (const { scheme, value } of identifiers) expect(value).toMatch(forms[scheme]);
  });

  test('holds nobody twice in a post at one time, and no post both held and vacant', () => {
    for (const post of world.posts) {
      const held = world.appointments.filter((appointment) => appointment.post === post.key).sort((one, other) => one.from - other.from);
      held.forEach(({ from, until }, index) => {
        if (until !== undefined) expect(until).toBeGreaterThanOrEqual(from);
        const next = held[index + 1];
        if (next) expect([post.key, until ?? Infinity]).toEqual([post.key, expect.any(Number)]);
        if (next) expect(until ?? Infinity).toBeLessThanOrEqual(next.from);
      });
      const isHeld = held.some(({ until }) => until === undefined);
      expect([post.key, isHeld]).toEqual([post.key, post.vacantSince === undefined]);
    }
  });

  test('knows vacant posts with a deputy, people with two posts at once, and people with a former employer', () => {
    const current = world.appointments.filter(({ until }) => until === undefined);
    expect(world.posts.filter(({ vacantSince, deputy }) => vacantSince !== undefined && deputy).length).toBeGreaterThanOrEqual(5);
    expect(twice(current.map(({ person }) => person)).length).toBeGreaterThanOrEqual(3);
    expect(world.appointments.filter(({ until }) => until !== undefined).length).toBeGreaterThanOrEqual(30);
    for (const { key } of world.people) {
      expect(current.filter(({ person, primary }) => person === key && primary).length).toBeLessThanOrEqual(1);
    }
  });

  test('was last verified over two years, never after today', () => {
    const verified = world.appointments.map(({ verifiedOn }) => verifiedOn);
    expect(Math.max(...verified)).toBeLessThanOrEqual(0);
    expect(Math.min(...verified)).toBeLessThan(-600);
    expect(world.appointments.filter(({ from, verifiedOn }) => from > verifiedOn)).toEqual([]);
  });
});

/** Where an opportunity stood at the end of a day; undefined before it began. */
function standing({ moves }: OpportunitySeed, on: DayOffset) {
  return moves.filter((move) => move.on <= on).at(-1)?.to;
}

describe('opportunities', () => {
  const ours = world.opportunities.filter(({ member }) => member === 'thornmoor');
  const at = (day: IsoDay) => (to: string) => ours.filter((opportunity) => standing(opportunity, story(day)) === to).length;

  test('move in order of time, start as introduced, and skip no gate', () => {
    for (const { key, moves } of world.opportunities) {
      expect(moves[0]?.to).toBe('INTRODUCED');
      expect([key, ascending(moves.map(({ on }) => on))]).toEqual([key, true]);
      expect([key, moves.every(({ on, recordedOn = on }) => on <= recordedOn && recordedOn <= 0)]).toEqual([key, true]);
      let stage: Stage = 'INTRODUCED';
      for (const { to, reason, restartOn, lesson } of moves) {
        if (to === 'PAUSED') expect([key, reason, restartOn]).toEqual([key, expect.any(String), expect.any(Number)]);
        else if (to === 'CLOSED') expect([key, reason, lesson]).toEqual([key, expect.any(String), expect.any(String)]);
        else {
          expect([key, stages.indexOf(to) - stages.indexOf(stage)]).toEqual([key, Math.min(1, stages.indexOf(to) - stages.indexOf(stage))]);
          stage = to;
        }
      }
    }
  });

  test('show every item of a gate before the move through it', () => {
    for (const { key, moves, evidence } of world.opportunities) {
      for (const stage of stages.slice(0, -1)) {
        const left = moves.find(({ to }) => to === stages[stages.indexOf(stage) + 1]);
        if (!left) continue;
        const shown = evidence.filter(({ leaving, on }) => leaving === stage && on <= left.on).map(({ item }) => item);
        expect([key, stage, gates[stage].filter(([item]) => !shown.includes(item))]).toEqual([key, stage, []]);
      }
    }
  });

  test('add up to the board page of Thornmoor, at both meetings', () => {
    const counts = (day: IsoDay) => [...stages, 'PAUSED', 'CLOSED'].map(at(day));
    expect(counts('2026-09-24')).toEqual([5, 4, 3, 4, 2, 3, 2, 6]);
    expect(counts('2026-11-23')).toEqual([4, 4, 4, 3, 2, 4, 3, 8]);
  });

  test('add up to 556 homes and £94.6m', () => {
    const live = ours.filter((opportunity) => !['PAUSED', 'CLOSED'].includes(standing(opportunity, 0) ?? ''));
    const middle = ({ value }: OpportunitySeed) => (value ? (value.low + value.high) / 2 : 0);
    const perStage = stages.map((stage) => {
      const inStage = live.filter((opportunity) => standing(opportunity, 0) === stage);
      return [inStage.reduce((sum, { homes = 0 }) => sum + homes, 0), Math.round(inStage.reduce((sum, one) => sum + middle(one), 0) / 100_000) / 10];
    });
    expect(perStage).toEqual([[62, 0], [118, 24.5], [120, 26.3], [102, 21.8], [90, 18.3], [64, 3.7]]);
  });

  test('of others do not have Thornmoor as a party', () => {
    const others = world.opportunities.filter(({ member }) => member !== 'thornmoor');
    expect(others.filter(({ parties }) => parties.some(({ organisation }) => organisation === 'thornmoor'))).toEqual([]);
  });

  test('have moves forward, back, paused, resumed and written down late', () => {
    const all = world.opportunities.flatMap(({ moves }) => moves.map((move, index) => ({ ...move, before: moves[index - 1]?.to })));
    expect(all.some(({ before, to }) => before === 'BUSINESS_CASE' && to === 'SHAPING')).toBe(true);
    expect(all.some(({ before, to }) => before === 'PAUSED' && to === 'EXPLORING')).toBe(true);
    expect(all.filter(({ on, recordedOn }) => recordedOn !== undefined && recordedOn > on).length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...all.map(({ on }) => on))).toBeLessThan(-700);
  });

  test('are talked about with people who were in post', () => {
    expect(world.opportunities.filter(({ interactions }) => interactions.length === 0).map(({ key }) => key)).toEqual([]);
    for (const { key, interactions } of world.opportunities) {
      for (const { on, people } of interactions) {
        const strangers = people.filter((person) => !world.appointments.some((appointment) => appointment.person === person && appointment.from <= on));
        expect([key, strangers]).toEqual([key, []]);
      }
    }
  });

  test('keep what happened between the first day and today', () => {
    for (const { key, moves, interactions, evidence, nextSteps, parties } of world.opportunities) {
      const first = moves[0]?.on ?? 0;
      const days = [...interactions.map(({ on }) => on), ...evidence.map(({ on }) => on), ...nextSteps.map(({ setOn }) => setOn), ...parties.flatMap(({ commitments }) => commitments.map(({ on }) => on))];
      expect([key, days.filter((day) => day < first - 7 || day > 0)]).toEqual([key, []]);
      for (const { commitments } of parties) expect([key, ascending(commitments.map(({ on }) => on))]).toEqual([key, true]);
    }
  });
});

describe('roundtables', () => {
  test('never give out more seats than there are, and invite nobody twice', () => {
    for (const { key, invitations, capacity } of world.roundtables) {
      expect([key, twice(invitations.map(({ person }) => person))]).toEqual([key, []]);
      expect([key, invitations.filter(({ answer }) => answer === 'ACCEPTED').length <= capacity]).toEqual([key, true]);
    }
  });

  test('answers come after invitations and before the day', () => {
    for (const { key, on, invitations } of world.roundtables) {
      for (const { sentOn, answeredOn, attended } of invitations) {
        if (answeredOn !== undefined) expect([key, ascending([sentOn ?? Infinity, answeredOn, on])]).toEqual([key, true]);
        if (attended !== undefined) expect(on).toBeLessThan(0);
      }
    }
  });

  test('“Homes for safe discharge” stands as drawn', () => {
    const table = world.roundtables.find(({ key }) => key === 'homes-for-safe-discharge');
    const count = (answer: string | undefined) => table?.invitations.filter((invitation) => invitation.sentOn !== undefined && invitation.answer === answer).length;
    expect(table?.invitations).toHaveLength(27);
    expect([count('ACCEPTED'), count(undefined), count('DECLINED'), count('SUBSTITUTE_PROPOSED')]).toEqual([17, 4, 3, 1]);
    const sectors = table?.invitations.filter(({ answer }) => answer === 'ACCEPTED').map(({ person }) => {
      const organisation = world.appointments.find((appointment) => appointment.person === person && appointment.primary)?.post.split('/')[0];
      return sectorOf[world.organisations.find(({ key }) => key === organisation)?.type ?? 'OTHER'];
    });
    const seated = ['NHS_PROVIDER', 'NHS_COMMISSIONER', 'COUNCIL', 'HOUSING', 'LEGAL', 'VCSE'].map((sector) => sectors?.filter((one) => one === sector).length);
    expect(seated).toEqual([5, 2, 2, 6, 1, 1]);
  });

  test('quote somebody only where the rule allows it', () => {
    const quoted = world.roundtables.filter(({ rule }) => rule === 'CHATHAM_HOUSE').flatMap(({ captures }) => captures.filter(({ kind, person }) => kind !== 'ACTION' && person));
    expect(quoted).toEqual([]);
  });
});

describe('every screen has something', () => {
  test('Today: overdue, due and coming follow-ups, and somebody who waits for an answer', () => {
    const due = [...world.tasks, ...world.opportunities.flatMap(({ nextSteps }) => nextSteps)].filter(({ owners, doneOn }) => owners.includes('ruth') && doneOn === undefined);
    const last = due.map(({ dueOn, redated = [] }) => redated.at(-1)?.to ?? dueOn);
    expect([last.filter((day) => day < 0).length, last.filter((day) => day === 0).length]).toEqual([2, 3]);
    expect(last.some((day) => day > 0)).toBe(true);
    expect(world.introductions.filter(({ connector, steps }) => connector === 'ruth' && steps.length === 0)).toHaveLength(2);
  });

  test('Introductions: every state and every result', () => {
    const states = new Set(world.introductions.map(({ steps }) => steps.at(-1)?.step ?? 'asked'));
    expect([...states].sort()).toEqual(['asked', 'connector declined', 'connector suggested', 'made', 'result', 'target asked']);
    expect(new Set(world.introductions.flatMap(({ result }) => result ?? [])).size).toBe(4);
    for (const { askedOn, steps } of world.introductions) expect(ascending([askedOn, ...steps.map(({ on }) => on)])).toBe(true);
  });

  test('Board: a past meeting with answers, and the coming one with two questions', () => {
    expect(world.boardMeetings.filter(({ on }) => on < 0).every(({ decisions }) => decisions.every(({ decided }) => decided))).toBe(true);
    expect(world.boardMeetings.find(({ on }) => on > 0)?.decisions).toHaveLength(2);
  });

  test('Partnerships: the founding story as it is told', () => {
    const hubs = world.partnerships.find(({ key }) => key === 'hubs');
    const latest = (name: string) => hubs?.measures.find((measure) => measure.name.startsWith(name))?.readings.at(-1)?.value;
    expect(hubs?.hubs).toHaveLength(2);
    expect([latest('Attendances in the first year'), latest('Referrals in the first year'), latest('Referrals for each')]).toEqual([822, 20, 2.4]);
    expect(Math.round((20 / 822) * 1000) / 10).toBe(2.4);
    expect(world.partnerships.flatMap(({ measures }) => measures).every(({ definition, source }) => definition && source)).toBe(true);
  });

  test('Network: ties of each member, of every kind of evidence', () => {
    for (const { key } of world.members) expect(world.ties.filter(({ member }) => member === key).length).toBeGreaterThanOrEqual(20);
    expect(new Set(world.ties.map(({ kind }) => kind)).size).toBe(5);
    expect(twice(world.ties.map(({ member, a, b }) => `${member} ${[a, b].sort().join(' ')}`))).toEqual([]);
  });
});

describe('names', () => {
  test('are nobody’s that the founding articles or the sector’s news name', () => {
    const denied = /grand union|peabody|accord|greensquare|housing lin|24housing|chartered institute|leeds teaching|bradford teaching|mid yorkshire|airedale nhs|bdct|swyt|locala|together housing|incommunities|yorkshire housing|home group|anchor\b/i;
    const names = [...world.organisations.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames.map((former) => former.name)]), ...world.people.map(({ name }) => name)];
    expect(names.filter((name) => denied.test(name))).toEqual([]);
  });
});

describe('the calendar', () => {
  test.each(['2026-11-21', '2026-11-23', '2027-01-01', '2028-02-29'] as IsoDay[])('loaded on %s, events fall on working days and keep their order', (loadDay) => {
    const calendar = worldCalendar(loadDay);
    const days = Array.from({ length: 800 }, (_, index) => index - 730);
    const moved = days.map((offset) => calendar.workingDay(offset));
    expect(moved).toEqual([...moved].sort());
    const weekends = days.filter((offset) => offset !== 0 && isWeekend(parseISO(calendar.workingDay(offset))));
    expect(weekends).toEqual([]);
    expect(calendar.day(0)).toBe(loadDay);
  });

  test('gives moments by the clocks of London, in summer and winter', () => {
    const calendar = worldCalendar('2026-11-23');
    expect(calendar.moment(0, '09:30').toISOString()).toBe('2026-11-23T09:30:00.000Z');
    expect(calendar.moment(story('2026-06-11'), '09:30').toISOString()).toBe('2026-06-11T08:30:00.000Z');
  });

  test('puts the days of the story into texts', () => {
    expect(worldCalendar('2026-11-23').text('decides on {2026-12-16}.')).toBe('decides on 16 December.');
    expect(worldCalendar('2026-12-23').text('decides on {2026-12-16}.')).toBe('decides on 15 January.');
  });
});
