import type { ActorRole } from './permissions.js';

/** Who acts, as the database confirmed it. `tokenHash` is the proof that `app.enter` checks again in each transaction. */
export interface Actor {
  readonly kind: 'SESSION' | 'API_KEY' | 'LINK' | 'SYSTEM';
  readonly tokenHash: string | null;
  readonly userId: string | null;
  readonly memberId: string | null;
  readonly role: ActorRole;
  /** For a link: what it is for. */
  readonly linkPurpose?: 'RSVP' | 'CONNECTOR_ANSWER' | 'TARGET_ANSWER';
  /** For a link: the record and its root that the link is for. */
  readonly subjectId?: string;
  readonly subjectRootId?: string;
}

/** The worker and the commands: no member, may touch only what a policy grants to SYSTEM. */
export const systemActor: Actor = { kind: 'SYSTEM', tokenHash: null, userId: null, memberId: null, role: 'SYSTEM' };
