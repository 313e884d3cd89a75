import { ImportField as F, ImportKind, ImportState } from './import.types.js';

/** For so long an import can be taken back, and so long what was refused of it can be had. */
export const UNDO_DAYS = 30;

/** What may be done next with an import. */
const next = {
  match: [ImportState.MATCHING, ImportState.CHECKED],
  decide: [ImportState.CHECKED],
  start: [ImportState.CHECKED],
  stop: [ImportState.QUEUED, ImportState.RUNNING],
  discard: [ImportState.MATCHING, ImportState.CHECKED],
  undo: [ImportState.DONE, ImportState.STOPPED],
} as const satisfies Record<string, readonly ImportState[]>;

const standing: Record<ImportState, string> = {
  MATCHING: 'Its columns are still to be matched.', CHECKING: 'Its rows are being looked at; wait until they are.', CHECKED: 'It has not been started.',
  QUEUED: 'It is about to run.', RUNNING: 'It is running.', STOPPING: 'It is being stopped.', DONE: 'It has run.', STOPPED: 'It was stopped.',
  UNDOING: 'It is being taken back.', UNDONE: 'It was taken back.',
};

/** Null where the import may do this as it stands, else the sentence that says why not. */
export const refusedStep = (step: keyof typeof next, state: ImportState): string | null => ((next[step] as readonly ImportState[]).includes(state) ? null : standing[state]);

/** What is missing before rows can be looked at: input field → sentence. */
export function missingMatches(kind: ImportKind, fields: readonly (F | null)[], lawfulBasis: string | null | undefined): Record<string, string> {
  const taken = new Set(fields);
  if (kind === ImportKind.ORGANISATIONS) return taken.has(F.NAME) ? {} : { columns: 'Say which column holds the name of the organisation.' };
  return {
    ...(!taken.has(F.FULL_NAME) && !taken.has(F.LAST_NAME) && !taken.has(F.FIRST_NAME) && { columns: 'Say which column holds the name of the person: the full name, or first and last name.' }),
    ...(!lawfulBasis && { lawfulBasis: 'Say why you may hold it.' }),
  };
}
