import { useState } from 'react';
import type { ChangeGroup, FileReport, LeftOut } from './register-uploads.js';

/** Which of the proposed changes go in: all, until somebody leaves a group or a line out. */
export interface Choice {
  /** Of a file's group: how many of its changes go in. */
  taken(fileName: string, group: ChangeGroup): number;
  takes(fileName: string, line: string): boolean;
  setGroup(fileName: string, group: ChangeGroup, take: boolean): void;
  setLine(fileName: string, line: string, take: boolean): void;
  /** As the server is told: whole groups by their kind, else lines. */
  leftOut: LeftOut;
}

export function useChoice(reports: readonly FileReport[]): Choice {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const key = (fileName: string, line: string) => `${fileName}\n${line}`;
  const change = (fileName: string, lines: readonly string[], take: boolean) => {
    const next = new Set(left);
    for (const line of lines) {
      if (take) next.delete(key(fileName, line));
      else next.add(key(fileName, line));
    }
    setLeft(next);
  };
  const takes: Choice['takes'] = (fileName, line) => !left.has(key(fileName, line));
  const taken: Choice['taken'] = (fileName, { changes }) => changes.filter(({ line }) => !left.has(key(fileName, line))).length;
  const leftOf = (report: FileReport) => report.groups.flatMap((group) => {
    const out = group.changes.filter(({ line }) => left.has(key(report.fileName, line)));
    return out.length === group.changes.length ? [group.kind] : out.map(({ line }) => line);
  });
  return {
    takes, taken,
    setGroup: (fileName, { changes }, take) => change(fileName, changes.map(({ line }) => line), take),
    setLine: (fileName, line, take) => change(fileName, [line], take),
    leftOut: Object.fromEntries(reports.map((report) => [report.fileName, leftOf(report)] as const).filter(([, lines]) => lines.length > 0)),
  };
}
