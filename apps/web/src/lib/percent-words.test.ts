import { percentWords } from './percent-words.js';

test('a few of very many are not none, and all but a few are not all', () => {
  expect([0, 0.004, 0.005, 0.42, 0.9949, 0.995, 0.9999, 1].map(percentWords)).toEqual(['0%', 'under 1%', '1%', '42%', '99%', 'over 99%', 'over 99%', '100%']);
});
