import { editionOf } from './edition-date.js';

describe('editionOf', () => {
  test.each([
    ['a month is its first day', 'etr_2026-04.csv', null, '2026-04-01'],
    ['a day is a day', 'icb_succession_2026-04-01.csv', null, '2026-04-01'],
    ['a year is its first day', 'providers_2023.csv', null, '2023-01-01'],
    ['digits may stand together', 'etr_20260430.csv', null, '2026-04-30'],
    ['the option makes a year exact', 'providers_2023.csv', '2023-10-05', '2023-10-05'],
    ['the option does not contradict a name', 'etr_2026-04.csv', '2026-09-01', '2026-04-01'],
    ['the option serves where the name is silent', 'councils.csv', '2026-09-01', '2026-09-01'],
    ['no date at all', 'councils.csv', null, null],
    ['an area vintage is no date', 'LAD24_ICB26.csv', null, null],
    ['a day that does not exist is no date', 'etr_2026-02-30.csv', null, null],
    ['a long number is no date', 'export-120260401.csv', null, null],
  ])('%s', (_, fileName, option, edition) => expect(editionOf(fileName, option)).toBe(edition));
});
