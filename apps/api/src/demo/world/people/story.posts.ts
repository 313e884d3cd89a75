import { story } from '../calendar.js';
import type { AppointmentSeed, PersonSeed, PersonTopicSeed, PostSeed } from '../directory.types.js';

/** Posts whose story is more than "somebody holds it": vacant ones, and those that people of the story held before or hold beside. */
export const storyPosts: PostSeed[] = [
  {
    key: 'calder-moor/associate-director-of-estates',
    organisation: 'calder-moor',
    function: 'TRUST_ESTATES',
    title: 'Associate director of estates',
    seniority: 2,
    decisionRole: 'DECIDES',
    places: ['calderdale', 'kirklees', 'halifax', 'huddersfield'],
    topics: ['STEP_DOWN', 'SURPLUS_LAND'],
    deputy: 'calder-moor/liam',
    gatekeeper: 'calder-moor/nadia',
    vacantSince: story('2026-11-20'),
  },
  {
    key: 'craven-dales/housing-strategy-lead',
    organisation: 'craven-dales',
    function: 'HOUSING_STRATEGY',
    title: 'Housing strategy lead',
    seniority: 3,
    decisionRole: 'INFLUENCES',
    deputy: 'craven-dales/maeve',
    vacantSince: story('2026-09-01'),
  },
  {
    key: 'calder-moor/capital-planner',
    organisation: 'calder-moor',
    function: 'NHS_FINANCE',
    title: 'Capital planning manager',
    seniority: 4,
    decisionRole: 'DELIVERS',
    deputy: 'calder-moor/liam',
    vacantSince: story('2023-08-01'),
  },
  {
    key: 'elmet/housing-partnerships',
    organisation: 'elmet',
    function: 'REGENERATION',
    title: 'Housing partnerships officer',
    seniority: 5,
    decisionRole: 'DELIVERS',
    vacantSince: story('2023-01-27'),
  },
  {
    key: 'leeds-place/estates-chair',
    organisation: 'leeds-place',
    function: 'STRATEGIC_ESTATES',
    title: 'Chair of the Leeds estates group',
    seniority: 2,
    decisionRole: 'INFLUENCES',
    places: ['leeds'],
    topics: ['SURPLUS_LAND', 'HEALTH_CENTRE'],
  },
];

export const storyPeople: PersonSeed[] = [
  { key: 'philippa', name: 'Philippa Okonjo', email: 'philippa.okonjo@staffmail.example', knownBy: 'thornmoor' },
];

export const storyAppointments: AppointmentSeed[] = [
  {
    person: 'philippa',
    post: 'calder-moor/associate-director-of-estates',
    from: story('2020-10-05'),
    until: story('2026-11-20'),
    primary: true,
    source: 'Board paper, page 14',
    verifiedOn: story('2026-11-20'),
    verifiedBy: 'ruth',
    verifiedHow: 'from a board paper',
  },
  // One person, two posts at once: the trust's director also chairs the group of all the bodies in Leeds.
  {
    person: 'helen',
    post: 'leeds-place/estates-chair',
    from: story('2025-05-01'),
    primary: false,
    source: 'Minutes of the group',
    verifiedOn: story('2026-09-22'),
    verifiedBy: 'ruth',
    verifiedHow: 'at a meeting',
  },
  {
    person: 'gareth',
    post: 'calder-moor/capital-planner',
    from: story('2018-04-02'),
    until: story('2023-07-31'),
    primary: false,
    source: 'Told us on the phone',
    verifiedOn: story('2026-03-12'),
    verifiedBy: 'imogen',
    verifiedHow: 'at a meeting',
  },
  {
    person: 'ruth',
    post: 'elmet/housing-partnerships',
    from: story('2019-06-03'),
    until: story('2023-01-27'),
    primary: false,
    source: 'Her own words',
    verifiedOn: story('2024-12-02'),
    verifiedBy: 'ruth',
    verifiedHow: 'at a meeting',
  },
];

export const personTopics: PersonTopicSeed[] = [
  { person: 'yusuf', topic: 'STEP_DOWN', statement: 'Offered two wards for step-down', source: 'Roundtable of {2026-03-12}, on record', on: story('2026-03-12'), by: 'imogen' },
  { person: 'helen', topic: 'STEP_DOWN', statement: 'Sponsor of Step-down flats at Hollin Park', source: 'Told us at a meeting', on: story('2026-09-22'), by: 'ruth' },
  { person: 'gareth', topic: 'STEP_DOWN', statement: 'Wants “beds outside the ward”', source: 'Trust strategy 2025, page 22', on: story('2026-06-24'), by: 'ruth' },
  { person: 'philippa', topic: 'STEP_DOWN', statement: 'Led discharge space for six years', source: 'Told us at a meeting', on: story('2025-11-20'), by: 'sam' },
  { person: 'beverley', topic: 'STEP_DOWN', statement: 'Asked for “a way out of hospital”', source: 'Roundtable of {2026-03-12}, on record', on: story('2026-03-12'), by: 'imogen' },
  { person: 'anjali', topic: 'STEP_DOWN', statement: 'Decides on discharge funding for Bradford', source: 'Board paper, page 3', on: story('2026-04-27'), by: 'imogen' },
  { person: 'rosalind', topic: 'ADAPTATIONS', statement: 'Runs home-from-hospital grants', source: 'Her own words', on: story('2026-05-11'), by: 'grace' },
  { person: 'winifred', topic: 'COMMUNITY_HUB', statement: 'Opened two hubs, and knows why people come back', source: 'Roundtable of {2025-05-15}, on record', on: story('2025-05-15'), by: 'grace' },
  { person: 'oluchi', topic: 'STAFF_HOMES', statement: 'Counts the job offers that fail on rent', source: 'Said so on a call', on: story('2025-02-17'), by: 'ruth' },
];
