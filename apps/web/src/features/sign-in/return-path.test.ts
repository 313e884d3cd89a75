import { returnPath } from './return-path.js';

test.each([
  ['/opportunities?view=board', '/opportunities?view=board'],
  [null, '/start'],
  ['', '/start'],
  ['/', '/start'],
  ['//elsewhere.example', '/start'],
  ['/\\elsewhere.example', '/start'],
  ['https://elsewhere.example', '/start'],
])('after signing in, %s leads to %s', (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});
