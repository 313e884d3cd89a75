import { chance } from '../chance.js';
import { story, type DayOffset, type IsoDay } from '../calendar.js';
import { users } from '../members.js';
import { directory } from '../people/people.js';
import type { OpportunityKind } from '../directory.types.js';
import type { EvidenceKey, EvidenceSeed, InteractionSeed, MoveSeed, OpportunitySeed, PartySeed, SponsorSeed, Stage, TaskSeed } from '../opportunity.types.js';
import { gates, kindWords, stages } from './gates.js';

/** An opportunity as one would tell it. The rest (evidence before each gate, talks on the way, growing commitments) follows from its path. */
export interface OpportunityStory
  extends Pick<OpportunitySeed, 'key' | 'title' | 'kind' | 'owner' | 'places'>,
    Partial<Pick<OpportunitySeed, 'summary' | 'need' | 'homes' | 'sizeWords' | 'value' | 'roundtable' | 'land' | 'risks' | 'goals'>> {
  kind: OpportunityKind;
  /** Middle of the value range in pounds; the range is a tenth either way. */
  middle?: number;
  parties: [organisation: string, role: PartySeed['role']][];
  commitments?: Record<string, PartySeed['commitments']>;
  /** By the party's key. */
  sponsors?: Record<string, SponsorSeed>;
  path: PathStep[];
  next?: Omit<TaskSeed, 'owners' | 'opportunity' | 'isNextStep' | 'setOn'> & Partial<Pick<TaskSeed, 'owners' | 'setOn'>>;
  /** The last two-way contact; a few days ago when absent. */
  spokeOn?: IsoDay;
  /** Told in place of the generated talks. */
  talks?: InteractionSeed[];
  /** Items of the present gate that are already there. */
  have?: EvidenceKey[];
  evidence?: EvidenceSeed[];
  targets?: [setOn: IsoDay, targetOn: IsoDay][];
}

export type PathStep = [to: MoveSeed['to'], on: IsoDay | DayOffset, words?: Partial<Omit<MoveSeed, 'to' | 'on'>>];

/** What is long past, and the other members' work, is told in fewer words: one talk a stage, and the last one. */
const isToldInFull = (owner: string, day: DayOffset) => memberOf(owner) === 'thornmoor' && day > -250;

/** Days between two talks by stage, so that nothing stalls that is not meant to. */
const talkEvery: Record<Stage, number> = { INTRODUCED: 15, EXPLORING: 34, SHAPING: 50, BUSINESS_CASE: 66, APPROVALS: 90, AGREED: 120 };

export function tellOpportunity(told: OpportunityStory): OpportunitySeed {
  const words = kindWords[told.kind];
  const member = memberOf(told.owner);
  const moves = told.path.map(([to, on, more]) => ({ to, on: typeof on === 'number' ? on : story(on), by: told.owner, ...more }));
  const parties = [[member, 'LEAD'] as const, ...told.parties];
  return {
    key: told.key,
    title: told.title,
    summary: told.summary ?? `For health: ${words.health.toLowerCase()}. For housing: ${words.housing.toLowerCase()}.`,
    kind: told.kind,
    member,
    owner: told.owner,
    places: told.places,
    need: told.need ?? words.need,
    goals: told.goals ?? words.goals,
    homes: told.homes,
    sizeWords: told.sizeWords,
    value: told.value ?? (told.middle === undefined ? undefined : { low: Math.round(told.middle * 0.9), high: Math.round(told.middle * 1.1), confidence: 'MEDIUM' }),
    parties: parties.map(([organisation, role]) => ({
      organisation,
      role,
      commitments: told.commitments?.[organisation] ?? grownCommitments(moves),
      sponsor: told.sponsors?.[organisation],
    })),
    moves,
    evidence: [...evidenceBefore(moves, told.owner), ...evidenceNow(told, moves), ...(told.evidence ?? [])],
    interactions: told.talks ?? talks(told, moves),
    nextSteps: steps(told, moves),
    targets: (told.targets ?? []).map(([setOn, targetOn]) => ({ setOn: story(setOn), targetOn: story(targetOn) })),
    roundtable: told.roundtable,
    land: told.land,
    risks: told.risks ?? [],
  };
}

function memberOf(user: string): string {
  const found = users.find(({ key }) => key === user);
  if (!found) throw new Error(`No user ${user}`);
  return found.member;
}

const isStage = (to: MoveSeed['to']): to is Stage => to !== 'PAUSED' && to !== 'CLOSED';

