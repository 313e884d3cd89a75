import type { DataSource } from 'typeorm';
import type { Anchor } from './audit-chain.js';
import type { Sealer } from './sealer.js';
import { verifyAudit } from './verify-audit.js';

const usage = 'Usage: npm run audit [-- --since N:SEAL], with an end of the chain that was printed earlier.';

/**
 * `npm run audit`: seals what waits, walks the whole chain and prints what it found.
 * @returns the exit code: 0 where everything holds, 1 with the first row that does not, 2 for arguments that cannot be read
 */
export async function verifyAuditCommand(args: readonly string[], sealer: Sealer, dataSource: DataSource, print: (line: string) => void): Promise<number> {
  const anchor = readAnchor(args);
  if (anchor === undefined) {
    print(usage);
    return 2;
  }
  await sealer.seal();
  const { fault, end, erased, removed, waiting } = await verifyAudit(dataSource, anchor);
  if (fault) {
    print(`The audit does not hold. ${fault}`);
    print(`  Up to entry ${end.n} everything holds.`);
    return 1;
  }
  print(`The audit holds: ${end.n} entries, each as it was written.`);
  if (erased > 0) print(`  ${erased} have had their payload erased.`);
  if (removed > 0) print(`  ${removed} left with the demo set.`);
  if (waiting > 0) print(`  ${waiting} wait for their seal.`);
  print(`  Keep this line elsewhere, and give it as --since another day: ${end.n}:${end.seal}`);
  return 0;
}

/** The anchor given, null without one, undefined where it cannot be read. */
function readAnchor(args: readonly string[]): Anchor | null | undefined {
  if (args.length === 0) return null;
  const given = args.length === 2 && args[0] === '--since' ? /^(\d+):([0-9a-f]{64})$/.exec(args[1]!) : null;
  return given ? { n: Number(given[1]), seal: given[2]! } : undefined;
}
