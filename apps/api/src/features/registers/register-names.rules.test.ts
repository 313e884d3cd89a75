import { comparableName, readableName } from './register-names.rules.js';

describe('readableName', () => {
  test.each([
    ["GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"],
    ["THE QUEEN ELIZABETH HOSPITAL, KING'S LYNN, NHS FOUNDATION TRUST", "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust"],
    ['STOKE-ON-TRENT CARE NHS TRUST', 'Stoke-on-Trent Care NHS Trust'],
    ['LANCASHIRE & SOUTH CUMBRIA NHS FOUNDATION TRUST', 'Lancashire & South Cumbria NHS Foundation Trust'],
    ["O'SAMPLE HOUSE", "O'Sample House"],
    ['D’ARCY HOUSE', 'D’Arcy House'],
    ['4TH FLOOR, EAST WING', '4th Floor, East Wing'],
    ['133-155 WATERLOO ROAD', '133-155 Waterloo Road'],
    ['ST. PANCRAS HOSPITAL', 'St. Pancras Hospital'],
    ['ALDERMERE ICB', 'Aldermere ICB'],
    ['THE ONLINE NHS TRUST', 'The Online NHS Trust'],
    ['NHS MERELAND ICB - A3A8R', 'NHS Mereland ICB - A3A8R'],
    ['NHS MERELAND ICB - 00L', 'NHS Mereland ICB - 00L'],
    ['DALE - SUB-ICB REPORTING ENTITY', 'Dale - Sub-ICB Reporting Entity'],
    ['121ST AVENUE', '121st Avenue'],
    ['IN THE WOOD', 'In the Wood'],
    ['', ''],
    ['City of York Council', 'City of York Council'],
    ['aldermere council', 'aldermere council'],
  ])('%s → %s', (registered, shown) => expect(readableName(registered)).toBe(shown));
});

test('council names compare without case, ampersand and punctuation', () => {
  expect(comparableName('Bath & North East Dale Council')).toBe(comparableName('BATH and North-East Dale Council'));
});
