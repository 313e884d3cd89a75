import type { Area, Ring } from './boundary.rules.js';

/** A place that one of the file's words names, by its code or by its name. */
export interface NamedPlace {
  id: string;
  kind: string;
  /** As the file writes it. */
  word: string;
  isCode: boolean;
}

/** Which place each area is of. One place may have several areas, as one with islands that the file lists apart. */
export interface Matched {
  kind: string;
  shapes: readonly { placeId: string; rings: readonly Ring[] }[];
  /** Areas that no known place answers to, as the file names them. */
  unknown: readonly string[];
}

/**
 * Takes the column whose codes name the most places of one layer: a file of districts also says in which system each lies, and those are fewer.
 * An area whose code is not known, as after a change of codes, is taken by its name, and so is every area of a file that has few codes or none.
 * Null where no column names a place.
 */
export function matchAreas(areas: readonly Area[], places: readonly NamedPlace[]): Matched | null {
  const best = bestColumn(areas, places);
  if (!best) return null;
  const ofKind = places.filter(({ kind }) => kind === best.kind);
  const byCode = named(ofKind.filter(({ isCode }) => isCode));
  const byName = named(ofKind.filter(({ isCode }) => !isCode));
  const rings = new Map<string, Ring[]>();
  const unknown: string[] = [];
  for (const { words, rings: outline } of areas) {
    const placeId = byCode.get(words[best.column] ?? '') ?? Object.values(words).map((word) => byName.get(word)).find(Boolean);
    if (placeId) rings.set(placeId, [...(rings.get(placeId) ?? []), ...outline]);
    else unknown.push(labelOf(words, best.column));
  }
  return { kind: best.kind, shapes: [...rings].map(([placeId, outline]) => ({ placeId, rings: outline })), unknown };
}

interface Column {
  column: string;
  kind: string;
  isCode: boolean;
  /** How many places it names. */
  count: number;
}

/** Codes before names, unless they name less than half as many places. */
function bestColumn(areas: readonly Area[], places: readonly NamedPlace[]): Column | undefined {
  const byWord = new Map<string, NamedPlace[]>();
  for (const place of places) byWord.set(place.word, [...(byWord.get(place.word) ?? []), place]);
  const found = new Map<string, Column & { ids: Set<string> }>();
  for (const { words } of areas) {
    for (const [column, word] of Object.entries(words)) {
      for (const { id, kind, isCode } of byWord.get(word) ?? []) {
        const key = `${column} ${kind} ${isCode}`;
        const held = found.get(key) ?? { column, kind, isCode, count: 0, ids: new Set() };
        found.set(key, { ...held, ids: held.ids.add(id), count: held.ids.size });
      }
    }
  }
  const [most, ...others] = [...found.values()].sort((one, other) => other.count - one.count || Number(other.isCode) - Number(one.isCode));
  return [most, ...others].find((candidate) => candidate?.isCode && candidate.count * 2 >= most!.count) ?? most;
}

/** Each word's place; a word that two places share says nothing. */
function named(places: readonly NamedPlace[]): Map<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const { word, id } of places) byName.set(word, byName.has(word) && byName.get(word) !== id ? null : id);
  return byName;
}

/** "Alderbrook (E07000999)": the code, and the first other word that reads as a name. */
function labelOf(words: Readonly<Record<string, string>>, column: string): string {
  const code = words[column];
  const name = Object.values(words).find((word) => word !== code && /^[A-Z][a-z]/.test(word));
  return [name, code && `(${code})`].filter(Boolean).join(' ') || 'an area without a name';
}
