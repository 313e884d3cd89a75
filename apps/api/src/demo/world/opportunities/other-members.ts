import type { DayOffset } from '../calendar.js';
import type { OpportunityKind } from '../directory.types.js';
import type { Stage } from '../opportunity.types.js';
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
const stay: Record<Stage, number> = { INTRODUCED: 42, EXPLORING: 84, SHAPING: 112, BUSINESS_CASE: 140, APPROVALS: 120, AGREED: 0 };

function steadyPath(startedOn: DayOffset, reached: Stage): PathStep[] {
  let on = startedOn;
  return stages.slice(0, stages.indexOf(reached) + 1).map((stage) => {
    const step: PathStep = [stage, on];
    on += stay[stage];
    return step;
  });
}

const nextTitles: Record<Stage, string> = {
  INTRODUCED: 'Arrange the first meeting',
  EXPLORING: 'Speak to the commissioner',
  SHAPING: 'Clear the concept note',
  BUSINESS_CASE: 'Cost the preferred option',
  APPROVALS: 'Collect the paper references',
  AGREED: 'Prepare the review',
};

const rows: Row[] = [
  // Three Dales Public Health
  ['stairwell-stop-smoking', 'Stop-smoking sessions on estates', 'PREVENTION', 'grace', 'calderdale', ['shibden', 'next-door-up'], -31, 'INTRODUCED'],
  ['asthma-homes', 'Asthma-friendly homes, Dewsbury', 'DAMP_MOULD', 'grace', 'dewsbury', ['spen-homes', 'beckside'], -120, 'EXPLORING', { middle: 400_000 }],
  ['hub-halifax', 'Third hub, Halifax', 'COMMUNITY_HUB', 'grace', 'halifax', ['shibden', 'next-door-up', 'upper-calder'], -210, 'SHAPING', { middle: 300_000, roundtable: 'hubs-that-last' }],
  ['recovery-homes', 'Recovery homes, Spen', 'INCLUSION_HEALTH', 'callum', 'dewsbury', ['spen-steps', 'colne-bridge'], -300, 'BUSINESS_CASE', { homes: 10, middle: 1_700_000 }],
  ['sensors', 'Damp sensors and surgery data', 'DATA_INSIGHT', 'grace', 'bradford', ['rivelin-institute', 'wool-exchange'], -160, 'EXPLORING', { middle: 200_000 }],
  ['falls-calder', 'Falls checks with the gas service', 'PREVENTION', 'rosalind', 'calderdale', ['shibden', 'calder-moor'], -440, 'APPROVALS', { middle: 250_000 }],
  ['first-1000', 'First 1,000 days, family homes', 'DAMP_MOULD', 'grace', 'manningham', ['wool-exchange', 'manningham-gps'], -70, 'INTRODUCED', { end: ['PAUSED', -20, { reason: 'Capacity', restartOn: 60 }] }],
  ['discharge-home-grants', 'Home-from-hospital grants', 'ADAPTATIONS', 'rosalind', 'halifax', ['calder-moor'], -175, 'SHAPING', { middle: 350_000 }],
  ['rough-sleeper-nurse', 'Nurse for rough sleepers, Dewsbury', 'INCLUSION_HEALTH', 'callum', 'dewsbury', ['open-latch', 'beckside'], -250, 'SHAPING', { end: ['CLOSED', -60, { reason: 'DELIVERED_ELSEWHERE', lesson: 'The trust funded its own nurse. Share plans before writing bids.' }] }],
  ['walking-groups', 'Walking groups from hubs', 'SOCIAL_PRESCRIBING', 'grace', 'keighley', ['warm-hearths'], -330, 'EXPLORING', { end: ['CLOSED', -150, { reason: 'MERGED', lesson: 'It was never a partnership of its own: it belongs to the hubs.' }] }],
  ['tenancy-minds', 'Tenancy support in crisis teams', 'TENANCY_SUSTAINMENT', 'callum', 'kirklees', ['ridings-mental-health', 'colne-bridge'], -90, 'EXPLORING', { middle: 500_000 }],
  ['warm-banks', 'Warm rooms in surgeries', 'RETROFIT', 'rosalind', 'calderdale', ['hearthside-care', 'shibden'], -25, 'INTRODUCED'],
  ['dales-jobs', 'Care jobs for tenants', 'EMPLOYMENT', 'grace', 'bradford', ['beckside', 'wool-exchange'], -410, 'APPROVALS', { middle: 150_000 }],
  ['craven-prescribing', 'Link workers for villages', 'SOCIAL_PRESCRIBING', 'grace', 'craven', ['craven-dales', 'nidd-and-wharfe'], -200, 'EXPLORING', { end: ['PAUSED', -45, { reason: 'Council reorganisation', restartOn: 130 }] }],
  // Penhallow Reeve LLP, as convenor
  ['bletchley-centre', 'Neighbourhood centre, Bletchley', 'HEALTH_CENTRE', 'conrad', 'bletchley', ['ouzel-valley', 'ouzel-homes', 'bletchley-gps'], -270, 'BUSINESS_CASE', { homes: 40, middle: 9_600_000, roundtable: 'health-centres-with-homes' }],
  ['kempston-step-down', 'Step-down flats, Kempston', 'STEP_DOWN', 'conrad', 'kempston', ['ivel-homes', 'ivel-and-ouzel-icb'], -180, 'SHAPING', { homes: 15, middle: 2_800_000 }],
  ['dunstable-extra-care', 'Extra care, Dunstable', 'EXTRA_CARE', 'conrad', 'dunstable', ['flit-homes', 'flit'], -430, 'APPROVALS', { homes: 60, middle: 12_500_000 }],
  ['cole-nurses', 'Nurses’ homes, Cole Valley', 'STAFF_HOMES', 'conrad', 'birmingham', ['cole-valley', 'cole-homes'], -110, 'EXPLORING', { homes: 80, middle: 15_000_000, roundtable: 'who-can-live-near-work' }],
  ['penk-land', 'Old nurses’ block, Penkside', 'SURPLUS_LAND', 'conrad', 'wolverhampton', ['penk-hospitals', 'penk-housing', 'penk'], -290, 'BUSINESS_CASE', { homes: 52, middle: 10_400_000 }],
  ['loxley-discharge', 'Discharge flats, Rivelin Edge', 'STEP_DOWN', 'conrad', 'sheffield', ['don-valley-hospitals', 'loxley-homes'], -40, 'INTRODUCED', { homes: 12 }],
  ['fossgate-land', 'Hospital car park homes, York', 'SURPLUS_LAND', 'conrad', 'york', ['foss-and-swale', 'foss-homes'], -230, 'SHAPING', { homes: 34, middle: 7_100_000, end: ['PAUSED', -30, { reason: 'Planning', restartOn: 90 }] }],
  ['irwell-staff', 'Staff homes by the Irwell', 'STAFF_HOMES', 'conrad', 'salford', ['irwell-park', 'irwell-homes', 'tib-street'], -150, 'SHAPING', { homes: 70, middle: 13_300_000 }],
  ['soar-damp', 'Damp referrals, Leicester', 'DAMP_MOULD', 'conrad', 'leicester', ['soar-community', 'soar-homes'], -30, 'INTRODUCED'],
  ['trent-supported', 'Supported homes, Trentholme', 'SUPPORTED_HOUSING', 'conrad', 'nottingham', ['trent-meadows', 'trent-homes'], -100, 'EXPLORING', { homes: 18, middle: 3_400_000 }],
  ['frome-hub', 'Hub at Frome Ferry', 'COMMUNITY_HUB', 'conrad', 'bristol', ['frome-homes', 'frome-vale', 'frome-lanterns'], -165, 'SHAPING', { middle: 600_000 }],
  ['luton-adaptations', 'Adaptations in ten days', 'ADAPTATIONS', 'conrad', 'luton', ['lea-homes', 'lea-head'], -320, 'BUSINESS_CASE', { end: ['CLOSED', -35, { reason: 'DECLINED', lesson: 'The grant could not be paid before consent. Change the order of the form first.' }] }],
  ['ouzel-students', 'Placement rooms, Milton Keynes', 'STAFF_HOMES', 'conrad', 'milton-keynes', ['ouzel-university', 'ouzel-homes'], -60, 'EXPLORING', { homes: 24, middle: 4_200_000 }],
  ['barnsley-hospital-home', 'Home from hospital, Dearne Head', 'STEP_DOWN', 'conrad', 'barnsley', ['dearne-homes', 'dearne-head'], -260, 'SHAPING', { end: ['CLOSED', -80, { reason: 'HANDED_OVER', lesson: 'Once both sides knew each other they needed no convenor.' }] }],
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
      parties: partners.map((partner, nth) => [partner, nth === 0 ? 'HOST' : 'FUNDER']),
      path: end ? [...steadyPath(startedOn, reached), end] : steadyPath(startedOn, reached),
      next: end ? undefined : { title: nextTitles[reached], dueOn: 3 + (Math.abs(startedOn) % 17) },
    };
  },
);
