import { chance } from './chance.js';
import { story, type IsoDay } from './calendar.js';
import { users } from './members.js';
import { introductions } from './introductions.js';
import { opportunities } from './opportunities/opportunities.js';
import { roundtables } from './roundtables/roundtables.js';
import type { TieSeed } from './world.types.js';

type Row = [a: string, b: string, strength: TieSeed['strength'], kind: TieSeed['kind'], on: IsoDay, words: string];

/** Ties that the pictures show. */
const told: TieSeed[] = (
  [
    ['ruth', 'priya', 'strong', 'DECLARED', '2026-11-02', 'Colleagues'],
    ['ruth', 'sam', 'strong', 'DECLARED', '2026-11-16', 'Colleagues'],
    ['ruth', 'tom', 'some', 'DECLARED', '2026-09-07', 'Colleagues'],
    ['priya', 'yusuf', 'some', 'CO_ATTENDED', '2026-03-12', 'Two roundtables together'],
    ['ruth', 'helen', 'strong', 'JOINT_OPPORTUNITY', '2026-11-17', 'Step-down flats at Hollin Park'],
    ['ruth', 'desmond', 'some', 'JOINT_OPPORTUNITY', '2026-10-30', 'Health centre and homes, Shipley Wharf'],
    ['ruth', 'idris', 'strong', 'MET', '2026-10-23', 'Former colleagues at Elmet Council'],
    ['sam', 'liam', 'faint', 'MET', '2024-12-05', 'Met in 2024'],
    ['ruth', 'imogen', 'some', 'CO_ATTENDED', '2026-09-10', 'After discharge: what next?'],
    ['ruth', 'grace', 'some', 'JOINT_OPPORTUNITY', '2026-09-30', 'Keighley and Shipley hubs'],
    ['imogen', 'gareth', 'strong', 'MET', '2026-11-05', 'Meet every month'],
    ['imogen', 'anjali', 'some', 'CO_ATTENDED', '2026-09-10', 'After discharge: what next?'],
    ['imogen', 'helen', 'strong', 'CO_ATTENDED', '2026-09-10', 'After discharge: what next?'],
    ['conrad', 'lorcan', 'some', 'DECLARED', '2026-05-11', 'Worked together at another firm'],
    ['grace', 'maeve', 'strong', 'MET', '2026-11-09', 'Same building on Mondays'],
    ['grace', 'bronwen', 'some', 'MET', '2026-07-14', 'Joint group on staff health'],
    ['callum', 'beverley', 'strong', 'DECLARED', '2026-11-12', 'Colleagues'],
  ] satisfies Row[]
).map(([a, b, strength, kind, on, words]) => ({ member: memberOf(a), a, b, strength, kind, on: story(on), words, mayIntroduce: b !== 'lorcan' }));

/** A tie for whoever sat at a table with a user of the member, was introduced to one, or works on something with one. */
function followed(): TieSeed[] {
  const attended = roundtables.flatMap(({ title, on, organiser, invitations, key: table }) => {
    const came = invitations.filter((invitation) => invitation.attended).map(({ person }) => person);
    return users
      .filter(({ key, person, role }) => role !== 'BOARD_MEMBER' && role !== 'ADMINISTRATOR' && (came.includes(person) || key === organiser))
      .flatMap((user) =>
        came.map((b): TieSeed => {
          const { pick, happens } = chance(`${user.key} and ${b} at ${table}`);
          return { member: user.member, a: user.person, b, strength: on > -400 ? pick(['some', 'some', 'faint']) : 'faint', kind: 'CO_ATTENDED', on, words: title, mayIntroduce: happens(80), ...(user.member === memberOf(organiser) ? { arises: true } : {}) };
        }),
      );
  });
  const introduced = introductions.flatMap(({ askedBy, target, steps }): TieSeed[] => {
    const met = steps.find(({ step }) => step === 'met');
    return met ? [{ member: memberOf(askedBy), a: askedBy, b: target, strength: 'some', kind: 'INTRODUCED', on: met.on, words: 'Introduced', mayIntroduce: true, arises: true }] : [];
  });
  const together = opportunities.flatMap(({ title, owner, member, interactions }) => {
    const talks = interactions.filter(({ direction }) => direction === 'TWO_WAY');
    return [...new Set(talks.flatMap(({ people }) => people))].map((b): TieSeed => {
      const on = Math.max(...talks.filter(({ people }) => people.includes(b)).map((talk) => talk.on));
      return { member, a: owner, b, strength: on > -60 ? 'strong' : 'some', kind: 'JOINT_OPPORTUNITY', on, words: title, mayIntroduce: true, arises: true };
    });
  });
  return [...introduced, ...together, ...attended];
}

function memberOf(user: string): string {
  return users.find(({ key }) => key === user)?.member ?? '';
}

/** One tie for each pair in each member: the told one, else the one with the most telling evidence. */
export const ties: TieSeed[] = [
  ...new Map([...told, ...followed()].filter(({ a, b }) => a !== b).reverse().map((tie) => [`${tie.member} ${[tie.a, tie.b].sort().join(' ')}`, tie])).values(),
].reverse();
