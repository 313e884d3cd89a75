import { once } from 'node:events';
import { createServer } from 'node:net';
import { PlainError } from './steps.mjs';

const DEFAULT_PORT = 4400;

/** The port to serve on: PORT, which must be free; else 4400, or any free one when that is taken. */
export async function choosePort(host) {
  const asked = process.env.PORT;
  if (!asked) return (await tryPort(DEFAULT_PORT, host)) ?? insteadOfDefault(host);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new PlainError(`PORT is "${asked}", which is no port number.`);
  const free = await tryPort(port, host);
  if (free === undefined) throw new PlainError(`Port ${port} is taken: stop what uses it, or set PORT to another one.`);
  return free;
}

async function insteadOfDefault(host) {
  const port = await freePort(host);
  console.log(`  - Port ${DEFAULT_PORT} is taken: using ${port} this time.`);
  return port;
}

/** A port that nothing uses at the moment. */
export function freePort(host = '127.0.0.1') {
  return tryPort(0, host);
}

async function tryPort(port, host) {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return server.address().port;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return undefined;
    throw new PlainError(`Port ${port} on ${host} cannot be used: ${error.message}.`);
  } finally {
    server.close();
  }
}
