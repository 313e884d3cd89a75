import { expect, test } from '@jest/globals';
import { csv } from './csv.js';

test.each([
  ['=1+1', "'=1+1"], ['+44 20', "'+44 20"], ['-3', "'-3"], ['@SUM(A1)', "'@SUM(A1)"], ['\tx', "'\tx"], [' =1', "' =1"], ['a, b', '"a, b"'], ['say "yes"', '"say ""yes"""'], ['=A1,2', '"\'=A1,2"'],
])('%j leaves as %j', (text, written) => {
  expect(csv([[text]])).toBe(`\ufeff${written}\r\n`);
});

test('numbers stay numbers, and nothing stays empty', () => {
  expect(csv([[-3, null, undefined, 0]])).toBe('\ufeff-3,,,0\r\n');
});
