import type { BrokenRegister, NotARegister, ReadRegister } from './register-files.js';
import { registerLabel } from './register-files.js';
import { keyOf } from './identifier.rules.js';
import { type ChangeGroupKind, type Chosen, groupOf, lineOf } from './register-choice.rules.js';
import type { RegisterPlan, RegisterState } from './register-plan.types.js';
import { readableName } from './register-names.rules.js';
import { CHANGE_LABELS, changeSentence, type BodyInWords, problemSentence, unlistedSentence } from './register-sentences.js';
import type { IsoDate, OrganisationFacts, Register } from './register.types.js';

export interface RowRemark {
  row: number;
  sentence: string;
}

export interface ReportedChange {
  /** By which it can be left out (see `lineOf`). */
  line: string;
  code: string;
  name: string;
  sentence: string;
}

/** The changes of one kind, under its heading. */
export interface ChangeGroup {
  kind: ChangeGroupKind;
  label: string;
  changes: readonly ReportedChange[];
}

/** What became of one file. For a register that was read, rows = created + changed + unchanged + refused. */
export interface FileReport {
  fileName: string;
  outcome: 'READ' | 'BROKEN' | 'NOT_A_REGISTER';
  register: Register | null;
  label: string | null;
  edition: IsoDate | null;
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Changes that whoever applied it left out; a row without any other counts as unchanged. */
  leftOut: number;
  /** A sentence about the whole file: why nothing of it was taken, or how it was dated. */
  note: string | null;
  refusals: readonly RowRemark[];
  /** Rows that were taken on a judgement. */
  remarks: readonly RowRemark[];
  groups: readonly ChangeGroup[];
}

const NOTHING = { rows: 0, created: 0, changed: 0, unchanged: 0, refused: 0, leftOut: 0, refusals: [], remarks: [], groups: [] };

/** The report of a file that is no register, with the reason. */
export const reportNotARegister = ({ fileName, reason }: NotARegister): FileReport => ({
  ...NOTHING, fileName, outcome: 'NOT_A_REGISTER', register: null, label: null, edition: null, note: reason,
});

/** The report of a register that was refused whole, with its first broken row. */
export const reportBroken = ({ fileName, register, edition, problem }: BrokenRegister): FileReport => ({
  ...NOTHING, fileName, outcome: 'BROKEN', register, label: registerLabel(register), edition,
  note: `Refused whole: row ${problem.row}, ${problemSentence(problem)}`,
});

/** `dated`: how the file came by its edition, where its name does not say it. */
export function reportRead(file: ReadRegister, { plan, leftOut }: Chosen, known: RegisterState['organisations'], dated: string | null): FileReport {
  const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
  const remarks = plan.note ? [] : plan.rows.filter(({ outcome }) => outcome !== 'REFUSED');
  const refusedRows = plan.note ? [] : plan.rows.filter(({ outcome }) => outcome === 'REFUSED');
  const sentences = (rows: RegisterPlan['rows']) =>
    rows.flatMap(({ row, notes }) => notes.map((sentence) => ({ row, sentence })));
  return {
    fileName: file.fileName,
    outcome: 'READ',
    register: file.register,
    label: registerLabel(file.register),
    edition: plan.edition,
    rows: plan.rows.length + file.refused.length,
    created: count('CREATED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED') + file.refused.length,
    leftOut,
    note: [plan.note ?? dated, file.isPart ? null : unlistedSentence(plan.unlisted)].filter(Boolean).join(' ') || null,
    refusals: [...file.refused.map((problem) => ({ row: problem.row, sentence: problemSentence(problem) })), ...sentences(refusedRows)],
    remarks: sentences(remarks),
    groups: groupsOf(plan, bodiesInWords([...known, ...createdBy(plan)])),
  };
}

function groupsOf(plan: RegisterPlan, body: BodyInWords): ChangeGroup[] {
  const byKind = new Map<ChangeGroupKind, ReportedChange[]>();
  for (const { row, changes } of plan.rows) {
    for (const planned of changes) {
      const kind = groupOf(planned.change);
      const line = { line: lineOf(row, planned), code: planned.code, name: planned.name, sentence: changeSentence(planned.change, body) };
      const lines = byKind.get(kind);
      if (lines) lines.push(line);
      else byKind.set(kind, [line]);
    }
  }
  return (Object.keys(CHANGE_LABELS) as ChangeGroupKind[]).flatMap((kind) => {
    const changes = byKind.get(kind) ?? [];
    return changes.length ? [{ kind, label: CHANGE_LABELS[kind], changes }] : [];
  });
}

const createdBy = ({ rows }: RegisterPlan): OrganisationFacts[] => rows.flatMap(({ changes }) => changes.flatMap(({ change }) => (change.kind === 'CREATE' ? [change.organisation] : [])));

function bodiesInWords(bodies: readonly Pick<RegisterState['organisations'][number], 'type' | 'identifiers' | 'officialName'>[]): BodyInWords {
  const names = new Map(bodies.flatMap(({ type, identifiers, officialName }) => {
    const name = type === 'ICB' ? officialName.replace(/^NHS | Integrated Care Board$/g, '') : readableName(officialName);
    return identifiers.map((code) => [keyOf(code), name] as const);
  }));
  return (code) => (names.has(keyOf(code)) ? `${names.get(keyOf(code))} (${code.value})` : code.value);
}
