import { BinService } from '../../features/bin/bin.service.js';
import { OrganisationsService } from '../../features/organisations/organisations.service.js';
import { PeopleService } from '../../features/people/people.service.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { World } from '../world/world.types.js';

/** The day on which an old list was typed in, and the one on which somebody looked at what it had brought. */
const LISTED_ON = -9;
const TIDIED_ON = -4;
const LIST = { source: 'Contact list of 2022', lawfulBasis: 'Legitimate interests' };

/** What an old list brings: people of a body that is gone, who wait for a decision, and what is no person and no organisation, now in the bin. */
export function tidyActs({ organisations, users }: World): Act[] {
  const by = users.find(({ role }) => role === 'PARTNERSHIP_LEAD')!.key;
  const gone = organisations.find(({ closesOn, successors }) => closesOn && successors?.length)!.key;
  const listed = (name: string, title: string): Act => ({
    on: LISTED_ON, at: '11:05', what: `${name} of the old list`,
    do: async (hands) => {
      const people = hands.get(PeopleService);
      const { result } = await people.createPerson(hands.as(by), { name, organisationId: hands.id('organisation', gone), title, detail: LIST });
      await people.publishPerson(hands.as(by), { id: result.id, ...LIST });
    },
  });
  return [
    listed('Aldous Fenwright', 'Patient transport manager'),
    listed('Perpetua Lundgarth', 'Medicines optimisation officer'),
    {
      on: LISTED_ON, at: '11:20', what: 'what the list called a person and an organisation',
      do: async (hands) => {
        const { result: person } = await hands.get(PeopleService).createPerson(hands.as(by), { name: 'Reception Desk', detail: LIST });
        const { result: organisation } = await hands.get(OrganisationsService).createOrganisation(hands.as(by), { name: 'Various, see notes', type: 'CHARITY', source: LIST.source });
        hands.keep('person', 'reception', person.id);
        hands.keep('organisation', 'various', organisation.id);
      },
    },
    { on: TIDIED_ON, at: '16:40', what: 'the desk goes into the bin', do: (hands) => bin(hands, by, 'person', 'reception') },
    { on: TIDIED_ON, at: '16:45', what: 'the various go into the bin', do: (hands) => bin(hands, by, 'organisation', 'various') },
  ];
}

async function bin(hands: Hands, by: string, kind: 'person' | 'organisation', key: string): Promise<void> {
  const id = hands.id(kind, key);
  const record = { id, version: await hands.version(kind, id, by) };
  await (kind === 'person' ? hands.get(BinService).removePerson(hands.as(by), record) : hands.get(BinService).removeOrganisation(hands.as(by), record));
}
