import { TasksService } from '../../features/follow-ups/tasks.service.js';
import { ContactsService } from '../../features/follow-ups/contacts.service.js';
import { OpportunitiesService } from '../../features/opportunities/opportunities.service.js';
import { PartiesService } from '../../features/opportunities/parties.service.js';
import { PursuitsService } from '../../features/opportunities/pursuits.service.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { DayOffset } from '../world/calendar.js';
import type { EvidenceSeed, InteractionSeed, OpportunitySeed, PartySeed, SponsorSeed, TaskSeed } from '../world/opportunity.types.js';
import type { World } from '../world/world.types.js';
import { moveActs } from './moves.acts.js';

/** Everything that was done about each opportunity, from the day it was entered. */
export function opportunityActs(world: World): Act[] {
  return [
    ...world.opportunities.flatMap((seed) => {
      const entered = seed.moves[0]?.recordedOn ?? seed.moves[0]?.on ?? 0;
      return [
        { on: entered, at: '09:40', what: `opportunity ${seed.key}`, do: (hands: Hands) => begin(hands, seed, entered) },
        ...seed.parties.flatMap((party) => partyActs(seed, party, entered)),
        ...seed.parties.flatMap(({ organisation, sponsor }) => (sponsor ? [sponsorAct(seed, organisation, sponsor)] : [])),
        ...seed.interactions.map((talk) => talkAct(seed, talk, entered)),
        ...seed.evidence.filter(({ comesWith }) => comesWith === undefined).map((item) => evidenceAct(seed, item, entered)),
        ...seed.nextSteps.flatMap((task) => taskActs(task, entered)),
        ...seed.targets.filter(({ setOn }) => setOn > entered).map(({ setOn, targetOn }) => retarget(seed, setOn, targetOn)),
        ...moveActs(seed, world.partnerships.find(({ opportunity }) => opportunity === seed.key)),
      ];
    }),
    ...world.tasks.flatMap((task) => taskActs(task, task.setOn)),
    ...world.notes.map(({ opportunity, by, on, text }): Act => ({
      on, at: '16:45', what: `note on ${opportunity}`,
      do: async (hands) => {
        await hands.get(ContactsService).addNote(hands.as(by), { opportunityId: hands.id('opportunity', opportunity), text });
      },
    })),
  ];
}

async function begin(hands: Hands, seed: OpportunitySeed, entered: DayOffset): Promise<void> {
  const { workingDay, text } = hands.calendar;
  const target = seed.targets.find(({ setOn }) => setOn <= entered);
  const [lead, ...others] = seed.parties;
  const { result } = await hands.get(OpportunitiesService).create(hands.as(seed.owner), {
    title: seed.title,
    summary: text(seed.summary),
    need: seed.need,
    kindKey: seed.kind,
    homes: seed.homes,
    noteLine: seed.sizeWords,
    valueLow: seed.value?.low,
    valueHigh: seed.value?.high,
    valueConfidence: seed.value?.confidence,
    targetOn: target && workingDay(target.targetOn),
    land: seed.land && `${seed.land.site}, ${seed.land.hectares} ha`,
    landStatus: seed.land?.surplusStatus,
    placeIds: seed.places.map((place) => hands.id('place', place)),
    goalKeys: seed.goals,
    introducedOn: workingDay(seed.moves[0]?.on ?? entered),
    roundtableId: seed.roundtable && hands.id('roundtable', seed.roundtable),
    captureId: hands.idIfMade('capture', seed.key),
    parties: [lead, ...others].flatMap((party) => (party && startsWith(party, entered) ? [{ organisationId: hands.id('organisation', party.organisation), role: party.role }] : [])),
  });
  hands.keep('opportunity', seed.key, result);
}

const startsWith = ({ commitments }: PartySeed, entered: DayOffset) => (commitments[0]?.on ?? entered) <= entered;

/** A party that comes later, and each step further that one takes. */
function partyActs({ key, owner }: OpportunitySeed, party: PartySeed, entered: DayOffset): Act[] {
  return party.commitments.flatMap(({ level, on, by }, nth): Act[] => {
    if (nth === 0 && startsWith(party, entered)) return [];
    const what = `${party.organisation} is ${level} in ${key}`;
    return [{
      on, at: '12:00', what,
      do: async (hands) => {
        const opportunityId = hands.id('opportunity', key);
        const organisationId = hands.id('organisation', party.organisation);
        const commitment = { commitment: level, commitmentOn: hands.calendar.workingDay(on), commitmentNote: by && hands.nameOf(by) };
        const caller = hands.as(owner);
        if (nth === 0) {
          await hands.get(PartiesService).addParty(caller, { opportunityId, organisationId, role: party.role, ...commitment });
          return;
        }
        const row = await hands.one<{ id: string; version: number }>(
          'select id, version from opportunity_party where root_id = $1 and organisation_id = $2 and deleted_at is null', [opportunityId, organisationId], owner);
        if (!row) throw new Error(`${party.organisation} is no party to ${key}.`);
        await hands.get(PartiesService).changeParty(caller, { ...row, ...commitment });
      },
    }];
  });
}

