import type { Feature } from '../lib/feature.js';
import * as account from '../features/account/routes.js';
import * as activity from '../features/activity/routes.js';
import * as admin from '../features/admin/routes.js';
import * as bin from '../features/bin/routes.js';
import * as board from '../features/board/routes.js';
import * as boundaries from '../features/boundaries/routes.js';
import * as directory from '../features/directory/routes.js';
import * as find from '../features/find/routes.js';
import * as functions from '../features/functions/routes.js';
import * as help from '../features/help/routes.js';
import * as inboundMail from '../features/inbound-mail/routes.js';
import * as importing from '../features/import/routes.js';
import * as introductions from '../features/introductions/routes.js';
import * as merge from '../features/merge/routes.js';
import * as network from '../features/network/routes.js';
import * as opportunities from '../features/opportunities/routes.js';
import * as organisations from '../features/organisations/routes.js';
import * as partnerships from '../features/partnerships/routes.js';
import * as places from '../features/places/routes.js';
import * as people from '../features/people/routes.js';
import * as registers from '../features/registers/routes.js';
import * as reorganised from '../features/reorganised/routes.js';
import * as roundtables from '../features/roundtables/routes.js';
import * as signIn from '../features/sign-in/routes.js';
import * as today from '../features/today/routes.js';

/** The client's table of contents: one line a feature, here and in the imports. */
export const FEATURES: Record<string, Feature> = {
  today,
  find,
  directory,
  organisations,
  people,
  places,
  network,
  introductions,
  roundtables,
  opportunities,
  partnerships,
  board,
  admin,
  bin,
  registers,
  boundaries,
  functions,
  reorganised,
  import: importing,
  merge,
  account,
  inboundMail,
  activity,
  help,
  signIn,
};
