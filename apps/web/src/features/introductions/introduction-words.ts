import type { IntroductionResult, MailStatus } from '../../gql/graphql.js';
import type { Tone } from '../../ui/status-word.js';

/** What came of an introduction, in words. */
export const RESULTS: Record<IntroductionResult, string> = {
  MET: 'Met',
  NO_REPLY: 'No reply',
  LED_TO_OPPORTUNITY: 'Led to an opportunity',
  NOT_USEFUL: 'Not useful',
};

/** Queries that a change of an introduction makes old. */
export const STALE_QUERIES = ['Shell', 'Introductions', 'Introduction', 'TodayPage'];

interface Delivery {
  tone: Tone;
  words: string;
  /** It will not leave by itself. */
  isStuck?: true;
}

/** How far the mail of a request has come, in words; null: none has been written yet. */
export function deliveryOf(status: MailStatus | null): Delivery {
  if (status === 'SENT') return { tone: 'ok', words: 'The mail with your request was sent' };
  if (status === 'FAILED') return { tone: 'danger', words: 'Your request was not sent: the mail server refused it or could not be reached', isStuck: true };
  if (status === 'NOT_SENT') return { tone: 'warn', words: 'Your request was not sent: no mail server is set up here', isStuck: true };
  if (status === 'CANCELLED') return { tone: 'warn', words: 'Your request was not sent: its mail was taken back', isStuck: true };
  return { tone: 'info', words: 'The mail with your request is waiting to leave' };
}

/** Whether the mail of a request may have gone further by the next look. */
export const isLeaving = (status: MailStatus | null): boolean => status === null || status === 'QUEUED' || status === 'SENDING';
