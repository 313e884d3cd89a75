import { ObjectType } from '@nestjs/graphql';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, listRoot } from '../../platform/graphql/read/roots.js';
import { User } from './user.entity.js';

readType(User, {
  role: value((row) => `(select m.role from membership m where m.user_id = ${row}.id and m.member_id = app.member())`),
});

@ObjectType()
export class UserPage extends pageOf(User) {}

/** The people who sign in for your organisation, by name. */
export const users = listRoot<PageArgs>({
  of: () => User,
  args: PageArgs,
  orders: { NAME: [asc((t) => `app.fold(${t}.name)`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});
