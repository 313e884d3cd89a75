import type { DayOffset } from '../calendar.js';
import type { OpportunityKind, Stage } from '../world.types.js';
import { stages } from './gates.js';
import type { OpportunityStory, PathStep } from './opportunity.story.js';

type Row = [
  key: string,
  title: string,
  kind: OpportunityKind,
  owner: string,
  place: string,
  partners: string[],
  startedOn: DayOffset,
  reached: Stage,
  more?: { homes?: number; middle?: number; end?: PathStep; roundtable?: string },
];

/** How long an opportunity of the other members stays in each stage, in days. */
const stay: Record<Stage, number> = { introduced: 42, exploring: 84, shaping: 112, 'business case': 140, approvals: 120, agreed: 0 };

function steadyPath(startedOn: DayOffset, reached: Stage): PathStep[] {
  let on = startedOn;
  return stages.slice(0, stages.indexOf(reached) + 1).map((stage) => {
    const step: PathStep = [stage, on];
    on += stay[stage];
    return step;
  });
}

const nextTitles: Record<Stage, string> = {
  introduced: 'Arrange the first meeting',
  exploring: 'Speak to the commissioner',
  shaping: 'Clear the concept note',
  'business case': 'Cost the preferred option',
  approvals: 'Collect the paper references',
  agreed: 'Prepare the review',
};

