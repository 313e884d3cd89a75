import type { FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { AppError, newReference, publicError } from '../errors.js';

/** Refuses before any route is asked, in the form of every other refusal; `status` says more exactly what the code means here. */
export function refuse(reply: FastifyReply, error: AppError, status = error.status): FastifyReply {
  return reply.status(status).send({ error: publicError(error, newReference()) });
}

/** Where nothing is and nothing will be. */
const NOWHERE = '/assets/-';

/** The address as it came, or one that leads nowhere where it cannot be decoded: Fastify would refuse that before any hook, without our headers. */
export function decodableAddress({ url = '/' }: { url?: string }): string {
  try {
    decodeURIComponent(url.split('?')[0]!);
    return url;
  } catch {
    return NOWHERE;
  }
}

/** Bytes that are no HTTP, or headers that are too long: answered on the bare socket, which is then closed. */
export function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const body = JSON.stringify({ error: publicError(new AppError('VALIDATION', 'This request could not be read.'), newReference()) });
  socket.end(`HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nContent-Security-Policy: default-src 'none'\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
