import { leftOutInWords } from './import-words.js';

test('columns with values that are left out are named, of many the first', () => {
  expect(leftOutInWords(['Tea'])).toBe('1\u00a0column with values is left out: Tea.');
  expect(leftOutInWords(['Company', 'Job title'])).toBe('2\u00a0columns with values are left out: Company, Job title.');
  expect(leftOutInWords([...'abcdefghij'])).toBe('10\u00a0columns with values are left out: a, b, c, d, e, f, g, h and 2 more.');
});

test('of a long name the beginning is named', () => {
  expect(leftOutInWords([`Please say ${'what you think '.repeat(5)}`])).toBe('1\u00a0column with values is left out: Please say what you think what you thin….');
});
