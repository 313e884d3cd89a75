import { story, type IsoDay } from './calendar.js';
import type { MeasureSeed, PartnershipSeed } from './partnership.types.js';

const readings = (...rows: [asAt: IsoDay, value: number, note?: string][]): MeasureSeed['readings'] =>
  rows.map(([asAt, value, note]) => ({ asAt: story(asAt), value, note }));

/** The founding story: a shared public-health team and two landlords open two hubs, and count what happens. */
const hubs: PartnershipSeed = {
  key: 'hubs',
  opportunity: 'keighley-shipley-hubs',
  title: 'Keighley and Shipley hubs',
  purpose: 'Bring public health to two estates that matter both to health and to housing',
  agreementType: 'JOINT_FUNDING',
  signedOn: story('2025-04-01'),
  startsOn: story('2025-04-01'),
  endsOn: story('2028-03-31'),
  reviewOn: story('2027-01-25'),
  story:
    'Two hubs, hosted by landlords whom people know. In the first year: 822 attendances, and 20 referrals to stop-smoking, social prescribing and mental health support, which is 2.4 %, or 1 for each 41 attendances. ' +
    'It takes a number of weeks before people feel confident to come; somebody they know comes with them at first. ' +
    'Attendances are not people: one person who comes ten times counts ten times. The figures of each hub and of each service are invented for this demo.',
  contributions: [
    { organisation: 'three-dales-health', inYearOf: story('2025-04-07'), kind: 'CASH', pledged: 120_000, confirmed: 120_000, received: 120_000 },
    { organisation: 'thornmoor', inYearOf: story('2025-04-07'), kind: 'SPACE', pledged: 45_000, confirmed: 45_000, received: 45_000 },
    { organisation: 'wool-exchange', inYearOf: story('2025-04-07'), kind: 'CASH', pledged: 40_000, confirmed: 40_000, received: 40_000 },
    { organisation: 'warm-hearths', inYearOf: story('2025-04-07'), kind: 'STAFF', pledged: 30_000, confirmed: 28_000, received: 28_000 },
    { organisation: 'three-dales-health', inYearOf: story('2026-04-07'), kind: 'CASH', pledged: 120_000, confirmed: 120_000, received: 60_000 },
    { organisation: 'thornmoor', inYearOf: story('2026-04-07'), kind: 'SPACE', pledged: 45_000, confirmed: 45_000, received: 30_000 },
    { organisation: 'wool-exchange', inYearOf: story('2026-04-07'), kind: 'CASH', pledged: 40_000, confirmed: 20_000, received: 20_000 },
  ],
  hubs: [
    { name: 'Low Mill Hub, Keighley', host: 'thornmoor', place: 'keighley', openedOn: story('2025-05-12'), services: 'Stop smoking, social prescribing and mental health support' },
    { name: 'Canal Side Hub, Shipley', host: 'wool-exchange', place: 'shipley', openedOn: story('2025-06-09'), services: 'Stop smoking, social prescribing and mental health support' },
  ],
  measures: [
    {
      name: 'Attendances in the first year', unit: 'NUMBER', baseline: 0, source: 'Session registers of both hubs', definition: 'Every time somebody came to a session, 1 April to 31 March. Attendances, not people.',
      readings: readings(['2025-09-30', 214], ['2025-12-31', 498], ['2026-03-31', 822]),
    },
    {
      name: 'Referrals in the first year', unit: 'NUMBER', baseline: 0, source: 'Referral log of the link worker', definition: 'Referrals made from a session to stop-smoking, social prescribing or mental health support, 1 April to 31 March.',
      readings: readings(['2025-09-30', 4], ['2025-12-31', 11], ['2026-03-31', 20, 'Invented split: 7 stop smoking, 8 social prescribing, 5 mental health support']),
    },
    {
      name: 'Referrals for each 100 attendances, first year', unit: 'PERCENT', baseline: 0, source: 'The two figures above', definition: 'Referrals in the first year divided by attendances in the first year: 20 of 822, 1 for each 41.',
      readings: readings(['2026-03-31', 2.4]),
    },
    {
      name: 'Attendances at sessions', unit: 'NUMBER', baseline: 0, target: 1_000, detail: 'not people', source: 'Session registers of both hubs', definition: 'Every time somebody came to a session since the launch; not people.',
      readings: readings(['2026-03-31', 822], ['2026-06-30', 951], ['2026-09-30', 1_088], ['2026-11-15', 1_146, 'Invented split: Keighley 655, Shipley 491']),
    },
  ],
};

