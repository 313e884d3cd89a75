import type { BrokenRegister, NotARegister, ReadRegister } from './register-files.js';
import { registerLabel } from './register-files.js';
import { keyOf } from './identifier.rules.js';
import type { ChangeKind, RegisterPlan, RegisterState } from './register-plan.types.js';
import { CHANGE_LABELS, changeSentence, type IcbInWords, problemSentence } from './register-sentences.js';
import type { IsoDate, Register } from './register.types.js';

export interface RowRemark {
  row: number;
  sentence: string;
}

export interface ReportedChange {
  code: string;
  name: string;
  sentence: string;
}

/** The changes of one kind, under its heading. */
export interface ChangeGroup {
  kind: ChangeKind;
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
  /** A sentence about the whole file: why nothing of it was taken, or how it was dated. */
  note: string | null;
  refusals: readonly RowRemark[];
  /** Rows that were taken on a judgement. */
  remarks: readonly RowRemark[];
  groups: readonly ChangeGroup[];
}

const NOTHING = { rows: 0, created: 0, changed: 0, unchanged: 0, refused: 0, refusals: [], remarks: [], groups: [] };

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
export function reportRead(file: ReadRegister, plan: RegisterPlan, known: RegisterState['organisations'], dated: string | null): FileReport {
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
    note: plan.note ?? dated,
    refusals: [...file.refused.map((problem) => ({ row: problem.row, sentence: problemSentence(problem) })), ...sentences(refusedRows)],
    remarks: sentences(remarks),
    groups: groupsOf(plan, icbsInWords(known)),
  };
}

function groupsOf(plan: RegisterPlan, icb: IcbInWords): ChangeGroup[] {
  const all = plan.rows.flatMap(({ changes }) => changes);
  return (Object.keys(CHANGE_LABELS) as ChangeKind[]).flatMap((kind) => {
    const changes = all
      .filter(({ change }) => change.kind === kind)
      .map(({ code, name, change }) => ({ code, name, sentence: changeSentence(change, icb) }));
    return changes.length ? [{ kind, label: CHANGE_LABELS[kind], changes }] : [];
  });
}

function icbsInWords(known: RegisterState['organisations']): IcbInWords {
  const areas = new Map(
    known
      .filter(({ type }) => type === 'ICB')
      .flatMap(({ identifiers, officialName }) => identifiers.map((code) => [keyOf(code), officialName.replace(/^NHS | Integrated Care Board$/g, '')] as const)),
  );
  return (icb) => (areas.has(keyOf(icb)) ? `${areas.get(keyOf(icb))} (${icb.value})` : icb.value);
}
