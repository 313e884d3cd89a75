import { story } from './calendar.js';
import type { NoteSeed, TaskSeed } from './opportunity.types.js';

/** Follow-ups of the Today page beside the next steps of opportunities. */
export const tasks: TaskSeed[] = [
  { title: 'Send Helen Marsden the void-loss figures she asked for', owners: ['ruth'], setOn: story('2026-11-17'), dueOn: story('2026-11-19'), opportunity: 'hollin-park-flats', person: 'helen' },
  { title: 'Check the pipeline page before the board meets', owners: ['ruth'], setOn: story('2026-11-16'), dueOn: 0 },
  { title: 'Confirm that Tamsin Holroyd is still head of housing options', owners: ['ruth'], setOn: story('2026-11-09'), dueOn: 0, person: 'tamsin' },
  { title: 'Ask Priya Nair to join the site visit', owners: ['ruth'], setOn: story('2026-11-17'), dueOn: story('2026-11-25'), opportunity: 'hollin-park-flats' },
  { title: 'Meet a second person at the ICB', owners: ['ruth', 'priya'], setOn: story('2026-10-14'), dueOn: story('2026-12-11'), opportunity: 'hollin-park-flats' },
  { title: 'Check the access needs for the next table', owners: ['imogen'], setOn: story('2026-11-12'), dueOn: story('2026-11-20') },
  { title: 'Print the place cards', owners: ['imogen'], setOn: story('2026-11-12'), dueOn: story('2026-12-01') },
  { title: 'Send the hub figures to both landlords', owners: ['grace'], setOn: story('2026-11-10'), dueOn: 0, opportunity: 'keighley-shipley-hubs' },
  { title: 'Book the hall for the third hub', owners: ['dilip'], setOn: story('2026-11-10'), dueOn: story('2026-11-19') },
];

/** Notes are never contact: they do not count against stalling. */
export const notes: NoteSeed[] = [
  { opportunity: 'batley-carr', by: 'priya', on: story('2026-11-22'), text: 'Committee papers close a week earlier than we thought.' },
  { opportunity: 'hollin-park-flats', by: 'ruth', on: story('2026-10-14'), text: 'The concept note is two pages and stays two pages.' },
  { opportunity: 'kirkgate-hub', by: 'ruth', on: story('2026-10-12'), text: 'No word from the council yet. I moved the next step once more.' },
  { opportunity: 'whinmoor', by: 'sam', on: story('2026-10-20'), text: 'Drove past: the roof will not last another winter.' },
  { opportunity: 'hub-halifax', by: 'grace', on: story('2026-10-05'), text: 'Evening opening matters more than the size of the hall.' },
  { opportunity: 'bletchley-centre', by: 'conrad', on: story('2026-09-21'), text: 'Two owners, one ground lease.' },
];