const pontefract: PartnershipSeed = {
  key: 'pontefract',
  opportunity: 'pontefract-flats',
  title: 'Step-down flats, Pontefract',
  purpose: '16 flats for people who are ready to leave a ward',
  agreementType: 'LEASE',
  signedOn: story('2026-03-09'),
  startsOn: story('2026-04-01'),
  endsOn: story('2031-03-31'),
  reviewOn: story('2027-03-15'),
  contributions: [
    { organisation: 'thornmoor', inYearOf: story('2026-04-07'), kind: 'CASH', pledged: 900_000, confirmed: 900_000, received: 900_000 },
    { organisation: 'ridings-mental-health', inYearOf: story('2026-04-07'), kind: 'STAFF', pledged: 210_000, confirmed: 210_000, received: 122_000 },
  ],
  hubs: [],
  measures: [
    {
      name: 'Home within a day of being ready', unit: 'PERCENT', baseline: 41, target: 60, source: 'Trust discharge return', definition: 'Of those judged ready to leave in the month, the share who left by the next day.',
      readings: readings(['2026-04-30', 43], ['2026-06-30', 48], ['2026-08-31', 54], ['2026-10-31', 57]),
    },
    {
      name: 'Hospital bed days avoided this year', unit: 'NUMBER', baseline: 0, target: 900, source: 'Trust discharge return', definition: 'Nights in the flats that would have been nights on a ward, since 1 April.',
      readings: readings(['2026-06-30', 231], ['2026-08-31', 428], ['2026-10-31', 612]),
    },
  ],
};

const halifax: PartnershipSeed = {
  key: 'halifax',
  opportunity: 'halifax-adaptations',
  title: 'Adaptations protocol, Halifax',
  purpose: 'A rail, a ramp or a shower before somebody comes home',
  agreementType: 'PROTOCOL',
  signedOn: story('2025-09-15'),
  startsOn: story('2025-10-01'),
  reviewOn: story('2027-06-21'),
  contributions: [
    { organisation: 'upper-calder', inYearOf: story('2026-04-07'), kind: 'CASH', pledged: 180_000, confirmed: 180_000, received: 90_000 },
    { organisation: 'thornmoor', inYearOf: story('2026-04-07'), kind: 'IN_KIND', pledged: 60_000, confirmed: 60_000, received: 41_000 },
  ],
  hubs: [],
  measures: [
    {
      name: 'Wait for an adaptation, in days', unit: 'DAYS', baseline: 64, target: 30, detail: 'working days', lowerIsBetter: true, source: 'Council grant system', definition: 'Middle wait from request to work done, in working days, requests of the last three months.',
      readings: readings(['2025-12-31', 62], ['2026-03-31', 58], ['2026-08-31', 51]),
    },
  ],
};

const staffHomes: PartnershipSeed = {
  key: 'staff-homes',
  opportunity: 'nhs-staff-leeds',
  title: 'Homes for NHS staff, Leeds',
  purpose: '48 homes offered first to people who work at Hollin Park',
  agreementType: 'NOMINATIONS',
  signedOn: story('2026-11-12'),
  startsOn: story('2026-12-01'),
  endsOn: story('2029-11-30'),
  reviewOn: story('2027-11-15'),
  contributions: [{ organisation: 'hollin-park', inYearOf: story('2026-04-07'), kind: 'CASH', pledged: 35_000, confirmed: 35_000, received: 0 }],
  hubs: [],
  measures: [
    {
      name: 'NHS staff housed', unit: 'NUMBER', baseline: 0, target: 48, source: 'Our lettings system', definition: 'Homes let to somebody nominated by the trust, since 1 December.',
      firstDue: story('2027-01-15'),
      readings: [],
    },
  ],
};

export const partnerships: PartnershipSeed[] = [staffHomes, pontefract, hubs, halifax];
