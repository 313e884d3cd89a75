import { stageOrder } from '../../features/opportunities/opportunity.stages.js';
import { londonDay } from '../../platform/clock.js';
import type { Row } from './ledger.js';

/** The board of one member on one day, lived through row by row in plain TypeScript: a slow second opinion that shares nothing with the product's SQL. */

const stages: readonly string[] = stageOrder;
export const columns: readonly string[] = [...stages, 'PAUSED', 'CLOSED'];
const rank = (column: string | null): number => (column === null ? -1 : stages.indexOf(column));

interface Move { root: string; seq: number; day: string; from: string | null; to: string; reason: string | null }
interface Flow { column: string; flow: string; root: string; other: string | null; day: string | null; reason: string | null }

/** What the replay is given: stage changes as they stand in the table, and what the ledger says of the rest. */
export interface Recorded {
  /** Rows of stage_change of the opportunities that the member may see and that are not in the bin. */
  changes: readonly Row[];
  /** An opportunity as it stood at the end of a day in London; as it first stood where that day is before it. */
  facts: (id: string, day: string) => Row;
  /** The member's pursuits as they stood at the end of a day in London. */
  pursuits: (day: string) => readonly Row[];
  holidays: ReadonlySet<string>;
}

export class Replay {
  private readonly moves: Move[];

  constructor(private readonly recorded: Recorded) {
    const changes = recorded.changes.map((row) => ({
      root: row['root_id'] as string, seq: row['seq'] as number, day: row['happened_on'] as string, to: row['to_column'] as string, reason: row['reason'] as string | null, voids: row['voids_seq'] as number | null,
    }));
    // A row that voids counts as little as the one that it voids.
    const voided = new Set(changes.filter(({ voids }) => voids !== null).flatMap(({ root, seq, voids }) => [`${root} ${voids!}`, `${root} ${seq}`]));
    const left = changes.filter(({ root, seq }) => !voided.has(`${root} ${seq}`)).toSorted((a, b) => (a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1));
    const at = new Map<string, string>();
    this.moves = left.map((move) => {
      const from = at.get(move.root) ?? null;
      at.set(move.root, move.to);
      return { root: move.root, seq: move.seq, day: move.day, to: move.to, reason: move.reason, from };
    });
  }

  /** Opportunity → where it stood at the end of a day. */
  standing(day: string | null): Map<string, string> {
    const at = new Map<string, string>();
    for (const move of this.moves) if (day !== null && move.day <= day) at.set(move.root, move.to);
    return at;
  }

  /** Each side of each move after one day and up to another, and where everything stood at both ends. */
  flows(since: string | null, asAt: string): Flow[] {
    const flows: Flow[] = [...this.standing(since)].map(([root, column]) => ({ column, flow: 'OPENING', root, other: null, day: null, reason: null }));
    for (const { root, day, from, to, reason } of this.moves) {
      if (day > asAt || (since !== null && day <= since) || from === to) continue;
      const way = !stages.includes(to) ? to : from !== null && !stages.includes(from) ? 'RESUMED' : rank(to) > rank(from) ? 'FORWARD' : 'BACK';
      flows.push({ column: to, flow: from === null ? 'NEW' : `IN_${way}`, root, other: from, day, reason });
      if (from !== null) flows.push({ column: from, flow: `OUT_${way}`, root, other: to, day, reason });
    }
    for (const [root, column] of this.standing(asAt)) flows.push({ column, flow: 'CLOSING', root, other: null, day: null, reason: null });
    return flows;
  }

  movement(since: string | null, asAt: string): Record<string, unknown>[] {
    const flows = this.flows(since, asAt);
    const row = (columnKey: string | null, of: readonly string[]) => {
      const count = (...names: string[]) => flows.filter(({ column, flow }) => of.includes(column) && names.includes(flow)).length;
      const ins = ['FORWARD', 'BACK', 'RESUMED', 'PAUSED', 'CLOSED'].map((way) => `IN_${way}`);
      const outs = ['FORWARD', 'BACK', 'RESUMED', 'PAUSED', 'CLOSED'].map((way) => `OUT_${way}`);
      return {
        columnKey, opening: count('OPENING'), added: count('NEW'), inForward: count('IN_FORWARD'), inBack: count('IN_BACK'), inResumed: count('IN_RESUMED'),
        outForward: count('OUT_FORWARD'), outBack: count('OUT_BACK'), outPaused: count('OUT_PAUSED'), outClosed: count('OUT_CLOSED'), cameIn: count('NEW', ...ins), wentOut: count(...outs), closing: count('CLOSING'),
      };
    };
    return [...stages.map((stage) => row(stage, [stage])), row(null, stages), row('PAUSED', ['PAUSED']), row('CLOSED', ['CLOSED'])];
  }

