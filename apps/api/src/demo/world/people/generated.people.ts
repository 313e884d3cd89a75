import { chance } from '../chance.js';
import type { AppointmentSeed, OrganisationSeed, PersonSeed, PostSeed, VerifiedHow } from '../directory.types.js';
import type { PostTemplate } from './functions-by-type.js';
import { mailbox } from './mailbox.js';
import { firstNames, lastNames } from './names.js';

/** The post that a template makes in an organisation. */
export function generatedPost(organisation: OrganisationSeed, [fn, title, seniority, decisionRole, topics]: PostTemplate): PostSeed {
  return { key: `${organisation.key}/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`, organisation: organisation.key, function: fn, title, seniority, decisionRole, topics };
}

/** The nth pair of a first and a last name; pairs repeat only after every one was used. */
export function generatedPerson(nth: number): PersonSeed {
  const first = firstNames[nth % firstNames.length];
  const last = lastNames[(nth * 7 + Math.floor(nth / firstNames.length)) % lastNames.length];
  const name = `${first} ${last}`;
  const { happens, pick } = chance(name);
  return {
    key: mailbox(name),
    name,
    // One address in six is missing, and a shared mail domain says nothing about the employer.
    email: happens(84) ? `${mailbox(name)}@${pick(['staffmail.example', 'connectmail.example', 'post.example'])}` : undefined,
    knownBy: pick(['thornmoor', 'thornmoor', 'three-dales-health', 'penhallow-reeve']),
  };
}

const verifiers: Record<string, string[]> = {
  thornmoor: ['ruth', 'sam', 'priya', 'tom'],
  'three-dales-health': ['grace', 'dilip'],
  'penhallow-reeve': ['imogen', 'conrad'],
};

/** The person in the post, verified at some time in the last two years, in one of the usual ways. */
export function generatedAppointment(person: PersonSeed, post: PostSeed): AppointmentSeed {
  const { between, pick, happens } = chance(`${person.key} at ${post.key}`);
  // Members go through their lists every other week.
  const verifiedOn = -3 - 14 * (happens(65) ? between(0, 20) : between(21, 51));
  const how = pick<VerifiedHow>(['by phone', 'on a call', 'at a meeting', 'from the register', 'from a board paper', 'from their website', 'imported from Outlook']);
  const bySomebody = how === 'by phone' || how === 'on a call' || how === 'at a meeting' || how === 'imported from Outlook';
  return {
    person: person.key,
    post: post.key,
    from: verifiedOn - between(30, 1500),
    primary: true,
    source: sources[how],
    verifiedOn,
    verifiedBy: bySomebody ? pick(verifiers[person.knownBy] ?? ['ruth']) : undefined,
    verifiedHow: how,
  };
}

const sources: Record<VerifiedHow, string> = {
  'by phone': 'Told us on the phone',
  'on a call': 'Said so on a video call',
  'at a meeting': 'Introduced themselves at a meeting',
  'from the register': 'Public register of senior officers',
  'from a board paper': 'Board paper, list of those present',
  'from their website': 'Staff page of their website',
  'imported from Outlook': 'Contacts of a colleague',
};
