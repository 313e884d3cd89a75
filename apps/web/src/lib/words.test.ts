import { money, moneyRange } from './money.js';
import { firstName, list, plural, pluralInWords, sentence, signed } from './words.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a number agrees with its word', () => {
  expect(plain(plural(1, 'home'))).toBe('1 home');
  expect(plain(plural(0, 'person', 'people'))).toBe('0 people');
  expect(plain(plural(1146, 'attendance'))).toBe('1,146 attendances');
  expect(sentence(pluralInWords(2, 'follow-up'))).toBe('Two follow-ups');
  expect(pluralInWords(12, 'person', 'people')).toBe('12 people');
});

test('a change carries a true sign, and no change is 0', () => {
  expect([signed(3), signed(-1), signed(0), signed(-0)]).toEqual(['+3', '\u22121', '0', '0']);
});

test('a first name is as colleagues say it', () => {
  expect([firstName('Ruth Adeyemi'), firstName('Ruth')]).toEqual(['Ruth', 'Ruth']);
});

test('a list reads as a sentence', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test.each([
  [4_800_000, '£4.8m'],
  [600_000, '£0.6m'],
  [45_000, '£45,000'],
  [0, '£0'],
  [null, 'Not yet valued'],
])('%s pounds are %s', (pounds, words) => {
  expect(money(pounds)).toBe(words);
});

test('a range names one figure when both ends read the same', () => {
  expect(moneyRange(4_400_000, 5_200_000)).toBe('£4.4m to £5.2m');
  expect(moneyRange(4_410_000, 4_440_000)).toBe('£4.4m');
  expect(moneyRange(null, 5_200_000)).toBe('£5.2m');
});