  pipeline(asAt: string): Record<string, unknown>[] {
    const standing = [...this.standing(asAt)];
    return [...stages, null].map((columnKey) => {
      const here = standing.filter(([, column]) => (columnKey === null ? stages.includes(column) : column === columnKey)).map(([id]) => this.recorded.facts(id, asAt));
      const worths = here.map(worth).filter((value) => value !== null);
      return { columnKey, opportunities: here.length, homes: sum(here.map((row) => (row['homes'] as number | null) ?? 0)), worth: worths.length ? sum(worths) : null, unvalued: here.length - worths.length };
    });
  }

  /** As sorted lines: column, way, other column, reason of the time, how many. */
  aside(since: string | null, asAt: string): string[] {
    const lines = new Map<string, number>();
    for (const { column, flow, root, other } of this.flows(since, asAt)) {
      if (stages.includes(column) || flow === 'OPENING' || flow === 'CLOSING') continue;
      const line = JSON.stringify([column, !flow.startsWith('OUT_'), other, flow === 'IN_CLOSED' ? this.recorded.facts(root, asAt)['close_reason'] : null]);
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
    return [...lines].map(([line, many]) => `${line} ${many}`).toSorted();
  }

  /** The opportunities behind a figure, as sorted lines. */
  items(column: string | null, flow: string, since: string | null, asAt: string): string[] {
    const wanted = (name: string) => (flow === 'CAME_IN' ? name === 'NEW' || name.startsWith('IN_') : flow === 'WENT_OUT' ? name.startsWith('OUT_') : name === flow);
    return this.flows(since, asAt).filter((one) => (column === null ? stages.includes(one.column) : one.column === column) && wanted(one.flow)).map(({ root, day, other, reason }) => {
      const facts = this.recorded.facts(root, asAt);
      return JSON.stringify([root, facts['title'], day, other, reason, facts['homes'], worth(facts)]);
    }).toSorted();
  }

  /** Open ones hoped for later than at the last meeting, or moved back since: sorted lines. Of several moves back on one day any is as good: they are all given. */
  slipped(since: string | null, asAt: string): { line: string; back: string[] }[] {
    const before = this.standing(since);
    const backs = this.flows(since, asAt).filter(({ flow }) => flow === 'IN_BACK');
    return [...this.standing(asAt)].filter(([root, column]) => rank(column) >= 0 && rank(column) < 5 && before.has(root)).flatMap(([root]) => {
      const [now, then] = [this.recorded.facts(root, asAt), this.recorded.facts(root, since!)];
      const mine = backs.filter((flow) => flow.root === root);
      const lastDay = mine.map(({ day }) => day!).toSorted().at(-1);
      const back = mine.filter(({ day }) => day === lastDay).map(({ column, reason }) => JSON.stringify([column, reason]));
      const later = now['target_on'] !== null && then['target_on'] !== null && (now['target_on'] as string) > (then['target_on'] as string);
      return later || back.length ? [{ line: JSON.stringify([root, now['title'], then['target_on'], now['target_on']]), back: back.length ? back : [JSON.stringify([null, null])] }] : [];
    }).toSorted((a, b) => (a.line < b.line ? -1 : 1));
  }

  /** What stalled on a day, as sorted lines. */
  stalled(day: string): string[] {
    const standing = this.standing(day);
    return this.recorded.pursuits(day).filter((row) => {
      const column = standing.get(row['opportunity_id'] as string) ?? null;
      const [stalls, from, until] = [row['stalls_on'], row['held_from'], row['held_until']] as (string | null)[];
      return rank(column) >= 0 && rank(column) < 5 && stalls !== null && stalls! <= day && !(from && from <= day && day <= until!);
    }).map((row) => JSON.stringify([row['opportunity_id'], this.recorded.facts(row['opportunity_id'] as string, day)['title'], row['stall_reason'], this.workingDays(row['last_two_way_on'] as string | null, day)])).toSorted();
  }

  /** Working days after one day, up to and including another. */
  private workingDays(after: string | null, until: string): number | null {
    if (after === null) return null;
    let n = 0;
    for (let day = nextDay(after); day <= until; day = nextDay(day)) if (![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) && !this.recorded.holidays.has(day)) n += 1;
    return n;
  }
}

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);
const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The middle of a range; what there is of it where one end is missing. */
function worth(facts: Row): number | null {
  const [low, high] = [facts['value_low'] as number | null, facts['value_high'] as number | null];
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

/** Whether a moment lies in a London day or before it. */
export const byDay = (day: string) => (at: Date): boolean => londonDay(at) <= day;
