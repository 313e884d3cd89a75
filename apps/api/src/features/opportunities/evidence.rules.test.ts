import { expect, test } from '@jest/globals';
import { refuseAnswer } from './evidence.rules.js';
import { gateItem } from './opportunity.stages.js';

const refused = (item: string, value: string) => refuseAnswer(gateItem(item)!, value, '2026-11-22');

test('a first contact is a day that has been', () => {
  expect(refused('FIRST_CONTACT', '2026-11-22')).toBeNull();
  expect(refused('FIRST_CONTACT', '2029-12-04')).toMatch(/in the future/);
  for (const none of ['In the file', '2026-02-31', '4 December 2026']) expect(refused('FIRST_CONTACT', none)).toMatch(/Give a day/);
});

test('the right person has a name of at least two words', () => {
  for (const name of ['Helen Marsden', 'Zoë Ó Briain, director of estates']) expect(refused('PERSON_AND_FUNCTION', name)).toBeNull();
  for (const none of ['x', 'Helen', '? ?', 'H M']) expect(refused('PERSON_AND_FUNCTION', none)).toMatch(/first and last name/);
});

test('what is said in words may be said in one', () => expect(refused('CONFLICTS', 'None')).toBeNull());
