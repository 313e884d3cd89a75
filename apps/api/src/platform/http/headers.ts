import fastifyHelmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';

const switchedOff = ['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'];

/** Of whatever is no page: nothing in it is loaded or run, and nobody puts it in a frame. Pages bring a policy of their own. */
const NOTHING = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** What every answer owes, whatever it is and whoever gives it: refusals, files and pages too. */
export async function setHeaders(app: NestFastifyApplication, fastify: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false, // differs from answer to answer
    hsts: isHttps ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  fastify.addHook('onSend', async (_request, reply) => {
    void reply.header('Permissions-Policy', switchedOff.map((feature) => `${feature}=()`).join(', '));
    setUnlessSet(reply, 'Content-Security-Policy', NOTHING);
    // What may be kept says so itself: the client's files.
    setUnlessSet(reply, 'Cache-Control', 'no-store');
  });
}

function setUnlessSet(reply: FastifyReply, name: string, value: string): void {
  if (!reply.hasHeader(name)) void reply.header(name, value);
}
