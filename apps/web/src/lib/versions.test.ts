import { differingFields, mergeChoices } from './versions.js';

const conflict = { changedBy: 'Sam', changedAt: '2026-11-23T10:41:00Z', version: 4, current: { title: 'Flats', homes: 22, owner: 'Ruth' } };
const mine = { title: 'Flats', homes: 24 };

test('only what I changed and somebody else changed otherwise is asked about', () => {
  const fields = differingFields(conflict, mine, { title: 'Title', homes: 'Homes', owner: 'Owner' });
  expect(fields).toEqual([{ name: 'homes', label: 'Homes', mine: '24', theirs: '22' }]);
});

test('each field stands as it was chosen', () => {
  expect(mergeChoices(mine, conflict, { homes: 'theirs' })).toEqual({ title: 'Flats', homes: 22 });
  expect(mergeChoices(mine, conflict, { homes: 'mine' })).toEqual(mine);
});
