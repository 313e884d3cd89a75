import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps each mail as a file, so that tests in other processes can read them. */
export async function catchMail(): Promise<{ port: number; folder: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-mail-'));
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        writeFileSync(join(folder, `${String((count += 1)).padStart(5, '0')}.eml`), Buffer.concat(parts));
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as { port: number };
  return {
    port, folder,
    close: () => new Promise<void>((closed) => server.close(() => { rmSync(folder, { recursive: true, force: true }); closed(); })),
  };
}
