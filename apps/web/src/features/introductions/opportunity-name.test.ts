import { expect, test } from '@jest/globals';
import { nameOf } from './opportunity-name.js';

test.each([
  ['24 flats beside Hollin Park, for people leaving hospital.', '24 flats beside Hollin Park'],
  ['Two floors at Beckside that could be flats for people leaving hospital.', 'Two floors at Beckside'],
  ['Rooms to recover', 'Rooms to recover'],
  ['  Heating\nand more', 'Heating'],
  ['Rooms for people who are well enough to leave hospital.', 'Rooms for people'],
  ['Homes for nurses and carers in the town', 'Homes for nurses and carers'],
  ['Could we use two floors at Beckside?', 'Use two floors at Beckside'],
  ['I would like to talk about surplus NHS land in Leeds.', 'Surplus NHS land in Leeds'],
  ['I’d like to meet about step-down beds, if you can spare an hour', 'Step-down beds'],
  ['Could somebody please look at the north car park?', 'The north car park'],
  ['We need 24 flats for nurses', '24 flats for nurses'],
])('a name is suggested of a few words: %s', (about, name) => expect(nameOf(about)).toBe(name));
