import type { INestApplicationContext, Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/auth/caller.js';
import type { WorldCalendar } from './world/calendar.js';
import type { PersonSeed } from './world/directory.types.js';

type Kind = 'place' | 'organisation' | 'post' | 'person' | 'appointment' | 'member' | 'user' | 'roundtable' | 'invitation' | 'capture' | 'opportunity' | 'task' | 'partnership' | 'measure' | 'introduction' | 'meeting' | 'decision';

/** What an act works with: the product's services, who signs in, and the ids that the acts before have made. */
export class Hands {
  private readonly ids = new Map<string, string>();
  private readonly callers = new Map<string, Caller>();

  constructor(
    private readonly app: INestApplicationContext,
    readonly calendar: WorldCalendar,
    private readonly people: readonly PersonSeed[],
  ) {}

  /** The full name behind a key. */
  nameOf(person: string): string {
    return this.people.find(({ key }) => key === person)?.name ?? person;
  }

  /** The address that somebody is written to at. */
  emailOf(person: string): string | undefined {
    return this.people.find(({ key }) => key === person)?.email;
  }

  /** A service of the product. */
  get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  /** One row as the product itself sees it: under row-level security, as the worker or as somebody signed in. */
  async one<Row>(sql: string, values: unknown[] = [], user?: string): Promise<Row | undefined> {
    return this.get(DataSource).transaction(async (manager) => {
      if (user) await manager.query('select app.enter($1)', [this.as(user).actor.tokenHash]);
      else await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      const [row]: Row[] = await manager.query(sql, values);
      return row;
    });
  }

  /** The version that a row has now, for the write that changes it. */
  async version(table: string, id: string, user?: string): Promise<number> {
    const row = await this.one<{ version: number }>(`select version from ${table} where id = $1`, [id], user);
    if (!row) throw new Error(`${user ?? 'The worker'} sees no ${table} ${id}.`);
    return row.version;
  }

  /** Remembers the id that a key of the world was given. */
  keep(kind: Kind, key: string, id: string): void {
    this.ids.set(`${kind} ${key}`, id);
  }

  /** The same where an act before may not have made it. */
  idIfMade(kind: Kind, key: string): string | undefined {
    return this.ids.get(`${kind} ${key}`);
  }

  /** The id of something that an act before has made. */
  id(kind: Kind, key: string): string {
    const id = this.idIfMade(kind, key);
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
