import { jest } from '@jest/globals';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { providerFile } from '../../testing/registers.js';
import { registersCommand } from './registers.command.js';
import type { FileReport } from './registers.report.js';
import type { RegistersService } from './registers.service.js';

const READ: FileReport = {
  fileName: 'rsh_2023.csv', outcome: 'READ', register: 'REGISTERED_PROVIDERS', label: 'Registered providers of social housing', edition: '2023-01-01',
  rows: 4, created: 1, changed: 1, unchanged: 1, refused: 1, leftOut: 0, note: null,
  refusals: [{ row: 5, sentence: 'Designation: expected Profit, found “Other”.' }], remarks: [],
  groups: [{ kind: 'CREATE', label: 'New', changes: [{ line: '2 CREATE L9901', code: 'L9901', name: 'Mereland Homes', sentence: 'RSH L9901' }] }],
};
const BROKEN: FileReport = { ...READ, fileName: 'etr_2026-04.csv', outcome: 'BROKEN', label: 'NHS trusts (ODS)', note: 'Refused whole: row 2, Close date: expected a date.', groups: [], refusals: [] };
const OTHER: FileReport = { ...READ, fileName: 'notes.txt', outcome: 'NOT_A_REGISTER', label: null, note: 'Not one of the registers that Lintel reads.', groups: [], refusals: [] };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-registers-'));
  await mkdir(join(folder, 'samples'));
  await writeFile(join(folder, 'rsh_2023.csv'), providerFile(['Mereland Homes', 'L9901']));
  await writeFile(join(folder, '.hidden'), '');
});
afterEach(() => rm(folder, { recursive: true }));

async function run(args: string[], reports: FileReport[] = [READ]) {
  const lines: string[] = [];
  const service = { preview: jest.fn(async () => reports), refresh: jest.fn(async () => ({ result: reports, activityId: 'activity' })) } satisfies Pick<RegistersService, 'preview' | 'refresh'>;
  const code = await registersCommand(args, service, (line) => void lines.push(line));
  return { code, text: lines.join('\n'), service };
}

test('reads the files of the folder itself, and prints counts and reasons', async () => {
  const { code, text, service } = await run(['--from', folder, '--edition', '2023-10-05']);
  expect(code).toBe(0);
  expect(service.refresh).toHaveBeenCalledWith(expect.anything(), [{ fileName: 'rsh_2023.csv', bytes: expect.anything() }], '2023-10-05');
  expect(text).toContain('4 rows = 1 created + 1 changed + 1 unchanged + 1 refused');
  expect(text).toContain('row 5, Designation: expected Profit, found “Other”.');
  expect(text).not.toContain('Mereland Homes');
  expect(text).toContain('Not registers\n  samples/: A folder: give it after --from by itself.');
});

test('--dry-run shows the difference and changes nothing', async () => {
  const { text, service } = await run(['--from', folder, '--dry-run']);
  expect(service.refresh).not.toHaveBeenCalled();
  expect(text).toContain('(preview: nothing is changed)');
  expect(text).toContain('L9901 Mereland Homes: RSH L9901');
});

test('--json prints the reports and nothing else', async () => {
  const { text } = await run(['--from', folder, '--json']);
  expect(JSON.parse(text)).toEqual({ dryRun: false, files: [READ, expect.objectContaining({ fileName: 'samples/', outcome: 'NOT_A_REGISTER', rows: 0 })] });
});

test.each([
  ['a damaged register', [READ, BROKEN], 1, 'Refused whole: row 2'],
  ['no register at all', [OTHER], 1, 'Not registers\n  notes.txt: Not one of'],
])('%s is an exit code of its own', async (_, reports, exit, words) => {
  const { code, text } = await run(['--from', folder], reports);
  expect(code).toBe(exit);
  expect(text).toContain(words);
});

test.each([
  ['no folder', [], 'Say where the register files are.'],
  ['a folder that is not there', ['--from', '/nowhere/at/all'], 'There is no folder /nowhere/at/all'],
  ['an edition that is no day', ['--from', '.', '--edition', '2026-02-30'], 'is not a day'],
  ['an option that does not exist', ['--form', '.'], 'Usage: npm run registers'],
])('%s: exit code 2 and the way out', async (_, args, words) => {
  const { code, text } = await run(args);
  expect(code).toBe(2);
  expect(text).toContain(words);
});
