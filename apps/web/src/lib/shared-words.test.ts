import { holdsNhsNumber, midSentence } from '@lintel/words';

// 943 476 5919 is the number that the NHS gives as its example.
test.each(['943 476 5919', 'about 9434765919, call back', 'No. 943-476-5919.'])('an NHS number is seen in “%s”', (text) => expect(holdsNhsNumber(text)).toBe(true));

test.each(['943 476 5918', '0113 496 0000', '01134960000', '+44 113 496 0000', '12 homes of 943 476', '1111111111', '19434765919', 'on 2026-11-22 at 10:30'])('none in “%s”', (text) => expect(holdsNhsNumber(text)).toBe(false));

test.each([
  ['Estates lead', 'estates lead'], ['Surplus NHS land or buildings', 'surplus NHS land or buildings'], ['Extra care and retirement', 'extra care and retirement'],
  ['NHS finance', 'NHS finance'], ['LD & autism: settled homes', 'LD & autism: settled homes'], ['Better Care Fund lead', 'Better Care Fund lead'], ['', ''],
])('in a sentence “%s” is “%s”', (label, words) => expect(midSentence(label)).toBe(words));
