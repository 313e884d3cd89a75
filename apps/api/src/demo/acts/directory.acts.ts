import { OrganisationFacts } from '../../features/organisations/organisation-facts.service.js';
import { OrganisationsService } from '../../features/organisations/organisations.service.js';
import { PostsService } from '../../features/organisations/posts.service.js';
import { PlacesService } from '../../features/places/places.service.js';
import { systemActor } from '../../platform/auth/actor.js';
import type { Caller } from '../../platform/auth/caller.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { DayOffset } from '../world/calendar.js';
import type { OrganisationSeed, PlaceSeed, PostSeed } from '../world/directory.types.js';
import type { World } from '../world/world.types.js';

const SOURCE = 'Demo set';
const asSystem: Caller = { actor: systemActor, idempotencyKey: null };

/** Places and organisations come before any member, as a server's own first entries; posts are the administrator's. */
export function directoryActs({ places, organisations, posts }: World, firstDay: DayOffset, enteredBy: string): Act[] {
  return [
    ...places.map((place): Act => ({ on: firstDay, at: placeAt[place.kind], what: `place ${place.key}`, do: (hands) => putPlace(hands, place) })),
    ...organisations.map((seed): Act => ({ on: firstDay, at: '08:10', what: `organisation ${seed.key}`, do: (hands) => putOrganisation(hands, seed, firstDay) })),
    ...organisations.map((seed): Act => ({ on: firstDay, at: '08:15', what: `relations of ${seed.key}`, do: (hands) => relate(hands, seed, organisations, firstDay) })),
    ...organisations.flatMap((seed) => laterActs(seed, firstDay, enteredBy)),
    ...posts.flatMap((post) => postActs(post, firstDay, enteredBy)),
  ];
}

const placeAt: Record<PlaceSeed['kind'], string> = { REGION: '08:00', SYSTEM: '08:01', COUNCIL: '08:02', LOCAL_PLACE: '08:03', NEIGHBOURHOOD: '08:04' };

async function putPlace(hands: Hands, { key, name, kind, gss, parent, parentBefore, shares = {}, from, until }: PlaceSeed): Promise<void> {
  // A register may have brought the same real place before.
  const held = gss ? await hands.one<{ id: string }>('select id from place where code = $1', [gss]) : undefined;
  const withinId = parent && hands.id('place', parent);
  const dayOf = (offset: DayOffset | undefined) => (offset === undefined ? undefined : hands.calendar.day(offset));
  const id = held?.id ?? (await hands.get(PlacesService).createPlace(asSystem, { code: gss, kind, name, withinId, validFrom: dayOf(from), validTo: dayOf(until), source: SOURCE })).result.id;
  if (!held && parentBefore) await hands.get(PlacesService).putPlaceWithin(asSystem, { placeId: id, withinId: hands.id('place', parentBefore) });
  for (const [within, share] of held ? [] : Object.entries(shares)) await hands.get(PlacesService).putPlaceWithin(asSystem, { placeId: id, withinId: hands.id('place', within), share });
  hands.keep('place', key, id);
}

async function putOrganisation(hands: Hands, seed: OrganisationSeed, firstDay: DayOffset): Promise<void> {
  const { day } = hands.calendar;
  const { name, shortName, type, subType, actsAs, legalForm, town, website, opensOn, closesOn } = seed;
  const aliases = [...new Set([...seed.aliases, shortName])].filter((alias) => alias !== name);
  const closedBefore = closesOn !== undefined && closesOn < firstDay;
  const renamedSince = seed.formerNames.find(({ until }) => until > firstDay);
  const { result } = await hands.get(OrganisationsService).createOrganisation(asSystem, {
    name: renamedSince?.name ?? name, type, subType, actsAs, legalForm, aliases, town, website, source: SOURCE,
    openedOn: opensOn === undefined ? undefined : day(opensOn),
    ...(opensOn !== undefined && opensOn > firstDay ? { status: 'PLANNED' } : {}),
    ...(closedBefore ? { status: 'CLOSED', closedOn: day(closesOn) } : {}),
    places: seed.places.map((place) => ({ placeId: hands.id('place', place) })),
    identifiers: seed.identifiers.map(({ scheme, value, from }) => ({ scheme, value, validFrom: from === undefined ? undefined : day(from) })),
  });
  hands.keep('organisation', seed.key, result.id);
  for (const former of seed.formerNames.filter(({ until }) => until <= firstDay)) {
    await hands.get(OrganisationFacts).addOrganisationName(asSystem, { organisationId: result.id, name: former.name, kind: 'FORMER', validTo: day(former.until), source: SOURCE });
  }
}

