import type { Sector } from '../../features/organisations/organisation.types.js';
import type { DayOffset } from './calendar.js';

export interface RoundtableSeed {
  key: string;
  title: string;
  member: string;
  organiser: string;
  purpose: string;
  questions: string[];
  rule: 'OPEN' | 'CHATHAM_HOUSE' | 'ON_RECORD';
  on: DayOffset;
  startsAt: string;
  endsAt: string;
  venue: string;
  town?: string;
  accessNote?: string;
  joiningLink?: string;
  place: string;
  format: 'IN_ROOM' | 'ONLINE' | 'HYBRID';
  capacity: number;
  target: Partial<Record<`${Sector}`, number>>;
  invitations: InvitationSeed[];
  captures: CaptureSeed[];
}

export interface InvitationSeed {
  person: string;
  /** Absent for a draft. */
  sentOn?: DayOffset;
  remindedOn?: DayOffset;
  returnedOn?: DayOffset;
  answer?: 'ACCEPTED' | 'DECLINED' | 'SUBSTITUTE_PROPOSED';
  answeredOn?: DayOffset;
  substitute?: string;
  joining?: 'IN_ROOM' | 'ONLINE';
  attended?: boolean;
}

export interface CaptureSeed {
  kind: 'POINT' | 'OFFER' | 'ASK' | 'ACTION';
  text: string;
  /** Who said or owns it; never given under the Chatham House Rule, save for an action's owner. */
  person?: string;
  dueOn?: DayOffset;
  /** The opportunity that it became. */
  opportunity?: string;
}
