import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { logged } from './errors.js';

test('the log of an error keeps its stack and none of the tokens that it quotes', () => {
  for (let n = 0; n < 200; n += 1) {
    const token = randomBytes(32).toString('base64url');
    const text = logged(new Error(`invalid input syntax for type uuid: "${token}" and "lk_${token}" at /r/${token}`));
    expect(text).not.toContain(token);
    expect(text).toMatch(/invalid input syntax[\s\S]*errors\.test/);
  }
});
