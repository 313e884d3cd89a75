import type { DayOffset } from './calendar.js';

export interface BoardMeetingSeed {
  key: string;
  member: string;
  on: DayOffset;
  title: string;
  /** What the lead says to the figures. */
  commentary?: { text: string; by: string; on: DayOffset };
  decisions: DecisionSeed[];
}

export interface DecisionSeed {
  ask: string;
  options: string[];
  recommendation: string;
  reason?: string;
  document?: string;
  askedBy: string;
  opportunity?: string;
  decided?: { outcome: 'APPROVED' | 'DECLINED' | 'DEFERRED' | 'NOTED'; conditions?: string };
}
