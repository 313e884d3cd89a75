import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Caller } from '../platform/auth/caller.js';
import type { WorldCalendar } from './world/calendar.js';

type Kind = 'place' | 'organisation' | 'post' | 'person' | 'appointment' | 'member' | 'user' | 'roundtable' | 'invitation' | 'opportunity' | 'party' | 'task' | 'partnership' | 'measure' | 'introduction' | 'meeting' | 'decision';

/** What an act works with: the product's services, who signs in, and the ids that the acts before have made. */
export class Hands {
  private readonly ids = new Map<string, string>();
  private readonly callers = new Map<string, Caller>();

  constructor(
    private readonly app: INestApplicationContext,
    readonly calendar: WorldCalendar,
  ) {}

  /** A service of the product. */
  get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  /** Remembers the id that a key of the world was given. */
  keep(kind: Kind, key: string, id: string): void {
    this.ids.set(`${kind} ${key}`, id);
  }

  /** The id of something that an act before has made. */
  id(kind: Kind, key: string): string {
    const id = this.ids.get(`${kind} ${key}`);
    if (!id) throw new Error(`The demo has no ${kind} "${key}" yet: an act that makes it must come first.`);
    return id;
  }

  /** Lets a user of the world act from now on. */
  signedIn(user: string, caller: Caller): void {
    this.callers.set(user, caller);
  }

  /** The caller that a user of the world acts as. */
  as(user: string): Caller {
    const caller = this.callers.get(user);
    if (!caller) throw new Error(`${user} has not signed in to the demo.`);
    return caller;
  }
}
