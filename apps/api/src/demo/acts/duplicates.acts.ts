import { MergeService } from '../../features/merge/merge.service.js';
import { RecordKind } from '../../features/merge/record-merge.entity.js';
import { OrganisationsService } from '../../features/organisations/organisations.service.js';
import { PeopleService } from '../../features/people/people.service.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { World } from '../world/world.types.js';

/** The day on which somebody entered, from a list, whom others had entered before. */
const LISTED_ON = -12;
const AGAIN = { source: 'Attendance list', lawfulBasis: 'Legitimate interests' };

/** What the screen of duplicates has to say: people and an organisation that were entered twice, and a pair that was joined. */
export function duplicateActs({ people, appointments, posts, organisations, users }: World): Act[] {
  const by = users.find(({ role }) => role === 'PARTNERSHIP_LEAD')!.key;
  const charities = new Set(organisations.filter(({ type }) => type === 'CHARITY').map(({ key }) => key));
  const known = appointments.flatMap(({ person, post, until }) => {
    const organisation = posts.find(({ key }) => key === post)?.organisation;
    const seed = people.find(({ key }) => key === person);
    return until === undefined && seed && organisation && charities.has(organisation) ? [{ ...seed, organisation }] : [];
  }).slice(0, 3);
  const body = organisations.find(({ type }) => type === 'CHARITY')!;
  return [
    ...known.map(({ key, name, organisation }, nth): Act => ({
      on: LISTED_ON, at: '15:10', what: `${name} again`,
      do: async (hands) => {
        const id = await enter(hands, by, written(name, nth), hands.id('organisation', organisation));
        if (nth === 2) hands.keep('person', `${key} again`, id);
      },
    })),
    {
      on: LISTED_ON, at: '15:20', what: `${body.name} again`,
      do: async (hands) => void await hands.get(OrganisationsService).createOrganisation(hands.as(by), { name: `The ${body.name} Ltd`, type: body.type, source: AGAIN.source }),
    },
    ...known.slice(2).map(({ key }): Act => ({
      on: LISTED_ON + 1, at: '09:30', what: `${key} joined`,
      do: async (hands) => {
        const [keepId, awayId] = [hands.id('person', key), hands.id('person', `${key} again`)];
        const [keepVersion, awayVersion] = [await hands.version('person', keepId, by), await hands.version('person', awayId, by)];
        await hands.get(MergeService).mergeRecords(hands.as(by), { kind: RecordKind.PERSON, keepId, keepVersion, awayId, awayVersion });
      },
    })),
  ];
}

/** As lists write a name: surname first, or an initial. */
function written(name: string, nth: number): string {
  const words = name.split(' ');
  return nth % 2 === 0 ? `${words.at(-1)}, ${words.slice(0, -1).join(' ')}` : `${words[0]![0]} ${words.at(-1)}`;
}

async function enter(hands: Hands, by: string, name: string, organisationId: string): Promise<string> {
  const people = hands.get(PeopleService);
  const { result } = await people.createPerson(hands.as(by), { name, organisationId, detail: AGAIN });
  await people.publishPerson(hands.as(by), { id: result.id, ...AGAIN });
  return result.id;
}
