import { chance } from '../chance.js';
import { organisations } from '../organisations/organisations.js';
import type { AppointmentSeed, OrganisationSeed, PersonSeed, PostSeed } from '../directory.types.js';
import { giveCareers } from './careers.js';
import { postTemplates, type PostTemplate } from './functions-by-type.js';
import { generatedAppointment, generatedPerson, generatedPost } from './generated.people.js';
import { namedDirectory } from './named.directory.js';

const PEOPLE_IN_THE_WORLD = 400;

/** Every this-many-th generated post is vacant. */
const VACANT_EVERY = 19;

export interface Directory {
  posts: PostSeed[];
  people: PersonSeed[];
  appointments: AppointmentSeed[];
}

/** The people of the story, then one post after another in each organisation until there are 400 people. */
export const directory: Directory = buildDirectory();

function buildDirectory(): Directory {
  const named = namedDirectory();
  const made: Directory = { posts: [], people: [], appointments: [] };
  const taken = new Set(named.posts.map((post) => `${post.organisation} ${post.function}`));
  const open = organisations.filter((organisation) => organisation.closesOn === undefined);
  let nth = 0;

  for (const [organisation, template] of inRounds(open)) {
    const [fn] = template;
    if (taken.has(`${organisation.key} ${fn}`)) continue;
    if (named.people.length + made.people.length >= PEOPLE_IN_THE_WORLD) break;
    nth += 1;
    const post = generatedPost(organisation, template);
    made.posts.push(post);
    if (nth % VACANT_EVERY === 0) {
      post.vacantSince = -chance(post.key).between(10, 160);
      const colleague = made.posts.find((other) => other.organisation === organisation.key && other !== post && other.vacantSince === undefined);
      if (colleague) post.deputy = colleague.key;
      continue;
    }
    const person = generatedPerson(nth);
    made.people.push(person);
    made.appointments.push(generatedAppointment(person, post));
  }
  giveCareers(made);
  return {
    posts: [...named.posts, ...made.posts],
    people: [...named.people, ...made.people],
    appointments: [...named.appointments, ...made.appointments],
  };
}

function* inRounds(bodies: OrganisationSeed[]): Generator<[OrganisationSeed, PostTemplate]> {
  const rounds = Math.max(...bodies.map((organisation) => postTemplates(organisation).length));
  for (let round = 0; round < rounds; round += 1) {
    for (const organisation of bodies) {
      const template = postTemplates(organisation)[round];
      if (template) yield [organisation, template];
    }
  }
}
