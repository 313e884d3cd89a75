import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../../platform/config.js';
import { PathGraph, type PathPerson, type PathTie } from './path-graph.js';
import { PathIds } from './path-ids.js';

interface Loaded {
  people: Buffer;
  members: string[];
  ties: Buffer;
  special: string[];
}

const CHANNEL = 'lintel_paths';
/** Milliseconds: how long a statement may take, and how long after a failure it is not tried again. */
const PATIENCE = 30_000;
/** Rows changed since it was built are kept beside it: past this many people it is built anew. */
const MOST_CHANGES = 20_000;

/**
 * The graph of ties of this server process, kept fresh by what PostgreSQL announces: whatever is committed anywhere is in it a few milliseconds
 * later. It is built by the first question and listens on a connection of its own. While it is not there, because it is being
 * built or the connection broke, nothing is answered from it: `app.paths` answers then, as slowly and as rightly.
 */
@Injectable()
export class PathIndex implements OnApplicationShutdown {
  private readonly logger = new Logger('PathIndex');
  private graph: PathGraph | null = null;
  private client: pg.Client | null = null;
  private building: Promise<void> | null = null;
  private readonly heard = new Set<string>();
  private settling: Promise<void> | null = null;
  private isShut = false;
  private notBefore = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The graph, or null while there is none; asking for it begins to build it. */
  current(): PathGraph | null {
    if (!this.graph && performance.now() >= this.notBefore) void this.ready().catch(() => undefined);
    return this.graph;
  }

  /** Resolves once it is built. Rejects when it cannot be; a question asked a while later tries again. */
  ready(): Promise<void> {
    if (this.graph || this.isShut) return Promise.resolve();
    this.building ??= this.build().catch((error: unknown) => this.failed(error)).finally(() => { this.building = null; });
    return this.building;
  }

  /** Resolves once everything announced so far is in it. */
  async settled(): Promise<void> {
    await this.settling;
  }

  async onApplicationShutdown(): Promise<void> {
    this.isShut = true;
    await this.building?.catch(() => undefined);
    await this.drop();
  }

  private async build(): Promise<void> {
    const began = performance.now();
    const client = this.client = this.listener();
    await client.connect();
    await client.query(`select set_config('app.role', 'SYSTEM', false)`);
    // It listens before anything is read, so that no change falls between.
    await client.query(`listen ${CHANNEL}`);
    const { rows: [loaded] } = await client.query<Loaded>({ text: 'select * from app.path_graph()' });
    const graph = new PathGraph(PathIds.from(loaded!.people), loaded!.ties, loaded!.members, await this.people(client, loaded!.special));
    // What was announced meanwhile is read again before anybody is answered.
    await this.readHeard(client, graph);
    if (this.client !== client) throw new Error('Everything changed while it was being built.');
    this.graph = graph;
    this.logger.log(`${Math.round(graph.bytes / 1e5) / 10} MB built in ${Math.round(performance.now() - began)} ms`);
  }

  /** Whatever stood in its way would stand there for the next question too: SQL answers for a while. */
  private failed(error: unknown): never {
    this.notBefore = performance.now() + PATIENCE;
    if (!this.isShut) this.logger.warn(`It could not be built, and ways are found by SQL: ${(error as Error).message}`);
    void this.drop();
    throw error;
  }

  private listener(): pg.Client {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl, application_name: 'lintel paths', connectionTimeoutMillis: 2_000, statement_timeout: PATIENCE, keepAlive: true, options: '-c timezone=UTC -c jit=off -c work_mem=64MB',
    });
    client.on('error', () => void this.drop(client));
    client.on('end', () => void this.drop(client));
    client.on('notification', ({ payload }) => this.hear(client, payload ?? ''));
    return client;
  }

  private hear(client: pg.Client, payload: string): void {
    if (client !== this.client) return;
    if (payload === 'everything') return void this.drop(client);
    this.heard.add(payload);
    if (this.graph) void this.settle(client, this.graph).catch(() => this.drop(client));
  }

  /** Reads what was announced as it now stands; announcements that come in meanwhile are read after it, in one go. */
  private settle(client: pg.Client, graph: PathGraph): Promise<void> {
    this.settling ??= this.readHeard(client, graph).finally(() => { this.settling = null; });
    return this.settling;
  }

  private async readHeard(client: pg.Client, graph: PathGraph): Promise<void> {
    while (this.heard.size > 0 && client === this.client) {
      const heard = [...this.heard].map((payload) => payload.split(' '));
      this.heard.clear();
      const people = [...new Set(heard.flatMap(([what, ...ids]) => (what === 'person' ? ids : [])))];
      const pairs = heard.flatMap(([what, memberId, aId, bId]) => (what === 'tie' ? [{ memberId: memberId!, aId: aId!, bId: bId! }] : []));
      for (const person of people.length > 0 ? await this.people(client, people) : []) graph.putPerson(person);
      for (const tie of pairs.length > 0 ? await this.ties(client, pairs) : []) graph.putTie(tie);
    }
    if (graph.changes > MOST_CHANGES) await this.drop(client);
  }

  private async people(client: pg.Client, ids: readonly string[]): Promise<PathPerson[]> {
    const { rows } = await client.query<PathPerson>(`select id, is_public as "isPublic", seen_by as "seenBy", has_account as "hasAccount", team_of as "teamOf", reached_by as "reachedBy", wish from app.path_people($1)`, [ids]);
    return rows;
  }

  private async ties(client: pg.Client, pairs: readonly Omit<PathTie, 'fadesOn' | 'isOpen'>[]): Promise<PathTie[]> {
    const lists = [pairs.map(({ memberId }) => memberId), pairs.map(({ aId }) => aId), pairs.map(({ bId }) => bId)];
    const { rows } = await client.query<PathTie>('select member_id as "memberId", a_id as "aId", b_id as "bId", fades_on as "fadesOn", is_open as "isOpen" from app.path_ties($1, $2, $3)', lists);
    const key = ({ memberId, aId, bId }: Omit<PathTie, 'fadesOn' | 'isOpen'>) => `${memberId}${aId}${bId}`;
    const stands = new Map(rows.map((tie) => [key(tie), tie]));
    return pairs.map((pair) => stands.get(key(pair)) ?? { ...pair, fadesOn: null, isOpen: false });
  }

  /** Forgets the graph: nobody is answered from what may be stale. The next question builds it anew, over a new connection. */
  private async drop(which = this.client): Promise<void> {
    if (which !== this.client) return;
    this.graph = null;
    this.heard.clear();
    this.settling = null;
    this.client = null;
    await which?.end().catch(() => undefined);
  }
}