const rows: Row[] = [
  // Three Dales Public Health
  ['stairwell-stop-smoking', 'Stop-smoking sessions on estates', 'prevention', 'grace', 'calderdale', ['shibden', 'next-door-up'], -31, 'introduced'],
  ['asthma-homes', 'Asthma-friendly homes, Dewsbury', 'healthy-homes', 'grace', 'dewsbury', ['spen-homes', 'beckside'], -120, 'exploring', { middle: 400_000 }],
  ['hub-halifax', 'Third hub, Halifax', 'community-hub', 'grace', 'halifax', ['shibden', 'next-door-up', 'upper-calder'], -210, 'shaping', { middle: 300_000, roundtable: 'hubs-that-last' }],
  ['recovery-homes', 'Recovery homes, Spen', 'inclusion-health', 'callum', 'dewsbury', ['spen-steps', 'colne-bridge'], -300, 'business case', { homes: 10, middle: 1_700_000 }],
  ['sensors', 'Damp sensors and surgery data', 'insight', 'grace', 'bradford', ['rivelin-institute', 'wool-exchange'], -160, 'exploring', { middle: 200_000 }],
  ['falls-calder', 'Falls checks with the gas service', 'prevention', 'rosalind', 'calderdale', ['shibden', 'calder-moor'], -440, 'approvals', { middle: 250_000 }],
  ['first-1000', 'First 1,000 days, family homes', 'healthy-homes', 'grace', 'manningham', ['wool-exchange', 'manningham-gps'], -70, 'introduced', { end: ['paused', -20, { reason: 'Capacity', restartOn: 60 }] }],
  ['discharge-home-grants', 'Home-from-hospital grants', 'adaptations', 'rosalind', 'halifax', ['calder-moor'], -175, 'shaping', { middle: 350_000 }],
  ['rough-sleeper-nurse', 'Nurse for rough sleepers, Dewsbury', 'inclusion-health', 'callum', 'dewsbury', ['open-latch', 'beckside'], -250, 'shaping', { end: ['closed', -60, { reason: 'Delivered elsewhere', lesson: 'The trust funded its own nurse. Share plans before writing bids.' }] }],
  ['walking-groups', 'Walking groups from hubs', 'social-prescribing', 'grace', 'keighley', ['warm-hearths'], -330, 'exploring', { end: ['closed', -150, { reason: 'Merged into another', lesson: 'It was never a partnership of its own: it belongs to the hubs.' }] }],
  ['tenancy-minds', 'Tenancy support in crisis teams', 'mental-health-tenancy', 'callum', 'kirklees', ['ridings-mental-health', 'colne-bridge'], -90, 'exploring', { middle: 500_000 }],
  ['warm-banks', 'Warm rooms in surgeries', 'fuel-poverty', 'rosalind', 'calderdale', ['hearthside-care', 'shibden'], -25, 'introduced'],
  ['dales-jobs', 'Care jobs for tenants', 'employment', 'grace', 'bradford', ['beckside', 'wool-exchange'], -410, 'approvals', { middle: 150_000 }],
  ['craven-prescribing', 'Link workers for villages', 'social-prescribing', 'grace', 'craven', ['craven-dales', 'nidd-and-wharfe'], -200, 'exploring', { end: ['paused', -45, { reason: 'Council reorganisation', restartOn: 130 }] }],
  // Penhallow Reeve LLP, as convenor
  ['bletchley-centre', 'Neighbourhood centre, Bletchley', 'co-location', 'conrad', 'bletchley', ['ouzel-valley', 'ouzel-homes', 'bletchley-gps'], -270, 'business case', { homes: 40, middle: 9_600_000, roundtable: 'health-centres-with-homes' }],
  ['kempston-step-down', 'Step-down flats, Kempston', 'step-down', 'imogen', 'kempston', ['ivel-homes', 'ivel-and-ouzel-icb'], -180, 'shaping', { homes: 15, middle: 2_800_000 }],
  ['dunstable-extra-care', 'Extra care, Dunstable', 'extra-care', 'conrad', 'dunstable', ['flit-homes', 'flit'], -430, 'approvals', { homes: 60, middle: 12_500_000 }],
  ['cole-nurses', 'Nurses’ homes, Cole Valley', 'keyworker-homes', 'imogen', 'birmingham', ['cole-valley', 'cole-homes'], -110, 'exploring', { homes: 80, middle: 15_000_000, roundtable: 'who-can-live-near-work' }],
  ['penk-land', 'Old nurses’ block, Penkside', 'surplus-land', 'conrad', 'wolverhampton', ['penk-hospitals', 'penk-housing', 'penk'], -290, 'business case', { homes: 52, middle: 10_400_000 }],
  ['loxley-discharge', 'Discharge flats, Rivelin Edge', 'step-down', 'imogen', 'sheffield', ['don-valley-hospitals', 'loxley-homes'], -40, 'introduced', { homes: 12 }],
  ['fossgate-land', 'Hospital car park homes, York', 'surplus-land', 'conrad', 'york', ['foss-and-swale', 'foss-homes'], -230, 'shaping', { homes: 34, middle: 7_100_000, end: ['paused', -30, { reason: 'Planning', restartOn: 90 }] }],
  ['irwell-staff', 'Staff homes by the Irwell', 'keyworker-homes', 'imogen', 'salford', ['irwell-park', 'irwell-homes', 'tib-street'], -150, 'shaping', { homes: 70, middle: 13_300_000 }],
  ['soar-damp', 'Damp referrals, Leicester', 'healthy-homes', 'imogen', 'leicester', ['soar-community', 'soar-homes'], -30, 'introduced'],
  ['trent-supported', 'Supported homes, Trentholme', 'supported-housing', 'conrad', 'nottingham', ['trent-meadows', 'trent-homes'], -100, 'exploring', { homes: 18, middle: 3_400_000 }],
  ['frome-hub', 'Hub at Frome Ferry', 'community-hub', 'imogen', 'bristol', ['frome-homes', 'frome-vale', 'frome-lanterns'], -165, 'shaping', { middle: 600_000 }],
  ['luton-adaptations', 'Adaptations in ten days', 'adaptations', 'conrad', 'luton', ['lea-homes', 'lea-head'], -320, 'business case', { end: ['closed', -35, { reason: 'Declined', lesson: 'The grant could not be paid before consent. Change the order of the form first.' }] }],
  ['ouzel-students', 'Placement rooms, Milton Keynes', 'keyworker-homes', 'imogen', 'milton-keynes', ['ouzel-university', 'ouzel-homes'], -60, 'exploring', { homes: 24, middle: 4_200_000 }],
  ['barnsley-hospital-home', 'Home from hospital, Dearne Head', 'step-down', 'conrad', 'barnsley', ['dearne-homes', 'dearne-head'], -260, 'shaping', { end: ['closed', -80, { reason: 'Handed over', lesson: 'Once both sides knew each other they needed no convenor.' }] }],
];

/** What the public-health team and the law firm are working on; Thornmoor is no party to any of it. */
export const otherMembersOpportunities: OpportunityStory[] = rows.map(
  ([key, title, kind, owner, place, partners, startedOn, reached, more = {}]) => {
    const { end, ...facts } = more;
    return {
      ...facts,
      key,
      title,
      kind,
      owner,
      places: [place],
      parties: partners.map((partner, nth) => [partner, nth === 0 ? 'host' : 'funder']),
      path: end ? [...steadyPath(startedOn, reached), end] : steadyPath(startedOn, reached),
      next: end ? undefined : { title: nextTitles[reached], dueOn: 3 + (Math.abs(startedOn) % 17) },
    };
  },
);
