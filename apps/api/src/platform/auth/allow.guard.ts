import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessLog } from '../audit/access-log.js';
import { AppError } from '../errors.js';
import { ALLOW, ENTERS_ITSELF } from './allow.js';
import { Actors } from './actors.js';
import { requestOf } from './caller.js';
import { may, type Permission } from './permissions.js';
import { tokenOf } from './request-token.js';

/** Default deny: what names no permission is refused, whoever asks. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
    private readonly accessLog: AccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | 'ANYONE' | undefined>(ALLOW, context.getHandler());
    if (permission === 'ANYONE') return true;
    if (!permission) throw new AppError('FORBIDDEN');
    if (this.reflector.get<boolean | undefined>(ENTERS_ITSELF, context.getHandler())) return true;
    const request = requestOf(context);
    if (!request.actor) {
      const token = tokenOf(request);
      const actor = token && (await this.actors.find(token));
      if (!actor) throw new AppError('UNAUTHENTICATED');
      request.actor = actor;
    }
    if (!may(request.actor.role, permission)) {
      this.accessLog.note(request.actor.tokenHash, { kind: 'DENIED', what: permission });
      throw new AppError('FORBIDDEN');
    }
    request.permission = permission;
    return true;
  }
}
