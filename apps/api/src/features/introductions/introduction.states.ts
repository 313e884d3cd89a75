import type { IntroductionState } from './introduction.types.js';

/** Who moves an introduction on: the one who asked, the one asked to introduce, a convenor who gathers asks, the one to be met, or the mail that left. */
export type Mover = 'ASKER' | 'CONNECTOR' | 'CONVENOR' | 'TARGET' | 'MAIL';

interface StateFacts {
  /** What the state is called, as the asker reads it. */
  label: string;
  /** Where it can go from here, and who takes it there. */
  next: Partial<Record<IntroductionState, readonly Mover[]>>;
  /** Whom the introduction waits for. */
  waitsFor: 'ASKER' | 'CONNECTOR' | 'TARGET' | null;
  /** Days after which whoever it waits for is reminded once. */
  chaseAfter: number | null;
}

/** The whole life of an introduction. A state without `next` is an end. */
export const introductionStates: Record<`${IntroductionState}`, StateFacts> = {
  ASKED: {
    label: 'Asked', waitsFor: 'CONNECTOR', chaseAfter: 5,
    next: { ACCEPTED: ['CONNECTOR', 'CONVENOR'], TARGET_ASKED: ['CONNECTOR'], DECLINED: ['CONNECTOR'], WITHDRAWN: ['ASKER'] },
  },
  ACCEPTED: {
    label: 'Accepted', waitsFor: 'CONNECTOR', chaseAfter: 3,
    next: { MADE: ['CONNECTOR', 'ASKER', 'MAIL'], WITHDRAWN: ['ASKER'] },
  },
  TARGET_ASKED: {
    label: 'Other side asked', waitsFor: 'TARGET', chaseAfter: 7,
    next: { TARGET_AGREED: ['TARGET', 'CONNECTOR'], DECLINED: ['TARGET'], WITHDRAWN: ['ASKER'] },
  },
  TARGET_AGREED: {
    label: 'Other side agreed', waitsFor: 'CONNECTOR', chaseAfter: 3,
    next: { MADE: ['CONNECTOR', 'ASKER', 'MAIL'], WITHDRAWN: ['ASKER'] },
  },
  MADE: { label: 'Made', waitsFor: 'ASKER', chaseAfter: 14, next: { MET: ['ASKER'], CLOSED: ['ASKER'] } },
  MET: { label: 'Met', waitsFor: 'ASKER', chaseAfter: 60, next: { CLOSED: ['ASKER'] } },
  CLOSED: { label: 'Closed', waitsFor: null, chaseAfter: null, next: {} },
  DECLINED: { label: 'Not this time', waitsFor: null, chaseAfter: null, next: {} },
  WITHDRAWN: { label: 'Withdrawn', waitsFor: null, chaseAfter: null, next: {} },
};

/** The states in which an introduction still waits to be made. */
export const OPEN_STATES = (Object.keys(introductionStates) as `${IntroductionState}`[]).filter((state) => ['CONNECTOR', 'TARGET'].includes(introductionStates[state].waitsFor ?? ''));
