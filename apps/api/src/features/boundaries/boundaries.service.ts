import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import type { UploadedFile } from '../../platform/http/uploads.js';
import { BoundaryEdition } from './boundary.entity.js';
import { boundaryEditionPolicy } from './boundary.policies.js';
import { readAreas } from './boundary.rules.js';
import { matchAreas, type Matched, type NamedPlace } from './matching.rules.js';
import { drawAreas } from './outline.rules.js';

/** A file of boundaries, the day from which it shows how things lie, and whose data it is. */
export interface BoundaryUpload {
  file: UploadedFile;
  editionOn: string;
  attribution: string;
}

/** What a file comes to. */
export interface BoundaryReport {
  kind: string;
  areas: number;
  /** Places of the layer that get an outline. */
  places: number;
  /** Areas that no known place answers to: all of them by number, the first fifty by name. */
  unknown: { count: number; names: string[] };
  /** Open places of the layer that the file leaves without an outline, in the same way. */
  missing: { count: number; names: string[] };
  /** Whether there is an edition of that layer and day already, which it takes the place of. */
  replaces: boolean;
}

/** Thrown to roll a preview back. */
class PreviewEnds extends Error {
  constructor(readonly report: BoundaryReport) {
    super('A preview was kept.');
  }
}

const SHOWN = 50;
/** What all outlines of an edition may come to: more is no drawing for a screen. */
const MOST_CHARACTERS = 2_000_000;

/** Boundaries of places for the map. */
@Injectable()
export class BoundariesService {
  constructor(private readonly writes: Writes) {}

  /** What an upload would come to; nothing is kept. Throws as `upload`. */
  async preview(caller: Caller, input: BoundaryUpload): Promise<BoundaryReport> {
    try {
      await this.write({ ...caller, idempotencyKey: null }, input, (report) => { throw new PreviewEnds(report); });
    } catch (error) {
      if (error instanceof PreviewEnds) return error.report;
      throw error;
    }
    throw new Error('A preview was kept.');
  }

  /** Puts an edition on the map, in place of one of the same layer and day. Throws FORBIDDEN, and VALIDATION on `file`. */
  upload(caller: Caller, input: BoundaryUpload): Promise<Written<BoundaryReport>> {
    return this.write(caller, input, (report) => report);
  }

  /** Takes an edition off the map. Throws NOT_FOUND, FORBIDDEN. */
  remove(caller: Caller, { id }: { id: string }): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'boundaries.remove', input: { id } }, async (tx) => {
      const edition = await tx.get(BoundaryEdition, { id });
      await tx.judge(boundaryEditionPolicy, 'remove', edition);
      await take(tx, id);
      tx.subject({ kind: 'BOUNDARIES', id, payload: { kind: edition.kind, editionOn: edition.editionOn } });
      return { id };
    });
  }

  private write(caller: Caller, { file, editionOn, attribution }: BoundaryUpload, end: (report: BoundaryReport) => BoundaryReport): Promise<Written<BoundaryReport>> {
    return this.writes.run(caller, { action: 'boundaries.upload', input: { file: file.fileName, size: file.bytes.length, editionOn, attribution } }, async (tx) => {
      await tx.judge(boundaryEditionPolicy, 'create', {});
      const read = readAreas(file.bytes);
      if ('refusal' in read) throw fieldError('file', read.refusal);
      const matched = matchAreas(read.areas, await namedPlaces(tx, read.areas.flatMap(({ words }) => Object.values(words))));
      if (!matched) throw fieldError('file', 'No area in this file has a code that a place here has. Read the registers first, or take another edition.');
      const { width, height, paths } = drawAreas(matched.shapes.map(({ rings }) => rings));
      if (paths.reduce((sum, path) => sum + path.length, 0) > MOST_CHARACTERS) throw fieldError('file', 'These outlines are too detailed for a screen. Take the most generalised edition; the Office for National Statistics calls it BUC.');

      const [held] = await tx.sql<{ id: string }>('select id from boundary_edition where kind = $1 and edition_on = $2', [matched.kind, editionOn]);
      if (held) await take(tx, held.id);
      const id = await tx.insert(BoundaryEdition, { kind: matched.kind as BoundaryEdition['kind'], editionOn, fileName: file.fileName, attribution, width, height, uploadedAt: tx.now });
      await tx.sql('insert into boundary (edition_id, place_id, path) select $1, s.place_id, s.path from unnest($2::uuid[], $3::text[]) s (place_id, path)', [id, matched.shapes.map(({ placeId }) => placeId), paths]);
      tx.subject({ kind: 'BOUNDARIES', id, payload: { kind: matched.kind, editionOn, places: matched.shapes.length } });
      return end(await reportOf(tx, matched, read.areas.length, Boolean(held)));
    });
  }
}

async function take(tx: WriteTransaction, editionId: string): Promise<void> {
  await tx.sql('delete from boundary where edition_id = $1', [editionId]);
  await tx.sql('delete from boundary_edition where id = $1', [editionId]);
}

/** The places that these words are codes or names of. */
function namedPlaces(tx: WriteTransaction, words: readonly string[]): Promise<NamedPlace[]> {
  return tx.sql<NamedPlace>(
    `with w as materialized (select word, app.fold(word) as key from unnest($1::text[]) u (word))
     select p.id, p.kind, w.word, true as "isCode" from w join place p on p.code = w.word
     union all select p.id, p.kind, w.word, false from w join place p on app.fold(p.name) = w.key`, [[...new Set(words)]]);
}

async function reportOf(tx: WriteTransaction, { kind, shapes, unknown }: Matched, areas: number, replaces: boolean): Promise<BoundaryReport> {
  const missing = await tx.sql<{ name: string }>(
    `select name from place where kind = $1 and id <> all($2::uuid[]) and (valid_to is null or valid_to >= app.today()) order by name`, [kind, shapes.map(({ placeId }) => placeId)]);
  const some = (names: readonly string[]) => ({ count: names.length, names: names.slice(0, SHOWN) });
  return { kind, areas, places: shapes.length, unknown: some(unknown), missing: some(missing.map(({ name }) => name)), replaces };
}
