import { chance } from '../chance.js';
import type { AppointmentSeed, PostSeed } from '../directory.types.js';
import type { Directory } from './people.js';

/** Every this-many-th person had another job before; every this-many-th holds a second one now. */
const MOVED_EVERY = 9;
const SHARED_EVERY = 31;

/** Gives some people an earlier job elsewhere (its next holder came later), and some a second one beside the first. */
export function giveCareers({ posts, people, appointments }: Directory): void {
  const current = new Map(appointments.map((appointment) => [appointment.post, appointment]));
  people.forEach((person, index) => {
    const own = appointments.find((appointment) => appointment.person === person.key);
    if (!own) return;
    const home = own.post.split('/')[0];
    const elsewhere = (other: PostSeed) => other.organisation !== home;
    if (index % MOVED_EVERY === 4) {
      const former = posts.slice(index + 1).concat(posts.slice(0, index)).filter(elsewhere).find((post) => current.has(post.key));
      const successor = former && current.get(former.key);
      if (!former || !successor) return;
      const until = Math.min(own.from, successor.from) - 14;
      appointments.push({ ...own, post: former.key, primary: false, from: until - chance(person.key).between(400, 1400), until, verifiedOn: Math.min(own.verifiedOn, until) });
    }
    if (index % SHARED_EVERY === 17) {
      const second = posts.find((post) => elsewhere(post) && post.vacantSince !== undefined && !current.has(post.key));
      if (!second) return;
      delete second.vacantSince;
      const appointment: AppointmentSeed = { ...own, post: second.key, primary: false, from: own.verifiedOn - 60, source: 'Shared post, announced by both bodies' };
      current.set(second.key, appointment);
      appointments.push(appointment);
    }
  });
}
