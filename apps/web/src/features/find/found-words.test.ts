import { expect, test } from '@jest/globals';
import { countInWords } from './found-words.js';

test('what is counted is what is listed: somebody in two posts is two rows of one person', () => {
  const [ada, ben] = [{ person: { id: 'a' } }, { person: { id: 'b' } }];
  expect(countInWords([ada, ben])).toBe('2\u00a0people');
  expect(countInWords([ada, ben, ada, { person: null }])).toBe('2\u00a0people in 3\u00a0posts and 1\u00a0vacant post');
  expect(countInWords([])).toBe('');
});
