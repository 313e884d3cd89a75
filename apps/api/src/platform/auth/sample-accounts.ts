import type { Role } from './permissions.js';

/** An account of the demo set, shown at the sign-in page while the set is loaded. */
export interface SampleAccount {
  email: string;
  name: string;
  /** Its code: the sign-in page and the commands each have words for it. */
  role: `${Role}`;
  memberName: string;
  password: string;
}

/** Nest's token for the list that the demo world provides. */
export const SAMPLE_ACCOUNTS = Symbol('SAMPLE_ACCOUNTS');
