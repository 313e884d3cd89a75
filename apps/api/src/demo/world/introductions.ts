import { story } from './calendar.js';
import type { IntroductionSeed } from './world.types.js';

/** One introduction in every state, oldest result first. */
export const introductions: IntroductionSeed[] = [
  {
    key: 'ruth-helen', askedBy: 'ruth', connector: 'imogen', target: 'helen',
    about: 'Land beside Hollin Park that could hold homes for people leaving hospital.',
    askedOn: story('2025-03-17'), hopedForBy: story('2025-04-01'), opportunity: 'ings-lane',
    steps: [
      { step: 'connector accepted', on: story('2025-03-18') },
      { step: 'made', on: story('2025-03-18') },
      { step: 'met', on: story('2025-04-03') },
      { step: 'result', on: story('2025-04-08'), text: 'Became Nurses’ homes, Ings Lane.' },
    ],
    result: 'LED_TO_OPPORTUNITY',
  },
  {
    key: 'ruth-maeve', askedBy: 'ruth', connector: 'grace', target: 'maeve',
    about: 'Who looks after housing strategy in Craven Dales while the post is vacant?',
    askedOn: story('2026-11-16'), steps: [{ step: 'connector accepted', on: story('2026-11-19') }, { step: 'target asked', on: story('2026-11-19') }, { step: 'target agreed', on: story('2026-11-20') }, { step: 'made', on: story('2026-11-20') }],
  },
  {
    key: 'tom-olwen', askedBy: 'tom', connector: 'sam', target: 'olwen',
    about: 'Rooms for student nurses on placement.',
    askedOn: story('2026-10-21'), opportunity: 'student-nurses',
    steps: [
      { step: 'connector accepted', on: story('2026-10-22') },
      { step: 'made', on: story('2026-10-22') },
      { step: 'met', on: story('2026-11-05') },
      { step: 'result', on: story('2026-11-10'), text: 'Became Student nurses’ lets.' },
    ],
    result: 'LED_TO_OPPORTUNITY',
  },
  {
    key: 'priya-ines', askedBy: 'priya', connector: 'conrad', target: 'ines',
    about: 'Homes after a mental health ward.',
    askedOn: story('2026-08-10'),
    steps: [{ step: 'connector accepted', on: story('2026-08-12') }, { step: 'made', on: story('2026-08-12') }, { step: 'met', on: story('2026-08-28') }, { step: 'result', on: story('2026-09-01') }],
    result: 'MET',
  },
  {
    key: 'sam-farah', askedBy: 'sam', connector: 'rosalind', target: 'farah',
    about: 'Property of Ridings Mental Health in Wakefield.',
    askedOn: story('2026-06-08'), steps: [{ step: 'connector declined', on: story('2026-06-10') }],
  },
  {
    key: 'grace-lorcan', askedBy: 'grace', connector: 'imogen', target: 'lorcan',
    about: 'Longer funding for hubs.',
    askedOn: story('2026-07-06'),
    steps: [{ step: 'connector accepted', on: story('2026-07-07') }, { step: 'made', on: story('2026-07-07') }, { step: 'result', on: story('2026-09-07') }],
    result: 'NO_REPLY',
  },
  {
    key: 'imogen-idris', askedBy: 'imogen', connector: 'ruth', target: 'idris',
    about: 'A council voice for the roundtable of {2026-03-12}.',
    askedOn: story('2026-02-02'),
    steps: [{ step: 'connector accepted', on: story('2026-02-02') }, { step: 'target asked', on: story('2026-02-02') }, { step: 'target agreed', on: story('2026-02-04') }, { step: 'made', on: story('2026-02-04') }, { step: 'met', on: story('2026-02-17') }, { step: 'result', on: story('2026-02-18') }],
    result: 'NOT_USEFUL',
  },
  {
    key: 'ruth-anjali', askedBy: 'ruth', connector: 'conrad', target: 'anjali',
    about: 'Discharge money for Bradford.',
    askedOn: story('2026-11-12'), hopedForBy: story('2026-12-04'),
    steps: [{ step: 'connector accepted', on: story('2026-11-17') }, { step: 'target asked', on: story('2026-11-17') }],
  },
  {
    key: 'sam-bronwen', askedBy: 'sam', connector: 'grace', target: 'bronwen',
    about: 'Staff homes beside Calder Moor.',
    askedOn: story('2026-10-26'), opportunity: 'calder-moor-staff-homes',
    steps: [{ step: 'connector accepted', on: story('2026-10-28') }, { step: 'made', on: story('2026-10-28') }],
  },
  {
    key: 'conrad-helen', askedBy: 'conrad', connector: 'priya', target: 'mairead',
    about: 'A speaker on discharge for the spring.',
    askedOn: story('2026-11-18'), steps: [],
  },
  {
    key: 'callum-desmond', askedBy: 'callum', connector: 'ruth', target: 'desmond',
    about: 'Damp and mould referrals in Dewsbury.',
    askedOn: story('2026-11-20'), hopedForBy: story('2026-11-27'), steps: [],
  },
  {
    key: 'ruth-farah', askedBy: 'ruth', connector: 'rosalind', target: 'farah', suggests: 'callum',
    about: 'Whether the wards at Fieldhead Lane will stand empty, and from when.',
    askedOn: story('2026-11-10'), steps: [{ step: 'connector suggested', on: story('2026-11-13'), text: 'Callum sat with her on the estates group.' }],
  },
  // Two organisations ask for one director, and agree that a convenor may bring them together.
  {
    key: 'tom-lorcan', askedBy: 'tom', connector: 'grace', target: 'lorcan', mayPool: true,
    about: 'What supported housing the commissioners expect to buy from next year.',
    askedOn: story('2026-11-17'), steps: [],
  },
  {
    key: 'dilip-lorcan', askedBy: 'dilip', connector: 'conrad', target: 'lorcan', mayPool: true,
    about: 'Who pays for extra care once the pilot ends?',
    askedOn: story('2026-11-19'), steps: [],
  },
  {
    key: 'rosalind-sam', askedBy: 'rosalind', connector: 'ruth', target: 'sam',
    about: 'Staff homes in Halifax.',
    askedOn: 0, steps: [],
  },
];
