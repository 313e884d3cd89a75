import { boardMeetings, risks } from './board.js';
import { corrections, gaps } from './finder.js';
import { notes, tasks } from './follow-ups.js';
import { introductions } from './introductions.js';
import { members, users } from './members.js';
import { opportunities } from './opportunities/opportunities.js';
import { organisations } from './organisations/organisations.js';
import { partnerships } from './partnerships.js';
import { directory } from './people/people.js';
import { personTopics } from './people/story.posts.js';
import { places } from './places.js';
import { roundtables } from './roundtables/roundtables.js';
import { ties } from './ties.js';
import type { World } from './world.types.js';

/** The whole demo world, the same every time. */
export const world: World = {
  places,
  organisations,
  ...directory,
  personTopics,
  members,
  users,
  ties,
  roundtables,
  opportunities,
  partnerships,
  introductions,
  boardMeetings,
  risks,
  tasks,
  notes,
  gaps,
  corrections,
};
