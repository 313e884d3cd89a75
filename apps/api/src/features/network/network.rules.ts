/** Somebody on the map, and whether it was drawn from them. */
export interface Node {
  id: string;
  ring: number;
  sector: string | null;
}

export interface Edge {
  aId: string;
  bId: string;
}

/** What somebody's place on the map says. */
export interface Position {
  /** Ties on the map. */
  tieCount: number;
  /** Sectors that their ties join, themselves not counted. */
  joins: string[];
  /** Ids of those whom only they connect with the middle of the map: with them gone, nobody leads there. */
  onlyLinkTo: string[];
  /** How many ties they are from the middle; null where the ties that are left out would have led there. */
  ring: number | null;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(nodes: readonly Node[], edges: readonly Edge[]): Neighbours {
  const found = new Map(nodes.map(({ id }) => [id, [] as string[]]));
  for (const { aId, bId } of edges) {
    found.get(aId)?.push(bId);
    found.get(bId)?.push(aId);
  }
  return found;
}

/** How many ties each is from the middle, not walking through `without`. */
function distances(neighbours: Neighbours, middle: readonly string[], without?: string): Map<string, number> {
  const at = new Map(middle.filter((id) => id !== without).map((id) => [id, 0]));
  const queue = [...at.keys()];
  for (let n = 0; n < queue.length; n += 1) {
    for (const next of neighbours.get(queue[n]!) ?? []) {
      if (next === without || at.has(next)) continue;
      at.set(next, at.get(queue[n]!)! + 1);
      queue.push(next);
    }
  }
  return at;
}

/** The place of everybody on the map: ties, sectors joined, and for whom they are the only link. */
export function positions(nodes: readonly Node[], edges: readonly Edge[]): Map<string, Position> {
  const neighbours = neighboursOf(nodes, edges);
  const middle = nodes.filter(({ ring }) => ring === 0).map(({ id }) => id);
  const sectors = new Map(nodes.map(({ id, sector }) => [id, sector]));
  const reached = distances(neighbours, middle);
  return new Map(nodes.map(({ id, ring }) => {
    const near = neighbours.get(id)!;
    const left = ring === 0 ? null : distances(neighbours, middle, id);
    return [id, {
      tieCount: near.length,
      joins: [...new Set(near.map((one) => sectors.get(one)).filter((sector): sector is string => Boolean(sector)))].sort(),
      onlyLinkTo: left ? [...reached.keys()].filter((one) => one !== id && !left.has(one)) : [],
      ring: reached.get(id) ?? null,
    }];
  }));
}
