import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { addressBlock } from '../http/address.js';
import type { ActorToken } from './actors.js';

/** What is counted, with how much of it a person and a signed-out address have a minute. */
const budgets = {
  requests: { person: 300, address: 60 },
  /** The cost of documents of one's own; a signed-out address has none to send. */
  cost: { person: 50_000, address: 5_000 },
} as const;

type Budgeted = keyof typeof budgets;

/** How far a process may be behind the database: a twentieth of the budget. */
const LOTS = 20;
const MOST_PURSES = 20_000;

/** What this process knows of what somebody has spent in the minute that now runs. */
interface Purse {
  readonly what: Budgeted;
  readonly tokenHash: string | null;
  readonly address: string;
  spent: number;
  /** The part of it that the database has not been told. */
  untold: number;
  /** On the clock of this process, in milliseconds. */
  endsAt: number;
  /** Whether the token belongs to somebody; null until the database has answered. */
  known: boolean | null;
  telling: Promise<void> | null;
}

/**
 * What each person and each signed-out address may spend in a minute, over all processes. A request is not kept waiting for the count:
 * a process counts by itself, tells the database in lots and learns what others have counted. So all together let through a
 * twentieth more for each process at most, and where the database is away this limit is not what stops a request.
 */
@Injectable()
export class Budget {
  private readonly purses = new Map<string, Purse>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Spends `amount` of somebody's budget: resolves to 0, or to the seconds until there is more. */
  async spend(what: Budgeted, token: ActorToken | null, ip: string, amount = 1): Promise<number> {
    const address = addressBlock(ip);
    const { person, address: ofAddress } = budgets[what];
    const shared = this.purse(what, null, address);
    if (token) {
      const own = this.purse(what, token.hash, address);
      if (own.known === null) {
        // A token that nobody has heard of this minute is taken at its word, unless its address has made too much of that already.
        this.add(own, amount);
        const telling = this.tell(own, shared);
        if (shared.spent < ofAddress * this.config.limitFactor) return 0;
        await telling;
        return own.known ? 0 : left(shared);
      }
      if (own.known) return this.take(own, shared, person, amount);
    }
    return this.take(shared, shared, ofAddress, amount);
  }

  private take(purse: Purse, shared: Purse, budget: number, amount: number): number {
    const most = budget * this.config.limitFactor;
    if (purse.spent + amount > most) return left(purse);
    this.add(purse, amount);
    if (purse.known === null || purse.untold >= most / LOTS) void this.tell(purse, shared);
    return 0;
  }

  private add(purse: Purse, amount: number): void {
    purse.spent += amount;
    purse.untold += amount;
  }

  /** Adds what is untold to what the database has, and learns the sum. */
  private tell(purse: Purse, shared: Purse): Promise<void> {
    purse.telling ??= this.ask(purse, shared).catch(() => undefined).finally(() => { purse.telling = null; });
    return purse.telling;
  }

  private async ask(purse: Purse, shared: Purse): Promise<void> {
    const amount = purse.untold;
    purse.untold = 0;
    const [row]: { known: boolean; spent: number; seconds_left: number }[] = await this.dataSource.query('select * from app.spend($1, $2, $3, $4)', [purse.what, purse.tokenHash, purse.address, amount]);
    purse.known = row!.known || purse.tokenHash === null;
    // What a stranger's token spent was counted on its address.
    const payer = purse.known ? purse : shared;
    payer.spent = row!.spent + payer.untold;
    payer.endsAt = performance.now() + row!.seconds_left * 1000;
  }

  private purse(what: Budgeted, tokenHash: string | null, address: string): Purse {
    const key = `${what} ${tokenHash ?? address}`;
    const found = this.purses.get(key);
    if (found && found.endsAt > performance.now()) return found;
    if (this.purses.size >= MOST_PURSES) this.purses.clear();
    const purse: Purse = { what, tokenHash, address, spent: 0, untold: 0, endsAt: performance.now() + 60_000, known: null, telling: null };
    this.purses.set(key, purse);
    return purse;
  }
}

/** Whole seconds until a purse is full again. */
const left = (purse: Purse): number => Math.max(1, Math.ceil((purse.endsAt - performance.now()) / 1000));
