import { expect, test } from '@jest/globals';
import { passwordProblem } from './passwords.js';

const ruth = { name: 'Ruth Adeyemi', email: 'r.adeyemi@thornmoor.example' };

test.each([
  ['eleven char', 'Use 12'], ['x'.repeat(129), 'Use 128'],
  ['Password1234', 'guessed first'], ['P@ssw0rd!!!!', 'guessed first'], ['passwordpassword', 'guessed first'], ['qwertyuiop12', 'guessed first'], ['123456789012', 'guessed first'], ['abcdefghijkl', 'guessed first'],
  ['aaaaaaaaaaaa', 'guessed first'], ['abababababab', 'guessed first'], ['Lintel-2026!', 'guessed first'], ['welcome12345', 'guessed first'], ['Partnership2026', 'guessed first'], ['bridge-carries-both', 'guessed first'], ['letmein letmein', 'guessed first'],
  ['adeyemi on the hill', 'your name'], ['r.adeyemi-and-more', 'your name'],
])('%s is refused: %s', (password, reason) => {
  expect(passwordProblem(password, ruth)).toContain(reason);
});

test.each(['a lintel bears the wall', 'stone over the doorway', 'correct horse battery staple', 'Tr4mway//under_rain', 'ÿþ€äöü ßßß éèê', 'x7$kQ9!mZ2&p', 'vier Worte ohne Sinn'])('%s is taken', (password) => {
  expect(passwordProblem(password, ruth)).toBeNull();
});
