import { expect, test } from '@jest/globals';
import { nameOf } from './opportunity-name.js';

test.each([
  ['24 flats beside Hollin Park, for people leaving hospital.', '24 flats beside Hollin Park'],
  ['Two floors at Beckside that could be flats for people leaving hospital.', 'Two floors at Beckside'],
  ['Rooms to recover', 'Rooms to recover'],
  ['  Heating\nand more', 'Heating'],
  ['Rooms for people who are well enough to leave hospital.', 'Rooms for people'],
  ['Homes for nurses and carers in the town', 'Homes for nurses and carers'],
])('a name is suggested of a few words: %s', (about, name) => expect(nameOf(about)).toBe(name));
