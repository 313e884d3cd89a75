/** A part of an import that is carried out beside the others: the records whose ids fall to it, in the order of the file. `after`: the row that it came to. */
export interface Lane {
  readonly at: number;
  of: number;
  after: number;
  /** The last row of the file, once somebody asked. */
  last?: number;
}

/** Rows of a piece. After the first, which is all of a small file, a piece takes no more than half of what is left, so that lanes come to their ends together, and never fewer than the least. */
const [MOST, LEAST] = [2_500, 250];

/** How many rows a lane has before it, as far as they fall to it evenly; none where nobody asked where the file ends. */
const rowsLeft = ({ last = 0, after, of }: Lane): number => Math.max(0, (last - after) / of);

/** Takes the next stretch of the file: the row that it ends with. Every lane reads past the rows of the others. */
export function takeStretch(lane: Lane, last: number): number {
  lane.last = last;
  const rows = lane.after === 0 ? MOST : Math.min(MOST, Math.max(LEAST, Math.ceil(rowsLeft(lane) / 2)));
  lane.after = Math.min(lane.after + rows * lane.of, last);
  return lane.after;
}

/** Gives away every second record of what lies before a lane, by the rule that told lanes apart; null where that is too little, or where a lane must stay what it is written down as, as those of an undo. */
export function giveHalf(lane: Lane): Lane | null {
  if (rowsLeft(lane) < 2 * LEAST) return null;
  const half = { ...lane, at: lane.at + lane.of, of: lane.of * 2 };
  lane.of *= 2;
  return half;
}

/**
 * Carries lanes out beside each other, each piece by piece until one says that it was the last. Whoever comes to an end first is given half of what another has left,
 * between two of its pieces: what is under way may hold earlier rows of the same records. Where one fails the others still come to their ends: nothing is
 * under way any more once this is over.
 */
export async function abreast(lanes: readonly Lane[], piece: (lane: Lane, runner: number) => Promise<boolean>): Promise<void> {
  const idle: ((lane: Lane | null) => void)[] = [];
  let busy = lanes.length;
  const run = async (first: Lane, runner: number): Promise<void> => {
    for (let lane: Lane | null = first; lane; ) {
      try {
        while (await piece(lane, runner)) {
          const half = idle.length ? giveHalf(lane) : null;
          if (half) idle.shift()!(half);
          if (half) busy += 1;
        }
      } finally {
        busy -= 1;
        if (busy === 0) for (const give of idle.splice(0)) give(null);
      }
      lane = busy === 0 ? null : await new Promise<Lane | null>((give) => idle.push(give));
    }
  };
  const ended = await Promise.allSettled(lanes.map(run));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
