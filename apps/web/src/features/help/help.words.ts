/** What each destination is for, by its address. */
export const PURPOSES: Record<string, string> = {
  '/': 'What needs you now: follow-ups that are due, introductions that wait for your answer, opportunities that have stalled, the next roundtables.',
  '/find': 'Say what you need, where and at what kind of organisation. Lintel names the right people and the warmest way to each, and says why.',
  '/directory': 'Organisations, the posts in them and the people who hold them, with their former names and the places they serve.',
  '/introductions': 'Who asked to meet whom, who was asked to introduce them, and what came of it. A connector may decline without giving a reason.',
  '/roundtables': 'Plan a meeting, invite the right mix of people, and keep what was promised in it.',
  '/opportunities': 'Joint work in six stages, from Introduced to Agreed, and the partnerships that come of it.',
  '/board': 'What moved since the last meeting, what the board must decide, and what the partnerships achieve.',
};

/** Words that mean something of their own here. */
export const WORDS = [
  { word: 'Member', meaning: 'An organisation whose people sign in to Lintel. What a member writes for itself stays its own.' },
  { word: 'Directory, Shared, Ours, Board, Mine', meaning: 'Who can see a record: every member; the parties that are members; your organisation; your board and its partnership leads; you alone.' },
  { word: 'Stalled', meaning: 'Nobody on both sides has spoken for longer than the stage allows, and no next step is due soon. Editing a record or writing a note does not count as speaking.' },
  { word: 'Next step', meaning: 'The one follow-up that moves an opportunity on: what, who, and by when.' },
  { word: 'Gate', meaning: 'The evidence that is asked for before an opportunity leaves a stage.' },
];

/** What can be done from the keyboard alone. */
export const KEYS = [
  { keys: 'Ctrl K, on a Mac ⌘ K', does: 'Search, go anywhere, or start something new' },
  { keys: 'Tab, Shift Tab', does: 'To the next control, and back' },
  { keys: 'Enter', does: 'Open or press what has the focus' },
  { keys: 'Arrow keys', does: 'Move within a menu or a list of choices' },
  { keys: 'Y, F, O, R', does: 'On an introduction that waits for your answer: accept, ask first, someone else, not now' },
  { keys: 'Esc', does: 'Close a menu, a panel or a dialog' },
  { keys: 'Ctrl Enter, on a Mac ⌘ Enter', does: 'Save the note that is being written' },
];
