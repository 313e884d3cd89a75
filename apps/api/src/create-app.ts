import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { Budget } from './platform/auth/budget.js';
import type { Config } from './platform/config.js';
import { setHeaders } from './platform/http/headers.js';
import { limitRequests } from './platform/http/limit-requests.js';
import { requireReadable } from './platform/http/readable.js';
import { requireSameOrigin } from './platform/http/same-origin.js';
import { serveClient } from './platform/http/serve-client.js';
import { decodableAddress, refuseBytes } from './platform/http/unreadable.js';
import { UPLOAD_LIMITS } from './platform/http/uploads.js';
import { inputPipe } from './platform/validation.js';

/** Wide enough that a text of a megabyte is refused by its own field, in words, and not at the door. */
const bodyLimit = 2 * 1024 * 1024;

/** The HTTP application, ready to listen: API, public pages and, where it was built, the client. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit, trustProxy: (_address: string, hop: number) => hop < config.trustProxyHops, requestTimeout: 15_000,
    rewriteUrl: decodableAddress, clientErrorHandler: refuseBytes, routerOptions: { ignoreTrailingSlash: false },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, { abortOnError: false, logger: ['error', 'warn'] });
  const fastify = adapter.getInstance();
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: UPLOAD_LIMITS });
  await setHeaders(app, fastify, config.publicUrl.startsWith('https:'));
  requireSameOrigin(fastify, { publicUrl: config.publicUrl, graphiql: config.adHocDocuments && !config.production });
  requireReadable(fastify);
  limitRequests(fastify, app.get(Budget));
  app.useGlobalPipes(inputPipe());
  if (config.webDist) await serveClient(fastify, config.webDist);
  await app.init();
  await fastify.ready();
  return app;
}
