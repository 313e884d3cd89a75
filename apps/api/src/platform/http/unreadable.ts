import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { AppError, newReference, publicError } from '../errors.js';

/** Refuses before any route is asked, in the form of every other refusal; `status` says more exactly what the code means here. */
export function refuse(reply: FastifyReply, error: AppError, status = error.status): FastifyReply {
  return reply.status(status).header('Cache-Control', 'no-store').send({ error: publicError(error, newReference()) });
}

const unreadable = () => new AppError('VALIDATION', 'This request could not be read.');

/** An address that cannot be decoded. */
export function refuseAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void refuse(reply.header('X-Content-Type-Options', 'nosniff'), unreadable(), 400);
}

/** Bytes that are no HTTP, or headers that are too long: answered on the bare socket, which is then closed. */
export function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const body = JSON.stringify({ error: publicError(unreadable(), newReference()) });
  socket.end(`HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
