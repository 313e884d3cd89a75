import type { DayOffset } from './calendar.js';

export interface PartnershipSeed {
  key: string;
  opportunity: string;
  title: string;
  purpose: string;
  agreementType: 'JOINT_FUNDING' | 'LEASE' | 'PROTOCOL' | 'NOMINATIONS';
  signedOn: DayOffset;
  startsOn: DayOffset;
  endsOn?: DayOffset;
  reviewOn: DayOffset;
  story?: string;
  contributions: ContributionSeed[];
  hubs: { name: string; host: string; place: string; openedOn: DayOffset; services: string }[];
  measures: MeasureSeed[];
}

export interface ContributionSeed {
  organisation: string;
  /** A day in the financial year that it belongs to. */
  inYearOf: DayOffset;
  kind: 'CASH' | 'STAFF' | 'SPACE' | 'LAND' | 'IN_KIND';
  pledged: number;
  confirmed: number;
  received: number;
}

export interface MeasureSeed {
  name: string;
  definition: string;
  /** A few words beside the name. */
  detail?: string;
  unit: 'NUMBER' | 'PERCENT' | 'DAYS';
  baseline: number;
  target?: number;
  /** True when less is better. */
  lowerIsBetter?: boolean;
  source: string;
  /** When the first figure is expected. */
  firstDue?: DayOffset;
  readings: { asAt: DayOffset; value: number; note?: string }[];
}
