import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemActor } from '../../platform/auth/actor.js';
import { MOST_BYTES } from './csv-records.js';
import { isCalendarDay } from './register-cells.js';
import { reportNotARegister } from './registers.report.js';
import { printReports } from './registers.print.js';
import type { RegisterUpload } from './register-sources.js';
import type { RegistersService } from './registers.service.js';

const USAGE = 'npm run registers -- --from DIR [--dry-run] [--edition YYYY-MM-DD] [--json]';

interface Options {
  from: string;
  dryRun: boolean;
  edition: string | null;
  json: boolean;
}

/**
 * Reads every file of a folder, tells registers by their content, and refreshes the Directory from them.
 * Returns the exit code: 0; 1 when a register is damaged or the folder holds none; 2 when the command is mistyped.
 */
export async function registersCommand(
  args: readonly string[],
  registers: Pick<RegistersService, 'preview' | 'refresh'>,
  print: (line: string) => void,
): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    print(`${options}\nUsage: ${USAGE}`);
    return 2;
  }
  const uploads = await filesOf(options.from);
  if (!uploads) {
    print(`There is no folder ${resolve(options.from)}. Give one that holds register files after --from.`);
    return 2;
  }
  const caller = { actor: systemActor, idempotencyKey: null };
  const read = options.dryRun ? await registers.preview(caller, uploads.files, options.edition) : (await registers.refresh(caller, uploads.files, options.edition)).result;
  const reports = [...read, ...uploads.folders.map((fileName) => reportNotARegister({ outcome: 'NOT_A_REGISTER', fileName, reason: 'A folder: give it after --from by itself.' }))];
  if (options.json) print(JSON.stringify({ dryRun: options.dryRun, files: reports }, null, 2));
  else printReports(reports, { from: resolve(options.from), dryRun: options.dryRun }, print);
  const found = reports.some(({ outcome }) => outcome === 'READ');
  return found && !reports.some(({ outcome }) => outcome === 'BROKEN') ? 0 : 1;
}

/** The options, or a sentence about what is wrong with them. */
function optionsOf(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { from: { type: 'string' }, edition: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    });
    if (!values.from) return 'Say where the register files are.';
    const { edition = null } = values;
    if (edition !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(edition) && isCalendarDay(edition))) return `“${edition}” is not a day. Write it as 2026-04-01.`;
    return { from: values.from, edition, dryRun: values['dry-run'] ?? false, json: values.json ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function filesOf(folder: string): Promise<{ files: RegisterUpload[]; folders: string[] } | null> {
  const names = await readdir(folder).catch(() => null);
  if (!names) return null;
  const files: RegisterUpload[] = [];
  const folders: string[] = [];
  for (const fileName of names.filter((name) => !name.startsWith('.')).toSorted()) {
    const path = join(folder, fileName);
    const found = await stat(path);
    if (found.isDirectory()) folders.push(`${fileName}/`);
    if (found.isFile()) files.push({ fileName, bytes: found.size > MOST_BYTES ? null : await readFile(path) });
  }
  return { files, folders };
}
