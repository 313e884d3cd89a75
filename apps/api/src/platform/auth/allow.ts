import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

export const ALLOW = 'lintel:allow';

/** Names the permission that a query, mutation or route asks for. One without it is refused at boot and at call. */
export const Allow = (permission: Permission) => SetMetadata(ALLOW, permission);

/** Marks a route that needs no session (sign-in, health, tokenised pages). */
export const AllowAnyone = () => SetMetadata(ALLOW, 'ANYONE');

export const ENTERS_ITSELF = 'lintel:enters-itself';

/** For a plain read whose one statement enters the actor and asks for the role itself (`Reader.rows`): the guard then spends no query on it. */
export const EntersItself = () => SetMetadata(ENTERS_ITSELF, true);
