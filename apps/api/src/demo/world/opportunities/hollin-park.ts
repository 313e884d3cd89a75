import { story } from '../calendar.js';
import type { OpportunityStory } from './opportunity.story.js';

const on = story;

/** The opportunity that the guide, the pictures and the browser test follow. */
export const hollinParkFlats: OpportunityStory = {
  key: 'hollin-park-flats',
  title: 'Step-down flats at Hollin Park',
  kind: 'step-down',
  owner: 'ruth',
  places: ['leeds'],
  summary: '24 furnished flats beside the hospital, for people well enough to leave a ward but not yet able to go home.',
  need: '31 people a day wait in hospital for somewhere to stay',
  homes: 24,
  sizeWords: 'up to 6 weeks each',
  value: { low: 4_400_000, high: 5_200_000, confidence: 'medium' },
  roundtable: 'beds-outside-the-ward',
  introducedBy: 'penhallow-reeve',
  land: { site: 'North car park, Hollin Park', hectares: 0.4, surplusStatus: 'under review' },
  parties: [
    ['hollin-park', 'host', 'host'],
    ['elmet', 'deliverer', 'care'],
    ['pennine-ridings', 'funder', 'funder'],
  ],
  commitments: {
    thornmoor: [{ level: 'interested', on: on('2026-03-12') }, { level: 'in principle', on: on('2026-08-14') }, { level: 'approved', on: on('2026-09-24'), by: 'judith' }],
    'hollin-park': [{ level: 'interested', on: on('2026-04-10') }, { level: 'in principle', on: on('2026-09-22'), by: 'helen' }],
    elmet: [{ level: 'interested', on: on('2026-04-24') }, { level: 'in principle', on: 0, by: 'idris' }],
    'pennine-ridings': [{ level: 'interested', on: on('2026-04-10'), by: 'ewan' }],
  },
  path: [['introduced', '2026-03-12'], ['exploring', '2026-04-10'], ['shaping', '2026-08-14']],
  targets: [['2026-04-10', '2027-06-30']],
  next: { title: 'Agree bed numbers with the discharge team', setOn: on('2026-11-12'), dueOn: on('2026-11-26') },
  talks: [
    { kind: 'meeting', direction: 'both', on: on('2026-03-12'), by: 'ruth', people: ['helen', 'yusuf'], text: 'After the roundtable: Helen has a car park, Yusuf has two wards that he would rather close.' },
    { kind: 'call', direction: 'both', on: on('2026-03-27'), by: 'ruth', people: ['helen'], text: 'Helen can talk about the north car park from June.' },
    { kind: 'meeting', direction: 'both', on: on('2026-04-10'), by: 'ruth', people: ['ewan', 'idris'], text: 'First meeting with the ICB and the council. Both see the need.' },
    { kind: 'meeting', direction: 'both', on: on('2026-05-14'), by: 'priya', people: ['mairead'], text: 'Mairead counted: 31 people a day wait for somewhere to stay.' },
    { kind: 'call', direction: 'both', on: on('2026-06-18'), by: 'ruth', people: ['idris'], text: 'The council would bring the care, if the ICB brings the money.' },
    { kind: 'meeting', direction: 'both', on: on('2026-08-12'), by: 'ruth', people: ['helen', 'idris', 'ewan'], text: 'All four agreed to write it down together.' },
    { kind: 'meeting', direction: 'both', on: on('2026-09-22'), by: 'ruth', people: ['helen'], text: 'The trust is for it in principle. Helen will be its sponsor.' },
    { kind: 'call', direction: 'both', on: on('2026-10-13'), by: 'ruth', people: ['idris', 'ewan'], text: 'Last changes to the concept note.' },
    { kind: 'e-mail', direction: 'out', on: on('2026-11-11'), by: 'ruth', people: ['ewan'], text: 'Draft letter of intent sent.' },
    { kind: 'call', direction: 'both', on: on('2026-11-17'), by: 'ruth', people: ['helen'], text: 'The trust can lease the north car park for 25 years. She needs our void-loss figures before the estates group meets.' },
    { kind: 'e-mail', direction: 'in', on: 0, by: 'ruth', people: ['idris'], text: 'Elmet Council is now in principle for it.' },
  ],
  evidence: [
    { item: 'places and numbers', leaving: 'shaping', text: 'Leeds, 24 flats', on: on('2026-08-18'), by: 'sam' },
    { item: 'sponsors', leaving: 'shaping', text: 'Helen Marsden for the trust, Sam Whitlock for Thornmoor', on: on('2026-09-22'), by: 'ruth' },
    { item: 'strategies', leaving: 'shaping', text: 'Trust plan 2025, page 22; Thornmoor strategy, page 9', on: on('2026-10-02'), by: 'priya' },
    { item: 'concept note', leaving: 'shaping', text: 'Version 3, 2 pages, cleared by all four parties', on: on('2026-10-14'), by: 'ruth' },
  ],
  risks: [
    { title: 'Land is put on the market first', member: 'thornmoor', likelihood: 'possible', impact: 'high', trend: 'worse', response: 'Ask for a statement before the estates group on {2026-12-08}', owner: 'sam', raisedOn: on('2026-09-22'), onBoardPage: false },
    { title: 'One contact at the ICB', member: 'thornmoor', likelihood: 'likely', impact: 'medium', trend: 'same', response: 'Meet a second person', owner: 'ruth', raisedOn: on('2026-08-14'), onBoardPage: false },
  ],
};
