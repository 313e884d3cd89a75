import { Injectable } from '@nestjs/common';
import { rolesThatMay } from '../../platform/auth/permissions.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/errors.js';
import { type Asking, Reader } from '../../platform/graphql/read/reader.js';
import type { Way as FoundWay } from './path-graph.js';
import { PathIndex } from './path-index.js';
import { told } from './tie.rules.js';
import type { ConnectorWish } from './tie.types.js';
import { startSql, type ToldTie, type WaysStart, waysSql, type WaysTold } from './ways.sql.js';
import type { NoWay, Way, Ways, WaysArgs } from './ways.types.js';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2020-01-01');

/** The best ways to somebody: found in the index of this process, told by the database. */
@Injectable()
export class WaysService {
  constructor(
    private readonly reader: Reader,
    private readonly index: PathIndex,
    private readonly clock: Clock,
  ) {}

  /** The best ways from whoever asks. Throws NOT_FOUND for somebody whom they do not see. */
  async ways(context: Asking, asked: WaysArgs): Promise<Ways> {
    const [start] = await this.reader.rows<WaysStart>(context, rolesThatMay('find.read'), (p) => startSql(asked, p));
    if (!start?.targetId) throw new AppError('NOT_FOUND');
    const args = { ...asked, to: start.targetId };
    const found = this.found(start, args);
    const [told] = await this.reader.rows<WaysTold>(context, rolesThatMay('find.read'), (p) => waysSql(args, found, p));
    const { ways, noneBecause } = told!;
    const today = this.clock.today();
    return { items: ways.filter((ties) => ties.every(({ strength }) => strength)).map((ties) => wayOf(ties, today)), noneBecause: noneBecause as NoWay | null };
  }

  private found({ memberId, personId }: WaysStart, { to, first }: WaysArgs): FoundWay[] | null {
    const graph = this.index.current();
    if (!graph) return null;
    return personId ? graph.ways({ memberId, personId, day: Math.round((Date.parse(this.clock.today()) - FIRST_DAY) / DAY_MS) }, to, first) : [];
  }
}

const wayOf = (ties: readonly ToldTie[], today: string): Way => ({
  ties: ties.map(({ to, strength, ...evidence }) => ({ to, ...told(strength!, evidence, today) })),
  wish: ties.length > 1 ? (ties[0]!.wish as ConnectorWish | null) : null,
});