/** Group parents, and the ICB of each trust whose area has one here. */
async function relate(hands: Hands, { key, type, parent, places, successors }: OrganisationSeed, all: OrganisationSeed[], firstDay: DayOffset): Promise<void> {
  const facts = hands.get(OrganisationFacts);
  const organisationId = hands.id('organisation', key);
  const main = places[0];
  const icb = type === 'NHS_TRUST' ? all.find((other) => other.type === 'ICB' && other.closesOn === undefined && main && other.places.includes(main)) : undefined;
  if (parent) await facts.linkOrganisations(asSystem, { organisationId, toId: hands.id('organisation', parent), kind: 'GROUP', source: SOURCE });
  if (icb) await facts.linkOrganisations(asSystem, { organisationId, toId: hands.id('organisation', icb.key), kind: 'ICB', source: SOURCE });
  for (const next of successors.filter(({ on }) => on < firstDay)) await succeed(hands, asSystem, key, next);
}

/** What became of an organisation while the story ran: a new name, an opening, a closing, a successor. */
function laterActs({ key, name, formerNames, opensOn, closesOn, successors }: OrganisationSeed, firstDay: DayOffset, by: string): Act[] {
  const edit = (on: DayOffset, at: string, what: string, patch: (hands: Hands) => object): Act => ({
    on, at, what: `${key}: ${what}`,
    do: async (hands) => {
      const id = hands.id('organisation', key);
      const version = await hands.version('organisation', id);
      await hands.get(OrganisationsService).editOrganisation(hands.as(by), { id, version, ...patch(hands) });
    },
  });
  const later = (on: DayOffset | undefined): on is DayOffset => on !== undefined && on > firstDay;
  return [
    ...formerNames.filter(({ until }) => later(until)).map(({ until }) => edit(until, '08:30', 'new name', ({ calendar }) => ({ name, renamedOn: calendar.day(until) }))),
    ...(later(opensOn) ? [edit(opensOn, '08:32', 'opens', () => ({ status: 'OPEN' }))] : []),
    ...(later(closesOn) ? [edit(closesOn, '08:34', 'closes', ({ calendar }) => ({ status: 'CLOSED', closedOn: calendar.day(closesOn) }))] : []),
    ...successors.filter(({ on }) => later(on)).map((next): Act => ({ on: next.on, at: '08:36', what: `${key} is succeeded by ${next.key}`, do: (hands) => succeed(hands, hands.as(by), key, next) })),
  ];
}

async function succeed(hands: Hands, caller: Caller, from: string, { key, kind, on }: OrganisationSeed['successors'][number]): Promise<void> {
  await hands.get(OrganisationFacts).recordSuccession(caller, {
    fromId: hands.id('organisation', from), toId: hands.id('organisation', key), kind, happenedOn: hands.calendar.day(on), source: SOURCE,
  });
}

/** Posts with a deputy or a diary come after those that they name; one that falls vacant later does so on its day. */
function postActs(post: PostSeed, firstDay: DayOffset, by: string): Act[] {
  const refersToOthers = post.deputy !== undefined || post.gatekeeper !== undefined;
  const put: Act = { on: firstDay, at: refersToOthers ? '08:35' : '08:30', what: `post ${post.key}`, do: (hands) => putPost(hands, post, firstDay, by) };
  const { vacantSince } = post;
  if (vacantSince === undefined || vacantSince <= firstDay) return [put];
  const vacate: Act = {
    on: vacantSince, at: '17:30', what: `post ${post.key} falls vacant`,
    do: async (hands) => {
      const id = hands.id('post', post.key);
      const held = await hands.one<{ vacant_since: string | null }>('select vacant_since from post where id = $1', [id]);
      if (!held?.vacant_since) await hands.get(PostsService).markVacant(hands.as(by), { id, since: hands.calendar.day(vacantSince) });
    },
  };
  return [put, vacate];
}

async function putPost(hands: Hands, post: PostSeed, firstDay: DayOffset, by: string): Promise<void> {
  const { result } = await hands.get(PostsService).createPost(hands.as(by), {
    organisationId: hands.id('organisation', post.organisation),
    title: post.title,
    functionKey: post.function,
    seniority: post.seniority,
    decisionRole: post.decisionRole,
    isGatekeeper: post.decisionRole === 'GATEKEEPER',
    deputyId: post.deputy && hands.id('post', post.deputy),
    gatekeeperId: post.gatekeeper && hands.id('post', post.gatekeeper),
    placeIds: (post.places ?? []).map((place) => hands.id('place', place)),
    topicKeys: post.topics,
    vacantSince: post.vacantSince !== undefined && post.vacantSince <= firstDay ? hands.calendar.day(post.vacantSince) : undefined,
    source: SOURCE,
  });
  hands.keep('post', post.key, result.id);
}
