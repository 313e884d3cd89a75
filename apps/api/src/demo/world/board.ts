import { story } from './calendar.js';
import type { BoardMeetingSeed } from './board.types.js';
import type { RiskSeed } from './opportunity.types.js';

export const boardMeetings: BoardMeetingSeed[] = [
  {
    key: 'november-2025', member: 'thornmoor', on: story('2025-11-27'), title: 'Thornmoor Homes board',
    commentary: { by: 'ruth', on: story('2025-11-21'), text: 'Two partnerships are running, and two more are close.' },
    decisions: [
      {
        ask: 'Put £120,000 for two years into the partnership team.', options: ['Two years', 'One year', 'No'], recommendation: 'Two years: nothing here is decided within one.', askedBy: 'ruth',
        decided: { outcome: 'APPROVED' },
      },
    ],
  },
  {
    key: 'march-2026', member: 'thornmoor', on: story('2026-03-26'), title: 'Thornmoor Homes board',
    commentary: { by: 'ruth', on: story('2026-03-20'), text: 'Pontefract is signed; winter cost us two months elsewhere.' },
    decisions: [
      {
        ask: 'Take a 25-year lease as the usual term for flats on hospital land.', options: ['25 years', '40 years', 'Case by case'], recommendation: '25 years, with an option for more.', askedBy: 'sam',
        decided: { outcome: 'APPROVED', conditions: 'Ask two lenders about 25-year leases' },
      },
    ],
  },
  {
    key: 'june-2026', member: 'thornmoor', on: story('2026-06-25'), title: 'Thornmoor Homes board',
    commentary: { by: 'ruth', on: story('2026-06-19'), text: 'Three partnerships are agreed. More is waiting for others than for us.' },
    decisions: [
      {
        ask: 'Bid for the old laundry land in Wakefield.', options: ['Bid now', 'Wait for planning', 'No'], recommendation: 'Wait for planning.', askedBy: 'sam', opportunity: 'old-laundry',
        decided: { outcome: 'DEFERRED' },
      },
    ],
  },
  {
    key: 'september-2026', member: 'thornmoor', on: story('2026-09-24'), title: 'Thornmoor Homes board',
    commentary: { by: 'ruth', on: story('2026-09-18'), text: 'Three partnerships agreed and eighteen opportunities open, three at risk of winter.' },
    decisions: [
      {
        ask: 'Agree in principle to 24 step-down flats at Hollin Park.', options: ['Agree in principle', 'Wait for the ICB', 'No'], recommendation: 'Agree in principle, so that the trust can go to its estates group.', askedBy: 'ruth', opportunity: 'hollin-park-flats',
        decided: { outcome: 'APPROVED' },
      },
      {
        ask: 'Sign the nomination agreement for NHS staff in Leeds.', options: ['Sign', 'Ask for a longer term', 'No'], recommendation: 'Sign.', askedBy: 'ruth', opportunity: 'nhs-staff-leeds',
        decided: { outcome: 'APPROVED' },
      },
    ],
  },
  {
    key: 'november-2026', member: 'thornmoor', on: story('2026-11-26'), title: 'Thornmoor Homes board',
    commentary: {
      by: 'ruth', on: 0,
      text: 'The pipeline is no larger than in September, but it is further along. Winter has slowed two hospitals, and we paused with them.',
    },
    decisions: [
      {
        ask: 'Approve £7.0m for 36 nurses’ homes at Ings Lane, Leeds, once the trust has signed its rent guarantee.',
        options: ['Approve', 'Approve 24 homes only (£4.7m)', 'Wait for the meeting on {2027-01-28}'],
        recommendation: 'Approve.',
        reason: 'The planning permission lapses on {2027-03-31} and the trust decides on {2026-12-16}.',
        document: 'Business case, 14 pages',
        askedBy: 'ruth', opportunity: 'ings-lane',
      },
      {
        ask: 'Say whether we would bid for the former Whinmoor clinic, before it is declared surplus.',
        options: ['Yes, up to £5.6m for 28 homes', 'Only with a partner', 'No'],
        recommendation: 'Only with a partner.',
        reason: 'Once declared surplus it must go to the highest bidder, and we would be bidding alone.',
        askedBy: 'sam', opportunity: 'whinmoor',
      },
    ],
  },
  { key: 'january-2027', member: 'thornmoor', on: story('2027-01-28'), title: 'Thornmoor Homes board', decisions: [] },
];

const risk = (facts: Omit<RiskSeed, 'member' | 'onBoardPage'> & { onBoardPage?: boolean }): RiskSeed => ({ member: 'thornmoor', onBoardPage: false, ...facts });

/** Nine risks of the whole pipeline; with the two of Hollin Park they make eleven, of which the board sees three. */
export const risks: RiskSeed[] = [
  risk({ title: 'Hospital land is sold before we can act', likelihood: 'LIKELY', impact: 'HIGH', trend: 'WORSE', response: 'Asking both trusts for a statement by {2026-12-08}', owner: 'sam', raisedOn: story('2026-05-12'), onBoardPage: true }),
  risk({ title: 'The ICB’s reorganisation removes our contacts', likelihood: 'POSSIBLE', impact: 'HIGH', trend: 'SAME', response: 'Meeting a second person in each team', owner: 'ruth', raisedOn: story('2026-01-20'), onBoardPage: true }),
  risk({ title: 'Winter delays every hospital decision', likelihood: 'ALMOST_CERTAIN', impact: 'MEDIUM', trend: 'BETTER', response: 'Two paused until {2027-01-11}', owner: 'priya', raisedOn: story('2026-09-08'), onBoardPage: true }),
  risk({ title: 'The trust does not sign its rent guarantee', opportunity: 'ings-lane', likelihood: 'POSSIBLE', impact: 'HIGH', trend: 'SAME', response: 'Find out who signs', owner: 'ruth', raisedOn: story('2026-08-03') }),
  risk({ title: 'Planning permission lapses', opportunity: 'ings-lane', likelihood: 'UNLIKELY', impact: 'HIGH', trend: 'SAME', response: 'Start on site by {2027-03-15}', owner: 'sam', raisedOn: story('2026-06-15') }),
  risk({ title: 'Cabinet puts the decision off again', opportunity: 'otley-road', likelihood: 'POSSIBLE', impact: 'MEDIUM', trend: 'WORSE', response: 'Briefing for the cabinet member', owner: 'sam', raisedOn: story('2026-11-10') }),
  risk({ title: 'Rents for keyworkers fall below costs', opportunity: 'lofthouse-gate', likelihood: 'POSSIBLE', impact: 'MEDIUM', trend: 'WORSE', response: 'Redraw the options with the trust', owner: 'sam', raisedOn: story('2026-10-22') }),
  risk({ title: 'Lease too short for lenders', opportunity: 'shipley-wharf', likelihood: 'POSSIBLE', impact: 'MEDIUM', trend: 'SAME', response: 'Two lenders asked', owner: 'ruth', raisedOn: story('2026-07-20') }),
  risk({ title: 'Revenue for support ends in two years', opportunity: 'batley-carr', likelihood: 'LIKELY', impact: 'MEDIUM', trend: 'SAME', response: 'Exit plan in the outline case', owner: 'priya', raisedOn: story('2026-08-17') }),
];
