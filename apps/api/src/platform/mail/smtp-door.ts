import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { CONFIG, type Config } from '../config.js';

/** What happens to a mail for an address of ours. */
export interface MailTaker {
  /** Whether mail to what stands before the @ is taken: `NO` for an address that nobody has, `LATER` for one that had too much of it. */
  takes(localPart: string): Promise<'YES' | 'NO' | 'LATER'>;
  /** Keeps it; the sending server is told "yes" only once this resolves. A mail may come twice. Throws MailRefused for what cannot be read. */
  take(localPart: string, raw: Uint8Array): Promise<void>;
}

/** Who takes the mail that comes in: one feature, which says so when it starts. */
@Injectable()
export class IncomingMail {
  taker: MailTaker | null = null;
}

/** Megabytes that one mail may have. */
const LARGEST_MB = 10;
const LARGEST = LARGEST_MB * 1024 * 1024;
const MOST_CONNECTIONS = 20;
const MOST_RECIPIENTS = 5;

/** What the sending server is told instead of a yes. From 500 on it is final: it tells its user, and does not try again. */
export class MailRefused extends Error {
  constructor(readonly responseCode: number, message: string) {
    super(message);
  }
}

/**
 * Opens the SMTP server for mail that comes in, where the configuration gives a port: plain SMTP, meant to stand behind the house's own mail
 * server, which does TLS and the first look at spam. It relays nothing: who is not ours is refused while the recipient is named.
 */
export async function openSmtpDoor(app: INestApplicationContext): Promise<{ port: number; close(): Promise<void> } | null> {
  const { inbound } = app.get<Config>(CONFIG);
  const { taker } = app.get(IncomingMail);
  if (!inbound || !taker) return null;
  const server = new SMTPServer(options(taker));
  server.on('error', (error: Error) => { if (!('remoteAddress' in error)) console.error(error.message); });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(inbound.port, inbound.host, listening);
  });
  const { port } = server.server.address() as { port: number };
  return { port, close: () => new Promise((closed) => server.close(() => closed())) };
}

const localPart = (address: string): string => address.slice(0, address.lastIndexOf('@')).toLowerCase();

const options = (taker: MailTaker): SMTPServerOptions => ({
  banner: 'Lintel', size: LARGEST, maxClients: MOST_CONNECTIONS, socketTimeout: 60_000, closeTimeout: 2_000, authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true,
  onMailFrom: ({ address }, _, done) => done(address === '' ? new MailRefused(550, 'No mail is sent from here that could come back.') : null),
  onRcptTo({ address }, { envelope }, done) {
    if (envelope.rcptTo.length >= MOST_RECIPIENTS) return done(new MailRefused(452, 'Too many recipients.'));
    taker.takes(localPart(address)).then((answer) => done(answer === 'YES' ? null : answer === 'NO' ? new MailRefused(550, 'There is no such address.') : new MailRefused(451, 'Too much mail. Try again in an hour.')), later(done));
  },
  onData(stream, { envelope }, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => {
      // What is too large is read to its end, as SMTP wants it, and let go.
      if (stream.sizeExceeded) parts.length = 0;
      else parts.push(part);
    });
    stream.on('end', () => {
      if (stream.sizeExceeded) return done(new MailRefused(552, `This mail has more than ${LARGEST_MB} MB.`));
      const raw = Buffer.concat(parts);
      Promise.all(envelope.rcptTo.map(({ address }) => taker.take(localPart(address), raw))).then(() => done(null, 'Taken.'), later(done));
    });
  },
});

/** A fault of ours is no reason to lose a mail: the sending server keeps it and tries again. What went wrong stays here. */
const later = (done: (error: Error) => void) => (error: unknown): void => {
  if (error instanceof MailRefused) return done(error);
  console.error(error);
  done(new MailRefused(451, 'We could not take this now. Try again later.'));
};
