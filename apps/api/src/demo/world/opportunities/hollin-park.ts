import { story } from '../calendar.js';
import type { OpportunityStory } from './opportunity.story.js';

const on = story;

/** The opportunity that the guide, the pictures and the browser test follow. */
export const hollinParkFlats: OpportunityStory = {
  key: 'hollin-park-flats',
  title: 'Step-down flats at Hollin Park',
  kind: 'STEP_DOWN',
  owner: 'ruth',
  places: ['leeds'],
  summary: '24 furnished flats beside the hospital, for people well enough to leave a ward but not yet able to go home.',
  need: '31 people a day wait in hospital for somewhere to stay',
  homes: 24,
  sizeWords: 'up to 6 weeks each',
  value: { low: 4_400_000, high: 5_200_000, confidence: 'MEDIUM' },
  roundtable: 'beds-outside-the-ward',
  land: { site: 'North car park, Hollin Park', hectares: 0.4, surplusStatus: 'UNDER_REVIEW' },
  parties: [
    ['hollin-park', 'HOST'],
    ['elmet', 'CARE'],
    ['pennine-ridings', 'FUNDER'],
  ],
  sponsors: { 'hollin-park': { person: 'helen', post: 'hollin-park/helen', on: on('2026-09-22') } },
  commitments: {
    thornmoor: [{ level: 'INTERESTED', on: on('2026-03-12') }, { level: 'IN_PRINCIPLE', on: on('2026-08-14') }, { level: 'APPROVED', on: on('2026-09-24'), by: 'judith' }],
    'hollin-park': [{ level: 'INTERESTED', on: on('2026-03-12') }, { level: 'IN_PRINCIPLE', on: on('2026-09-22'), by: 'helen' }],
    elmet: [{ level: 'INTERESTED', on: on('2026-04-09') }, { level: 'IN_PRINCIPLE', on: 0, by: 'idris' }],
    'pennine-ridings': [{ level: 'INTERESTED', on: on('2026-04-10'), by: 'ewan' }],
  },
  path: [['INTRODUCED', '2026-03-12', { recordedOn: on('2026-03-13') }], ['EXPLORING', '2026-04-10'], ['SHAPING', '2026-08-14']],
  targets: [['2026-04-10', '2027-06-30']],
  next: { title: 'Agree bed numbers with the discharge team', setOn: on('2026-11-12'), dueOn: on('2026-11-26') },
  talks: [
    { kind: 'MEETING', direction: 'TWO_WAY', on: on('2026-03-12'), by: 'ruth', people: ['helen', 'yusuf'], text: 'After the roundtable: Helen has a car park, Yusuf has two wards that he would rather close.' },
    { kind: 'CALL', direction: 'TWO_WAY', on: on('2026-03-27'), by: 'ruth', people: ['helen'], text: 'Helen can talk about the north car park from June.' },
    { kind: 'MEETING', direction: 'TWO_WAY', on: on('2026-04-10'), by: 'ruth', people: ['ewan', 'idris'], text: 'First meeting with the ICB and the council. Both see the need.' },
    { kind: 'MEETING', direction: 'TWO_WAY', on: on('2026-05-14'), by: 'priya', people: ['mairead'], text: 'Mairead counted: 31 people a day wait for somewhere to stay.' },
    { kind: 'CALL', direction: 'TWO_WAY', on: on('2026-06-18'), by: 'ruth', people: ['idris'], text: 'The council would bring the care, if the ICB brings the money.' },
    { kind: 'MEETING', direction: 'TWO_WAY', on: on('2026-08-12'), by: 'ruth', people: ['helen', 'idris', 'ewan'], text: 'All four agreed to write it down together.' },
    { kind: 'MEETING', direction: 'TWO_WAY', on: on('2026-09-22'), by: 'ruth', people: ['helen'], text: 'The trust is for it in principle. Helen will be its sponsor.' },
    { kind: 'CALL', direction: 'TWO_WAY', on: on('2026-10-13'), by: 'ruth', people: ['idris', 'ewan'], text: 'Last changes to the concept note.' },
    { kind: 'EMAIL', direction: 'OUT', on: on('2026-11-11'), by: 'ruth', people: ['ewan'], text: 'Draft letter of intent sent.' },
    { kind: 'CALL', direction: 'TWO_WAY', on: on('2026-11-17'), by: 'ruth', people: ['helen'], text: 'The trust can lease the north car park for 25 years. She needs our void-loss figures before the estates group meets.' },
    { kind: 'EMAIL', direction: 'IN', on: 0, by: 'ruth', people: ['idris'], text: 'Elmet Council is now in principle for it.' },
  ],
  evidence: [
    { item: 'PLACES_AND_NUMBERS', leaving: 'SHAPING', text: 'Leeds, 24 flats', on: on('2026-08-18'), by: 'sam' },
    { item: 'SPONSORS', leaving: 'SHAPING', text: 'Helen Marsden for the trust, Sam Whitlock for Thornmoor', on: on('2026-09-22'), by: 'ruth' },
    { item: 'STRATEGIES', leaving: 'SHAPING', text: 'Trust plan 2025, page 22; Thornmoor strategy, page 9', on: on('2026-10-02'), by: 'priya' },
    { item: 'CONCEPT_NOTE', leaving: 'SHAPING', text: 'Version 3, 2 pages, cleared by all four parties', on: on('2026-10-14'), by: 'ruth' },
  ],
  risks: [
    { title: 'Land is put on the market first', member: 'thornmoor', likelihood: 'POSSIBLE', impact: 'HIGH', trend: 'WORSE', response: 'Ask for a statement before the estates group on {2026-12-08}', owner: 'sam', raisedOn: on('2026-09-22'), onBoardPage: false },
    { title: 'One contact at the ICB', member: 'thornmoor', likelihood: 'LIKELY', impact: 'MEDIUM', trend: 'SAME', response: 'Meet a second person', owner: 'ruth', raisedOn: on('2026-08-14'), onBoardPage: false },
  ],
};
