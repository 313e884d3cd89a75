import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AppError, logged, newReference, publicError, toAppError } from '../errors.js';

const ofStatus = (error: HttpException): AppError => {
  switch (error.getStatus()) {
    case 401: return new AppError('UNAUTHENTICATED');
    case 403: return new AppError('FORBIDDEN');
    case 404: case 405: return new AppError('NOT_FOUND');
    case 413: case 400: case 415: case 422: return new AppError('VALIDATION', 'This request could not be read.');
    default: return new AppError('INTERNAL');
  }
};

/** The one exit for errors over HTTP; over GraphQL the error goes on to the driver, which formats it from the same table. */
@Catch()
export class AppErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Errors');

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw thrown;
    const error = thrown instanceof HttpException ? ofStatus(thrown) : toAppError(thrown);
    const ref = newReference();
    if (error.code === 'INTERNAL') this.logger.error(`${ref} ${logged(thrown)}`);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error.details.retryAfter) void reply.header('Retry-After', error.details.retryAfter);
    void reply.status(error.status).header('Cache-Control', 'no-store').send({ error: publicError(error, ref) });
  }
}
