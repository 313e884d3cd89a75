import { functionFromTitle } from './post.rules.js';

const functions = [
  { key: 'TRUST_ESTATES', sectors: ['NHS_PROVIDER'], titlePatterns: ['estates', 'head of property'] },
  { key: 'STRATEGIC_ESTATES', sectors: ['NHS_COMMISSIONER'], titlePatterns: ['stp estate lead', 'strategic estates'] },
  { key: 'PLACE_DIRECTOR', sectors: ['NHS_COMMISSIONER'], titlePatterns: ['place director'] },
  { key: 'NHS_FINANCE', sectors: ['NHS_PROVIDER', 'NHS_COMMISSIONER'], titlePatterns: ['director of finance'] },
  { key: 'ASSETS_REPAIRS', sectors: ['HOUSING'], titlePatterns: ['asset management'] },
  { key: 'OURS', sectors: [], titlePatterns: ['health lead'] },
];

test.each([
  ['STP Estate Lead', 'NHS_COMMISSIONER', 'STRATEGIC_ESTATES'],
  ['Head of Strategic Estates', 'NHS_COMMISSIONER', 'STRATEGIC_ESTATES'],
  // Of its own sector before another wording that is longer.
  ['Head of strategic estates', 'NHS_PROVIDER', 'TRUST_ESTATES'],
  // Within the NHS titles travel.
  ['Place director', 'NHS_PROVIDER', 'PLACE_DIRECTOR'],
  // Elsewhere the same words are another job.
  ['Head of estates', 'HOUSING', 'OTHER'],
  ['Director of finance', 'COUNCIL', 'OTHER'],
  ['Head of asset management', 'HOUSING', 'ASSETS_REPAIRS'],
  // A function of no sector is anybody's.
  ['Health lead', 'HOUSING', 'OURS'],
  ['Receptionist', 'NHS_PROVIDER', 'OTHER'],
] as const)('“%s” at %s is %s', (title, sector, key) => {
  expect(functionFromTitle(title, sector, functions)).toBe(key);
});
