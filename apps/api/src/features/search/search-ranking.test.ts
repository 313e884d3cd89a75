import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemActor } from '../../platform/auth/actor.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { PostsService } from '../organisations/posts.service.js';
import { PeopleService } from '../people/people.service.js';
import { PlacesService } from '../places/places.service.js';

let t: TestApp;
let lead: SignedIn;
const made = async (write: Promise<{ result: { id: string } }>): Promise<string> => (await write).result.id;

/** Bodies whose names get in each other's way, as those of the registers do: all invented. */
const bodies: { name: string; aliases?: string[]; formerNames?: string[]; town?: string; type?: string; places?: string[] }[] = [
  { name: 'Marl Quaynes University Hospital NHS Foundation Trust', town: 'Marl Quaynes' },
  { name: 'Ouzelford Hospitals NHS Trust', town: 'Marl Quaynes', places: ['quaynes'] },
  { name: 'Marl Quaynes Council', type: 'COUNCIL', places: ['quaynes'] },
  { name: 'Belford Borough Council', type: 'COUNCIL' },
  { name: 'Belford Citizens Housing Association Limited', type: 'HOUSING_ASSOCIATION' },
  { name: 'Central Belfordshire Council', type: 'COUNCIL' },
  { name: 'Belfordshire Hospitals NHS Foundation Trust' },
  { name: 'Harth County Council', type: 'COUNCIL' },
  { name: 'Torfield City Council', type: 'COUNCIL', aliases: ['Torfield'] },
  { name: 'BlueOblongConcord Limited', type: 'HOUSING_ASSOCIATION', formerNames: ['Concord Housing Association'] },
  { name: 'Consent Housing Limited', type: 'HOUSING_ASSOCIATION' },
  { name: 'Concordia Group', type: 'HOUSING_ASSOCIATION' },
  { name: 'NHS Sheaf and Fen ICB', type: 'ICB' },
  { name: "Queen's Lynch and St. Orrin's Borough Council", type: 'COUNCIL' },
  { name: 'Fenland Row Housing Co-operative', type: 'HOUSING_ASSOCIATION' },
  { name: 'Guild of the Marsh', type: 'CHARITY' },
  { name: 'Marsh Guild Homes of the Guild', type: 'HOUSING_ASSOCIATION' },
];

