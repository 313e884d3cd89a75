import { request } from 'node:http';
import { connect } from 'node:net';
import { type ApiProcess, startApi } from '../processes.js';
import type { FuzzAnswer } from './examine.js';
import type { FuzzRequest } from './requests.js';

/** The API in a process of its own, which may be sent anything. */
export interface Server extends ApiProcess {
  /** Resolves to null where the connection was closed without a word. */
  send(request: FuzzRequest): Promise<FuzzAnswer | null>;
}

const PATIENCE = 15_000;

export async function startServer(databaseUrl: string): Promise<Server> {
  const api = await startApi(databaseUrl, { env: { LINTEL_AD_HOC: '1' } });
  const port = Number(new URL(api.url).port);
  return { ...api, send: (sent) => (sent.raw ? sendRaw(port, sent.raw) : sendHttp(port, sent)) };
}

function sendHttp(port: number, { method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer | null> {
  return new Promise((resolve) => {
    try {
      const sent = request({ host: '127.0.0.1', port, method, path, timeout: PATIENCE, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => resolve(null))
          .on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', () => resolve(null)).on('timeout', () => { sent.destroy(); resolve({ status: 599, body: 'no answer within 15 s' }); });
      sent.on('upgrade', (_, socket) => { socket.destroy(); resolve(null); });
      sent.end(body);
    } catch {
      resolve(null); // What this client cannot send, no browser can either; sendRaw sends the rest.
    }
  });
}

function sendRaw(port: number, raw: Buffer): Promise<FuzzAnswer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const done = () => {
      const text = Buffer.concat(chunks).toString();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve(status ? { status, body: text.slice(text.indexOf('\r\n\r\n') + 4) } : null);
    };
    const socket = connect(port, '127.0.0.1', () => socket.end(raw));
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => undefined).on('close', done);
  });
}
