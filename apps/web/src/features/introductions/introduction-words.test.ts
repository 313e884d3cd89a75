import { expect, test } from '@jest/globals';
import { deliveryOf, isLeaving } from './introduction-words.js';

test('a request that no mail server took is said not to be sent, and why', () => {
  for (const status of ['NOT_SENT', 'FAILED', 'CANCELLED'] as const) {
    expect(deliveryOf(status)).toMatchObject({ isStuck: true, words: expect.stringContaining('was not sent: ') });
    expect(isLeaving(status)).toBe(false);
  }
  expect(deliveryOf('SENT')).toEqual({ tone: 'ok', words: 'The mail with your request was sent' });
  for (const status of [null, 'QUEUED', 'SENDING'] as const) expect([deliveryOf(status).words, isLeaving(status)]).toEqual(['The mail with your request is waiting to leave', true]);
});
