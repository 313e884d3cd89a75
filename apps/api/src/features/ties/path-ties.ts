/** The ties that leave one person: a run of three parallel lists. `fades` is the last faint day, `owners` the member's number times two, plus one where others may use it. */
export interface TieRun {
  to: ArrayLike<number>;
  fades: ArrayLike<number>;
  owners: ArrayLike<number>;
  from: number;
  end: number;
}

interface Changed {
  to: number[];
  fades: number[];
  owners: number[];
}

const TIE_BYTES = 12;

/**
 * All ties in compressed sparse rows: eight bytes a direction and four a person, in four typed arrays. A person whose ties changed since has
 * a row of its own beside them, which takes the place of the first.
 */
export class PathTies {
  private readonly changed = new Map<number, Changed>();

  private constructor(
    private readonly offsets: Uint32Array,
    private readonly to: Int32Array,
    private readonly fades: Int16Array,
    private readonly owners: Uint16Array,
  ) {}

  /**
   * Builds the rows from ties as `app.path_graph` packs them: the two people's numbers (4 bytes each), the last faint day and the owner
   * (2 bytes each), big-endian. Each tie goes into both people's rows: counted first, then put down.
   */
  static from(packed: Buffer, people: number): PathTies {
    const count = packed.length / TIE_BYTES;
    const offsets = new Uint32Array(people + 1);
    for (let at = 0; at < packed.length; at += TIE_BYTES) {
      offsets[packed.readInt32BE(at)]! += 1;
      offsets[packed.readInt32BE(at + 4)]! += 1;
    }
    let sum = 0;
    for (let person = 0; person <= people; person += 1) offsets[person] = sum += offsets[person]!;
    const [to, fades, owners] = [new Int32Array(count * 2), new Int16Array(count * 2), new Uint16Array(count * 2)];
    // Filled from each row's end towards its beginning, after which its offset is where it begins.
    const put = (from: number, other: number, at: number) => {
      const place = (offsets[from]! -= 1);
      to[place] = other;
      fades[place] = packed.readInt16BE(at + 8);
      owners[place] = packed.readUInt16BE(at + 10);
    };
    for (let at = 0; at < packed.length; at += TIE_BYTES) {
      const [a, b] = [packed.readInt32BE(at), packed.readInt32BE(at + 4)];
      put(a, b, at);
      put(b, a, at);
    }
    return new PathTies(offsets, to, fades, owners);
  }

  get bytes(): number {
    return this.offsets.byteLength + this.to.byteLength + this.fades.byteLength + this.owners.byteLength;
  }

  /** How many people's rows were changed since it was built. */
  get changes(): number {
    return this.changed.size;
  }

  /** Everybody a person has a tie with, whosever it is. */
  of(person: number): TieRun {
    const changed = this.changed.get(person);
    if (changed) return { ...changed, from: 0, end: changed.to.length };
    return { to: this.to, fades: this.fades, owners: this.owners, from: this.offsets[person] ?? 0, end: this.offsets[person + 1] ?? 0 };
  }

  degree(person: number): number {
    const changed = this.changed.get(person);
    return changed ? changed.to.length : (this.offsets[person + 1] ?? 0) - (this.offsets[person] ?? 0);
  }

  /** Puts one member's tie between two people as it now stands; `fades` null takes it away. */
  set(a: number, b: number, member: number, fades: number | null, isOpen: boolean): void {
    this.setOne(a, b, member, fades, isOpen);
    this.setOne(b, a, member, fades, isOpen);
  }

  private setOne(person: number, other: number, member: number, fades: number | null, isOpen: boolean): void {
    const row = this.changed.get(person) ?? this.copied(person);
    this.changed.set(person, row);
    const known = row.to.findIndex((to, at) => to === other && row.owners[at]! >> 1 === member);
    const at = known < 0 ? row.to.length : known;
    if (fades === null) {
      if (known < 0) return;
      for (const list of [row.to, row.fades, row.owners]) list.splice(at, 1);
      return;
    }
    row.to[at] = other;
    row.fades[at] = fades;
    row.owners[at] = member * 2 + Number(isOpen);
  }

  private copied(person: number): Changed {
    const { to, fades, owners, from, end } = this.of(person);
    return { to: slice(to, from, end), fades: slice(fades, from, end), owners: slice(owners, from, end) };
  }
}

const slice = (list: ArrayLike<number>, from: number, end: number): number[] => Array.from({ length: end - from }, (_, at) => list[from + at]!);
