import { mailbox } from './mailbox.js';
import { namedPeople } from './named.people.js';
import type { Directory } from './people.js';
import { storyAppointments, storyPeople, storyPosts } from './story.posts.js';

/** The people of the story with the posts that they are known for. */
export function namedDirectory(): Directory {
  const key = (person: { organisation: string; key: string }) => `${person.organisation}/${person.key}`;
  return {
    posts: [
      ...namedPeople.map((person) => ({
        key: key(person),
        organisation: person.organisation,
        function: person.function,
        title: person.title,
        seniority: person.seniority,
        decisionRole: person.decisionRole,
        places: person.places,
        topics: person.topics,
      })),
      ...storyPosts,
    ],
    people: [
      ...namedPeople.map((person) => ({
        key: person.key,
        name: person.name,
        email: person.noEmail ? undefined : `${mailbox(person.name)}@${person.organisation}.example`,
        knownBy: knownBy(person.organisation),
      })),
      ...storyPeople,
    ],
    appointments: [
      ...namedPeople.map((person) => ({
        person: person.key,
        post: key(person),
        from: person.since,
        primary: true,
        source: person.source,
        verifiedOn: person.verified[0],
        verifiedHow: person.verified[1],
        verifiedBy: person.verified[2],
      })),
      ...storyAppointments,
    ],
  };
}

function knownBy(organisation: string): string {
  if (organisation === 'penhallow-reeve') return 'penhallow-reeve';
  if (['three-dales-health', 'spen-valley', 'upper-calder', 'craven-dales'].includes(organisation)) return 'three-dales-health';
  return 'thornmoor';
}
