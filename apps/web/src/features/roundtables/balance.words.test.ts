import { expect, test } from '@jest/globals';
import { balanceInShort, balanceSentence, type SectorNeed } from './balance.words.js';

const need = (sector: SectorNeed['sector'], target: number, short: number, drafted = 0): SectorNeed => ({ sector, target, short, drafted });

test.each<[string, SectorNeed[], string]>([
  ['nothing set', [need('COUNCIL', 0, 0)], 'No balance is set yet. Say in Plan how many seats each sector should have, and this page shows who is missing.'],
  ['nothing short', [need('COUNCIL', 5, 0)], 'The room is balanced. Every seat is taken, or somebody has been asked to take it.'],
  ['the picture', [need('NHS_COMMISSIONER', 4, 1, 1), need('COUNCIL', 5, 2, 1)], 'Three seats to fill: two council and one commissioner. The two drafts would leave one council seat.'],
  ['drafts for other sectors', [need('COUNCIL', 5, 2), need('HOUSING', 6, 0, 1)], 'Two seats to fill: two council. The draft would not change that.'],
  ['drafts that fill all', [need('COUNCIL', 5, 1, 1)], 'One seat to fill: one council. The draft would fill it.'],
])('%s', (_, balance, words) => {
  const { lead, rest } = balanceSentence(balance);
  expect(`${lead} ${rest}`).toBe(words);
});

test('in a list it is short', () => {
  expect(balanceInShort([need('NHS_COMMISSIONER', 4, 1), need('COUNCIL', 5, 2), need('HOUSING', 6, 0)])).toBe('2 council and 1 commissioner short');
  expect([balanceInShort([need('COUNCIL', 5, 0)]), balanceInShort([])]).toEqual(['Balanced', 'No balance set']);
});
