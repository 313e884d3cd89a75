import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { Random } from '../../platform/graphql/read/testing/random-documents.js';
import { randomOperation } from './operations.js';
import { hostileTexts, pick, strange } from './values.js';

/** One thing to send. `raw` goes to the socket as it is; the rest is spoken as HTTP. */
export interface FuzzRequest {
  kind: 'graphql' | 'http' | 'bytes';
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Buffer;
  raw?: Buffer;
}

/** What requests are made of: the schema, ids that exist, addresses that exist, and proofs of who asks by name. */
export interface Ingredients {
  schema: GraphQLSchema;
  ids: readonly string[];
  paths: readonly string[];
  actors: Readonly<Record<string, Record<string, string>>>;
  /** How many of them, from the end, may do something; the others come less often. */
  welcome: number;
}

const graphqlHeaders = { 'content-type': 'application/json', 'x-requested-by': 'fuzz' };

export function randomRequest(from: Ingredients, random: Random): FuzzRequest & { actor: string } {
  const names = Object.keys(from.actors);
  const actor = random() < 0.15 ? pick(random, names) : names.at(-1 - Math.floor(random() * from.welcome))!;
  const proof = from.actors[actor]!;
  const chance = random();
  if (chance < 0.7) return { actor, ...overGraphql(from, random, proof) };
  return { actor, ...(chance < 0.94 ? overHttp(from, random, proof) : bytes(from, random)) };
}

function overGraphql(from: Ingredients, random: Random, proof: Record<string, string>): FuzzRequest {
  const { query, variables } = randomOperation(from.schema, random, from.ids);
  const wrapped = random() < 0.9 ? { query, variables } : pick<unknown>(random, [{ query, variables, operationName: pick(random, hostileTexts) }, [{ query, variables }], { query, variables, extensions: strange(random) },
    { extensions: { persistedQuery: { version: 1, sha256Hash: pick(random, hostileTexts) } } }, { query: strange(random), variables }, { query, variables: JSON.stringify(variables) }]);
  const key = random() < 0.95 ? randomUUID() : pick(random, ['', 'x', '0'.repeat(36)]);
  return { kind: 'graphql', method: 'POST', path: '/graphql', headers: { ...graphqlHeaders, 'idempotency-key': key, ...proof }, body: JSON.stringify(wrapped) };
}

const methods = ['GET', 'GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'];
const types = ['application/json', 'application/json; charset=utf-8', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/graphql', 'application/xml', 'x', ''];
const endings = ['', '', '', '/', '//', ';a=b', '%2f', '%00', '%', '%zz', '?', '?x=1', '?x[]=1&x[y]=2', '/../graphql', '/%2e%2e/', `/${'a'.repeat(3000)}`, '?query=%7Bme%7Bname%7D%7D', '.json'];
const bodies = (random: Random): string => pick(random, ['', '{}', '[]', 'null', '{', '"x"', '{"__proto__":{"a":1}}', '{"email":"a@b.example","password":"x"}', 'answer=yes&needs=%00', 'answer=yes&answer=no', '--x\r\n\r\n--x--', '--x\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\na,b\r\n--x--\r\n',
  JSON.stringify({ email: pick(random, hostileTexts), password: pick(random, hostileTexts) }), JSON.stringify(strange(random)), '[['.repeat(5000), '\ufeff{}', pick(random, hostileTexts)]);

function overHttp(from: Ingredients, random: Random, proof: Record<string, string>): FuzzRequest {
  const method = pick(random, methods);
  const headers: Record<string, string> = { ...proof };
  if (random() < 0.8) headers['x-requested-by'] = 'fuzz';
  if (random() < 0.85) headers['content-type'] = random() < 0.5 ? 'application/json' : pick(random, types);
  if (random() < 0.1) headers[pick(random, ['origin', 'sec-fetch-site', 'host', 'x-forwarded-for', 'content-encoding', 'accept', 'range', 'if-none-match', 'expect', 'cookie', 'authorization', 'upgrade'])] = pick(random, ['null', 'https://elsewhere.example', 'cross-site', 'gzip', '1.2.3.4, ::1', 'Bearer lk_', 'bytes=9-1', 'a=b; c', 'websocket', '"\u00e9"']);
  const path = pick(random, from.paths) + pick(random, endings);
  return { kind: 'http', method, path, headers, body: method === 'GET' || method === 'HEAD' || method === 'TRACE' ? '' : bodies(random) };
}

/** Bytes in place of HTTP, in place of JSON, or a request that stops or lies about itself. */
function bytes(from: Ingredients, random: Random): FuzzRequest {
  const noise = Buffer.from(Array.from({ length: 1 + Math.floor(random() * 400) }, () => Math.floor(random() * 256)));
  const head = `POST ${pick(random, from.paths)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nX-Requested-By: fuzz\r\n`;
  const raw = pick(random, [
    () => noise,
    () => Buffer.concat([Buffer.from(`${head}Content-Length: ${noise.length}\r\n\r\n`), noise]),
    () => Buffer.from(`${head}Content-Length: abc\r\n\r\n{}`),
    () => Buffer.from(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`),
    () => Buffer.from(`${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`),
    () => Buffer.from(`${head}${'X-More: y\r\n'.repeat(3000)}Content-Length: 2\r\n\r\n{}`),
    () => Buffer.from(`${head}X: ${'y'.repeat(20_000)}\r\n\r\n`),
    () => Buffer.from(`GET ${pick(random, from.paths)}\u0000\u00ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 'latin1'),
    () => Buffer.from('GET / HTTP/9.9\r\n\r\n'),
    () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  ])();
  return { kind: 'bytes', method: '', path: '', headers: {}, body: '', raw };
}