beforeAll(async () => {
  t = await openTestApp();
  lead = await t.signIn(await t.member({ name: 'Wharfe Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  const asSystem = { actor: systemActor, idempotencyKey: null };
  const places = t.app.get(PlacesService);
  const system = await made(places.createPlace(asSystem, { code: 'E54999999', kind: 'SYSTEM', name: 'Sheaf and Fen' }));
  const quaynes = await made(places.createPlace(asSystem, { code: 'E06999999', kind: 'COUNCIL', name: 'Marl Quaynes', withinId: system }));
  const ids: Record<string, string> = {};
  for (const { name, aliases, formerNames = [], town, type, places: at } of bodies) {
    const organisations = t.app.get(OrganisationsService);
    const [before, ...rest] = [...formerNames, name];
    const id = await made(organisations.createOrganisation(lead.caller(), { name: before!, aliases, town, type: type as never, places: at?.map(() => ({ placeId: quaynes })) }));
    for (const [at, next] of rest.entries()) await organisations.editOrganisation(lead.caller(), { id, version: at + 1, name: next, renamedOn: '2024-04-01' });
    ids[name] = id;
  }
  const holder = async (name: string, title: string, organisation: string, placeIds?: string[]) => {
    const postId = await made(t.app.get(PostsService).createPost(lead.caller(), { organisationId: ids[organisation]!, title, placeIds }));
    const id = await made(t.app.get(PeopleService).createPerson(lead.caller(), { name, postId }));
    await t.app.get(PeopleService).publishPerson(lead.caller(), { id, source: 'their website', lawfulBasis: 'legitimate interests' });
  };
  await holder('Wilf Ahearne', 'Director of estates', 'NHS Sheaf and Fen ICB', [system]);
  await holder('Bettany Zeller', 'Director of estates', 'Ouzelford Hospitals NHS Trust');
  await holder('Caspian Verity', 'Chief executive', 'BlueOblongConcord Limited');
  await holder('Dilys Ashdown-Prout', 'Chief executive', 'Consent Housing Limited');
  await holder('Zoë Łukasik-Brontë', 'Housing strategy manager', 'Belford Borough Council');
});
afterAll(() => t.close());

interface Hit { label: string; why: string[]; understoodAs: string | null }
const search = async (words: string): Promise<Hit[]> => (await lead.get<{ search: Hit[] }>('query ($words: String!) { search(words: $words) { label why understoodAs } }', { words })).search;

test.each<[words: string, first: string, why?: string]>([
  // The beginning of a word.
  ['marl quaynes hosp', 'Marl Quaynes University Hospital NHS Foundation Trust'],
  ['marl quaynes hospitals', 'Marl Quaynes University Hospital NHS Foundation Trust'],
  // What the field shortens, either way round.
  ['belford bc', 'Belford Borough Council', 'BC is short for borough council'],
  ['harth cc', 'Harth County Council', 'CC is short for county council'],
  ['torfield cc', 'Torfield City Council', 'CC is short for city council'],
  ['marl quaynes nhs ft', 'Marl Quaynes University Hospital NHS Foundation Trust', 'FT is short for foundation trust'],
  ['sheaf fen integrated care board', 'NHS Sheaf and Fen ICB', 'ICB is short for integrated care board'],
  ['mquh', 'Marl Quaynes University Hospital NHS Foundation Trust', 'MQUH is short for it'],
  // A former name, and what belongs to whoever had it.
  ['concord housing', 'BlueOblongConcord Limited', 'formerly Concord Housing Association'],
  ['concord ha', 'BlueOblongConcord Limited', 'formerly Concord Housing Association'],
  ['ceo concord housing', 'Caspian Verity', 'CEO is short for chief executive'],
  // The whole name before one that only holds its words.
  ['guild of the marsh', 'Guild of the Marsh'],
  ['torfield', 'Torfield City Council'],
  // Apostrophes, points and hyphens as people leave them out.
  ['queens lynch', "Queen's Lynch and St. Orrin's Borough Council"],
  ["queen's lynch st orrins", "Queen's Lynch and St. Orrin's Borough Council"],
  ['fenland coop', 'Fenland Row Housing Co-operative'],
  ['zoe lukasik bronte', 'Zoë Łukasik-Brontë'],
  ['lukasikbronte', 'Zoë Łukasik-Brontë'],
  // What a body is, where its name does not say so.
  ['marl quaynes local council', 'Marl Quaynes Council'],
  // Who answers for the place itself before who answers for what lies around it.
  ['director of estates marl quaynes', 'Bettany Zeller', 'covers Marl Quaynes'],
  ['icb director of estates marl quaynes', 'Wilf Ahearne', 'covers Sheaf and Fen'],
])('“%s” finds %s first', async (...[words, first, why]) => {
  const [hit] = await search(words);
  expect(hit).toMatchObject({ label: first, why: why ? expect.arrayContaining([why]) : expect.anything() });
});

test.each([
  ['marl quanes university', 'Marl Quaynes University Hospital NHS Foundation Trust', 'marl quaynes university'],
  ['dilys ashdon prout', 'Dilys Ashdown-Prout', 'dilys ashdown prout'],
  ['kaspian verity', 'Caspian Verity', 'caspian verity'],
  ['who is the ceo of consent xylophone housing', 'Dilys Ashdown-Prout', 'ceo consent housing'],
])('“%s” is taken for what is there and says so', async (words, first, understoodAs) => {
  expect((await search(words))[0]).toMatchObject({ label: first, understoodAs });
});