/** Somebody speaks for a party from within. */
function sponsorAct({ key, owner }: OpportunitySeed, organisation: string, { person, post, on }: SponsorSeed): Act {
  return {
    on, at: '12:30', what: `${person} sponsors ${key}`,
    do: async (hands) => {
      const row = await hands.one<{ id: string; version: number }>(
        'select id, version from opportunity_party where root_id = $1 and organisation_id = $2 and deleted_at is null', [hands.id('opportunity', key), hands.id('organisation', organisation)], owner);
      if (!row) throw new Error(`${organisation} is no party to ${key}.`);
      await hands.get(PartiesService).changeParty(hands.as(owner), { ...row, sponsorAppointmentId: hands.id('appointment', `${person} in ${post}`) });
    },
  };
}

function talkAct({ key }: OpportunitySeed, { kind, direction, on, by, people, text }: InteractionSeed, entered: DayOffset): Act {
  return {
    on: Math.max(on, entered), at: '10:00', what: `${kind} about ${key}`,
    do: async (hands) => {
      await hands.get(ContactsService).logInteraction(hands.as(by), {
        kind, direction, summary: text, happenedOn: hands.calendar.workingDay(on),
        opportunityId: hands.id('opportunity', key), personIds: people.map((person) => hands.id('person', person)),
      });
    },
  };
}

function evidenceAct({ key, moves }: OpportunitySeed, { item, text, on, by }: EvidenceSeed, entered: DayOffset): Act {
  return {
    on: Math.max(on, entered), at: '11:00', what: `${item} of ${key}`,
    do: async (hands) => {
      const { workingDay } = hands.calendar;
      // The one item that is a day: when they first spoke.
      const value = item === 'FIRST_CONTACT' ? workingDay(moves[0]?.on ?? on) : text;
      await hands.get(OpportunitiesService).provideEvidence(hands.as(by), { opportunityId: hands.id('opportunity', key), item, value, providedOn: workingDay(on) });
    },
  };
}

function retarget({ key, owner }: OpportunitySeed, setOn: DayOffset, targetOn: DayOffset): Act {
  return {
    on: setOn, at: '15:30', what: `target of ${key}`,
    do: async (hands) => {
      const id = hands.id('opportunity', key);
      const version = await hands.version('opportunity', id, owner);
      await hands.get(OpportunitiesService).edit(hands.as(owner), { id, version, targetOn: hands.calendar.workingDay(targetOn) });
    },
  };
}

/** A follow-up or next step: set, put off, done. */
function taskActs(task: TaskSeed, notBefore: DayOffset): Act[] {
  const [by = 'ruth'] = task.owners;
  const key = `${task.opportunity ?? ''} ${task.title} ${task.setOn}`;
  const change = async (hands: Hands) => {
    const id = hands.id('task', key);
    return { id, version: await hands.version('task', id, by) };
  };
  const { doneOn } = task;
  return [
    { on: Math.max(task.setOn, notBefore), at: '13:00', what: `follow-up ${key}`, do: (hands) => setTask(hands, task, key, by) },
    ...(task.redated ?? []).map(({ on, to }): Act => ({
      on, at: '13:30', what: `${key} is put off`,
      do: async (hands) => {
        await hands.get(TasksService).redateTask(hands.as(by), { ...(await change(hands)), dueOn: hands.calendar.workingDay(to) });
      },
    })),
    ...(doneOn === undefined ? [] : [{
      on: Math.max(doneOn, notBefore), at: '13:45', what: `${key} is done`,
      do: async (hands: Hands) => {
        await hands.get(TasksService).doneTask(hands.as(by), await change(hands));
      },
    }]),
  ];
}

async function setTask(hands: Hands, { title, owners, dueOn, at, opportunity, person, isNextStep }: TaskSeed, key: string, by: string): Promise<void> {
  const facts = { title, dueOn: hands.calendar.workingDay(dueOn), dueTime: at, ownerIds: owners.map((owner) => hands.id('user', owner)) };
  const opportunityId = opportunity && hands.id('opportunity', opportunity);
  const { result } = isNextStep && opportunityId
    ? await hands.get(PursuitsService).setNextStep(hands.as(by), { ...facts, opportunityId })
    : await hands.get(TasksService).addTask(hands.as(by), { ...facts, opportunityId, personId: person && hands.id('person', person) });
  hands.keep('task', key, result);
}
