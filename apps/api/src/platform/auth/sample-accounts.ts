/** An account of the demo set, shown at the sign-in page while the set is loaded. */
export interface SampleAccount {
  email: string;
  name: string;
  role: string;
  memberName: string;
  password: string;
}

/** Nest's token for the list that the demo world provides. */
export const SAMPLE_ACCOUNTS = Symbol('SAMPLE_ACCOUNTS');