/** The forward moves, each with the stage that it left. */
function forward(moves: MoveSeed[]): { move: MoveSeed; from: Stage }[] {
  let stage: Stage = 'INTRODUCED';
  const found: { move: MoveSeed; from: Stage }[] = [];
  for (const move of moves) {
    if (!isStage(move.to)) continue;
    if (stages.indexOf(move.to) > stages.indexOf(stage)) found.push({ move, from: stage });
    stage = move.to;
  }
  return found;
}

function evidenceBefore(moves: MoveSeed[], by: string): EvidenceSeed[] {
  return forward(moves).flatMap(({ move, from }) =>
    gates[from].map(([item, text]) => ({ item, leaving: from, comesWith: isStage(move.to) ? move.to : undefined, text, on: move.on, by })),
  );
}

function evidenceNow({ have = [], owner }: OpportunityStory, moves: MoveSeed[]): EvidenceSeed[] {
  const last = moves.at(-1);
  if (!last || !isStage(last.to)) return [];
  const leaving = last.to;
  return gates[leaving]
    .filter(([item]) => have.includes(item))
    .map(([item, text], nth) => ({ item, leaving, text, on: Math.min(-1, last.on + 5 + nth * 4), by: owner }));
}

function grownCommitments(moves: MoveSeed[]): PartySeed['commitments'] {
  const on = (stage: Stage) => moves.find((move) => move.to === stage)?.on;
  const [first] = moves;
  const grown: [PartySeed['commitments'][number]['level'], DayOffset | undefined][] = [
    ['INTERESTED', first?.on],
    ['IN_PRINCIPLE', on('BUSINESS_CASE')],
    ['APPROVED', on('APPROVALS')],
    ['SIGNED', on('AGREED')],
  ];
  return grown.flatMap(([level, day]) => (day === undefined ? [] : [{ level, on: day }]));
}

/** Talks every few weeks from the first day until the last contact; none while paused, none after the end. */
function talks({ owner, key, parties, spokeOn }: OpportunityStory, moves: MoveSeed[]): InteractionSeed[] {
  const contacts = parties.flatMap(([organisation]) => peopleOf(organisation, moves[0]?.on ?? 0));
  const last = moves.at(-1);
  if (!last || contacts.length === 0) return [];
  const { pick, between } = chance(key);
  const ended = isStage(last.to) ? undefined : last.on;
  const until = spokeOn ? story(spokeOn) : (ended ?? -between(2, 6));
  const days: DayOffset[] = [];
  moves.forEach((move, nth) => {
    if (!isStage(move.to)) return;
    const end = moves[nth + 1]?.on ?? until;
    for (let day = move.on; day < end; day += isToldInFull(owner, end) ? talkEvery[move.to] : Infinity) days.push(day);
  });
  return [...new Set([...days.filter((day) => day < until), until])].map((on, nth) => ({
    kind: pick(['CALL', 'MEETING', 'CALL', 'EMAIL'] as const),
    direction: 'TWO_WAY',
    on,
    by: owner,
    people: [contacts[nth % Math.min(contacts.length, 3)] ?? pick(contacts)],
    text: pick(said),
  }));
}

const said = [
  'Agreed what each side brings to the next meeting.',
  'Went through the open points; two are settled.',
  'They asked how quickly we could let the first homes.',
  'Talked through the money; their finance team wants it in one page.',
  'They are keen, and short of time until the end of the month.',
  'Walked through the drawings together.',
];

/** Who was in post when it began, and still is. */
function peopleOf(organisation: string, on: DayOffset): string[] {
  return directory.appointments
    .filter(({ post, from, until, primary }) => post.startsWith(`${organisation}/`) && from < on && until === undefined && primary)
    .map(({ person }) => person);
}

const stepTitles: Record<Stage, string> = {
  INTRODUCED: 'Hold the first meeting',
  EXPLORING: 'Set need and offer side by side',
  SHAPING: 'Write the concept note',
  BUSINESS_CASE: 'Draft the outline case',
  APPROVALS: 'List the bodies that decide',
  AGREED: 'Prepare the first review',
};

function steps({ owner, key, next }: OpportunityStory, moves: MoveSeed[]): TaskSeed[] {
  const recent = forward(moves).filter(({ move }) => isToldInFull(owner, move.on));
  const done = recent.map(({ move, from }): TaskSeed => ({
    title: stepTitles[from],
    owners: [owner],
    opportunity: key,
    setOn: move.on - 21,
    dueOn: move.on - 3,
    doneOn: move.on - 4,
  }));
  const first = moves[0]?.on ?? 0;
  const possible = done.map((step) => ({ ...step, setOn: Math.max(step.setOn, first) }));
  if (!next) return possible;
  const lastMove = moves.at(-1)?.on ?? 0;
  return [...possible, { owners: [owner], setOn: Math.max(lastMove, -21), ...next, opportunity: key, isNextStep: true }];
}
