import { type HttpRefusal, postFiles, type Sending } from '../../lib/http.js';
import { uuid } from '../../lib/id.js';
import type { PlaceKind } from '../../gql/graphql.js';

/** So many, and the first of them by name. */
interface Some {
  count: number;
  names: string[];
}

/** What the server says of a file of boundaries. */
export interface BoundaryReport {
  kind: PlaceKind;
  areas: number;
  /** Places that get an outline. */
  places: number;
  /** Areas that no place here answers to. */
  unknown: Some;
  /** Places of the layer that the file leaves without an outline. */
  missing: Some;
  /** Whether it takes the place of an edition of the same layer and day. */
  replaces: boolean;
}

export interface BoundaryUpload {
  file: File | null;
  edition: string | null;
  attribution: string;
}

export type BoundaryAnswer = (BoundaryReport & { activityId?: string; error?: undefined }) | { error: HttpRefusal };

/** What the file comes to; changes nothing. */
export const previewBoundaries = (upload: BoundaryUpload, sending: Sending): Promise<BoundaryAnswer> => send('/uploads/boundaries/preview', upload, sending);

/** Each call is a change of its own. */
export const uploadBoundaries = (upload: BoundaryUpload, sending: Sending): Promise<BoundaryAnswer> => send('/uploads/boundaries', upload, sending, { 'Idempotency-Key': uuid() });

function send(path: string, { file, edition, attribution }: BoundaryUpload, sending: Sending, headers?: Record<string, string>): Promise<BoundaryAnswer> {
  const form = new FormData();
  // Fields first: the server reads a form from its beginning.
  form.append('edition', edition ?? '');
  form.append('attribution', attribution);
  if (file) form.append('file', file, file.name);
  return postFiles<BoundaryReport & { activityId?: string }>(path, form, sending, headers);
}
