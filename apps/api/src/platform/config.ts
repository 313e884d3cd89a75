import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that the environment may set. Read once, at boot; nothing else reads `process.env`. */
export interface Config {
  readonly production: boolean;
  /** Connection of the runtime role: no superuser, owns nothing. */
  readonly databaseUrl: string;
  /** The schema is only printed: nothing connects. */
  readonly withoutDatabase: boolean;
  /** Connection of the owner, for migrations and roles only. */
  readonly databaseOwnerUrl: string | null;
  /** Password that `migrate` gives to the runtime role, where the owner may create it. */
  readonly runtimePassword: string | null;
  readonly host: string;
  readonly port: number;
  /** The address in mails and links, without a slash at the end. */
  readonly publicUrl: string;
  /** Folder of the built client, or null when another process serves it. */
  readonly webDist: string | null;
  /** Key for cookies, cursors and links: 32 characters or more. */
  readonly secret: string;
  /** Where mail goes; null keeps it under Admin, marked "not sent". */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where mail that people forward comes in by SMTP, and the domain of their forwarding addresses; null: forwarding is off. */
  readonly inbound: { readonly port: number; readonly host: string; readonly domain: string } | null;
  /** Where the NHS Organisation Data Service's ORD interface answers, without a slash at the end; null: registers come as files only. */
  readonly odsUrl: string | null;
  /** Sample accounts may be listed at the sign-in page. */
  readonly demo: boolean;
  /** Documents outside the safelist may be asked for without an API key (development and tests). */
  readonly adHocDocuments: boolean;
  readonly trustProxyHops: number;
  /** How many times the usual limits on requests and addresses hold, for many people behind one address, and for tests. Not those on an account. */
  readonly limitFactor: number;
  readonly poolSize: number;
  /** Milliseconds after which PostgreSQL gives a statement up. Somebody waits for a page; nobody for a command. */
  readonly statementTimeout: number;
}

/** Thrown with every problem of the environment at once. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Reads and checks the environment. Throws one ConfigError that lists all problems. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const url = (name: string, protocols: string[], required: boolean): string | null => {
    const value = env[name]?.trim();
    if (!value) {
      if (required) problems.push(`${name} is missing. Give an address that starts with ${protocols.join(' or ')}.`);
      return null;
    }
    if (!URL.canParse(value) || !protocols.some((p) => value.startsWith(`${p}//`))) {
      problems.push(`${name} is not an address that starts with ${protocols.join(' or ')}.`);
      return null;
    }
    return value;
  };
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const value = env[name]?.trim();
    if (!value) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    problems.push(`${name} is "${value}"; give a whole number from ${least} to ${most}.`);
    return fallback;
  };

  const production = env['NODE_ENV'] === 'production';
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:'], true) ?? '';
  const databaseOwnerUrl = url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:'], false);
  const smtpUrl = url('SMTP_URL', ['smtp:', 'smtps:'], false);
  const odsUrl = url('ODS_URL', ['http:', 'https:'], false)?.replace(/\/+$/, '') ?? null;
  if (odsUrl && !odsUrl.startsWith('https:') && !loopback.has(new URL(odsUrl).hostname)) problems.push('ODS_URL is not https. Only an address on this machine may do without.');
  const host = env['HOST']?.trim() || '127.0.0.1';
  const port = whole('PORT', 4400, 0, 65_535);
  const publicUrl = (url('PUBLIC_URL', ['http:', 'https:'], false) ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const secret = env['LINTEL_SECRET'] ?? '';
  if (secret.length < 32) problems.push('LINTEL_SECRET is missing or shorter than 32 characters. Give a long random text and keep it.');
  if (!loopback.has(host) && !publicUrl.startsWith('https:') && !loopback.has(new URL(publicUrl).hostname)) {
    problems.push(`HOST is ${host} and PUBLIC_URL is neither https nor this machine. Sign-in cookies need https beyond this machine.`);
  }
  const mailFrom = env['MAIL_FROM']?.trim() || 'lintel@localhost';
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(mailFrom)) problems.push('MAIL_FROM is not an e-mail address.');
  const inboundDomain = env['INBOUND_DOMAIN']?.trim().toLowerCase() || mailFrom.slice(mailFrom.lastIndexOf('@') + 1);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(inboundDomain)) problems.push('INBOUND_DOMAIN is not the name of a domain.');
  const inbound = env['INBOUND_PORT']?.trim() ? { port: whole('INBOUND_PORT', 0, 0, 65_535), host: env['INBOUND_HOST']?.trim() || '127.0.0.1', domain: inboundDomain } : null;
  const trustProxyHops = whole('TRUST_PROXY_HOPS', 0, 0, 5);
  const limitFactor = whole('LINTEL_LIMIT_FACTOR', 1, 1, 1000);
  const poolSize = whole('DATABASE_POOL', 10, 2, 50);
  if (problems.length > 0) throw new ConfigError(problems);

  return {
    production, databaseUrl, databaseOwnerUrl, host, port, publicUrl, secret, smtpUrl, odsUrl, mailFrom, inbound, trustProxyHops, limitFactor, poolSize, statementTimeout: 5_000,
    withoutDatabase: false,
    runtimePassword: env['LINTEL_RUNTIME_PASSWORD'] ?? null,
    webDist: env['WEB_DIST'] ? resolve(env['WEB_DIST']) : null,
    demo: env['LINTEL_DEMO'] === '1',
    adHocDocuments: env['LINTEL_AD_HOC'] === '1',
  };
}

/** What migrations need: the owner's connection, and the password for the runtime role where the owner may create it. */
export function readOwnerConfig(env: NodeJS.ProcessEnv = process.env): { ownerUrl: string; runtimePassword: string | null } {
  const ownerUrl = env['DATABASE_OWNER_URL']?.trim();
  if (!ownerUrl || !URL.canParse(ownerUrl)) throw new ConfigError(['DATABASE_OWNER_URL is missing or no address: migrations run as the owner of the database.']);
  return { ownerUrl, runtimePassword: env['LINTEL_RUNTIME_PASSWORD'] ?? null };
}

/** Nest's token for the configuration. */
export const CONFIG = Symbol('CONFIG');

/** The folder of the repository, from the built and from the source tree alike. */
export const repositoryRoot = resolve(fileURLToPath(new URL('../../../..', import.meta.url)));
