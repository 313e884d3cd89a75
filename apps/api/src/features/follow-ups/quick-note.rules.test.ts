import { expect, test } from '@jest/globals';
import { followUpIn, readKind, titleOf } from './quick-note.rules.js';

test.each([
  ['Met Ada about the lease', 'MEETING', 'TWO_WAY'], ['Coffee with Ada', 'MEETING', 'TWO_WAY'], ['Called Ada', 'CALL', 'TWO_WAY'], ['rang Ada, she will send it', 'CALL', 'TWO_WAY'],
  ['Rang Ada, no answer', 'CALL', 'OUT'], ['Left a message with her PA', 'CALL', 'OUT'], ['Left her a voicemail', 'CALL', 'OUT'], ['Spoke to Ada', 'CALL', 'TWO_WAY'],
  ['E-mailed the draft', 'EMAIL', 'OUT'], ['Wrote to Ada', 'EMAIL', 'OUT'], ['Heard from Ada at last', 'EMAIL', 'IN'], ['Had an e-mail from Ada', 'EMAIL', 'IN'], ['Emails with Ada all week', 'EMAIL', 'TWO_WAY'],
  ['Metrics for the board', 'NOTE', 'TWO_WAY'], ['Ada is on leave', 'NOTE', 'TWO_WAY'], ['Callum has moved', 'NOTE', 'TWO_WAY'], ['', 'NOTE', 'TWO_WAY'],
])('"%s" is kept as %s, %s', (text, kind, direction) => {
  expect(readKind(text)).toEqual({ kind, direction });
});

test.each([
  ['Met Ada. Follow up in 2 weeks', 'in 2 weeks'],
  ['Met Ada\nFollow-up: send the draft by 12 March', 'send the draft by 12 March'],
  ['Met Ada, remind me next Tuesday to ring', 'next Tuesday to ring'],
  ['Follow up was agreed. Follow up tomorrow', 'tomorrow'],
  ['Met Ada. She will follow up herself', null],
  ['Met Ada', null],
])('"%s" asks to follow up: %s', (text, rest) => {
  expect(followUpIn(text)).toBe(rest);
});

test.each([
  [['send the draft lease', ''], 'Send the draft lease'], [['', 'to ring Ada.'], 'Ring Ada'], [['', ': ring Ada'], 'Ring Ada'], [['', ''], 'Follow up: Met Ada about the lease'],
])('%j is called "%s"', (around, title) => {
  expect(titleOf(around, 'Met Ada about the lease. It went well.')).toBe(title);
});

test('no text makes the reading slow', () => {
  const began = performance.now();
  for (const text of ['follow up '.repeat(1000), 'left '.repeat(2000), `rang ${'no '.repeat(3000)}`, ', '.repeat(5000)]) { readKind(text); followUpIn(text); titleOf(['', text], text); }
  expect(performance.now() - began).toBeLessThan(500);
});
