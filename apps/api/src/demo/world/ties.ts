import { chance } from './chance.js';
import { story } from './calendar.js';
import { users } from './members.js';
import { introductions } from './introductions.js';
import { opportunities } from './opportunities/opportunities.js';
import { roundtables } from './roundtables/roundtables.js';
import type { TieSeed } from './world.types.js';

/** Ties that the pictures show. */
const told: TieSeed[] = [
  { member: 'thornmoor', a: 'ruth', b: 'priya', kind: 'colleague', strength: 'strong', evidence: 'declared', on: story('2026-11-02'), mayIntroduce: true },
  { member: 'thornmoor', a: 'ruth', b: 'sam', kind: 'colleague', strength: 'strong', evidence: 'declared', on: story('2026-11-16'), mayIntroduce: true },
  { member: 'thornmoor', a: 'ruth', b: 'tom', kind: 'colleague', strength: 'some', evidence: 'declared', on: story('2026-09-07'), mayIntroduce: true },
  { member: 'thornmoor', a: 'priya', b: 'yusuf', kind: 'met', strength: 'some', evidence: 'co-attended', on: story('2026-03-12'), mayIntroduce: true, roundtable: 'beds-outside-the-ward' },
  { member: 'thornmoor', a: 'ruth', b: 'helen', kind: 'worked together', strength: 'strong', evidence: 'joint opportunity', on: story('2026-11-17'), mayIntroduce: true, opportunity: 'hollin-park-flats' },
  { member: 'thornmoor', a: 'ruth', b: 'desmond', kind: 'worked together', strength: 'some', evidence: 'joint opportunity', on: story('2026-10-30'), mayIntroduce: true, opportunity: 'shipley-wharf' },
  { member: 'thornmoor', a: 'ruth', b: 'idris', kind: 'former colleague', strength: 'strong', evidence: 'met', on: story('2026-10-23'), mayIntroduce: true },
  { member: 'thornmoor', a: 'sam', b: 'liam', kind: 'met', strength: 'faint', evidence: 'met', on: story('2024-12-05'), mayIntroduce: true },
  { member: 'thornmoor', a: 'ruth', b: 'imogen', kind: 'met', strength: 'some', evidence: 'co-attended', on: story('2026-09-10'), mayIntroduce: true, roundtable: 'discharge-what-next' },
  { member: 'thornmoor', a: 'ruth', b: 'grace', kind: 'worked together', strength: 'some', evidence: 'joint opportunity', on: story('2026-09-30'), mayIntroduce: true, opportunity: 'keighley-shipley-hubs' },
  { member: 'penhallow-reeve', a: 'imogen', b: 'gareth', kind: 'worked together', strength: 'strong', evidence: 'met', on: story('2026-11-05'), mayIntroduce: true },
  { member: 'penhallow-reeve', a: 'imogen', b: 'anjali', kind: 'met', strength: 'some', evidence: 'co-attended', on: story('2026-09-10'), mayIntroduce: true, roundtable: 'discharge-what-next' },
  { member: 'penhallow-reeve', a: 'imogen', b: 'helen', kind: 'met', strength: 'strong', evidence: 'co-attended', on: story('2026-09-10'), mayIntroduce: true, roundtable: 'discharge-what-next' },
  { member: 'penhallow-reeve', a: 'conrad', b: 'lorcan', kind: 'worked together', strength: 'some', evidence: 'declared', on: story('2026-05-11'), mayIntroduce: false },
  { member: 'three-dales-health', a: 'grace', b: 'maeve', kind: 'worked together', strength: 'strong', evidence: 'met', on: story('2026-11-09'), mayIntroduce: true },
  { member: 'three-dales-health', a: 'grace', b: 'bronwen', kind: 'met', strength: 'some', evidence: 'met', on: story('2026-07-14'), mayIntroduce: true },
  { member: 'three-dales-health', a: 'callum', b: 'beverley', kind: 'colleague', strength: 'strong', evidence: 'declared', on: story('2026-11-12'), mayIntroduce: true },
];

/** A tie for whoever sat at a table with a user of the member, was introduced to one, or works on something with one. */
function followed(): TieSeed[] {
  const attended = roundtables.flatMap((table) => {
    const came = table.invitations.filter((invitation) => invitation.attended).map(({ person }) => person);
    return users
      .filter((user) => came.includes(user.person) || user.key === table.organiser)
      .flatMap((user) =>
        came.map((b): TieSeed => {
          const { pick, happens } = chance(`${user.key} and ${b} at ${table.key}`);
          return { member: user.member, a: user.person, b, kind: 'met', strength: table.on > -400 ? pick(['some', 'some', 'faint']) : 'faint', evidence: 'co-attended', on: table.on, mayIntroduce: happens(80), roundtable: table.key };
        }),
      );
  });
  const introduced = introductions
    .filter(({ steps }) => steps.some(({ step }) => step === 'met'))
    .map((introduction): TieSeed => {
      const met = introduction.steps.find(({ step }) => step === 'met');
      return { member: memberOf(introduction.askedBy), a: introduction.askedBy, b: introduction.target, kind: 'met', strength: 'some', evidence: 'introduced', on: met?.on ?? introduction.askedOn, mayIntroduce: true };
    });
  const together = opportunities.flatMap((opportunity) =>
    [...new Set(opportunity.interactions.filter(({ direction }) => direction === 'both').flatMap(({ people }) => people))].map((b): TieSeed => {
      const last = Math.max(...opportunity.interactions.filter(({ people, direction }) => direction === 'both' && people.includes(b)).map(({ on }) => on));
      return { member: opportunity.member, a: opportunity.owner, b, kind: 'worked together', strength: last > -60 ? 'strong' : 'some', evidence: 'joint opportunity', on: last, mayIntroduce: true, opportunity: opportunity.key };
    }),
  );
  return [...introduced, ...together, ...attended];
}

function memberOf(user: string): string {
  return users.find(({ key }) => key === user)?.member ?? '';
}

/** One tie for each pair in each member: the told one, else the one with the most telling evidence. */
export const ties: TieSeed[] = [
  ...new Map([...told, ...followed()].filter(({ a, b }) => a !== b).reverse().map((tie) => [`${tie.member} ${[tie.a, tie.b].sort().join(' ')}`, tie])).values(),
].reverse();
