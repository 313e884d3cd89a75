import { ArgsType, ObjectType } from '@nestjs/graphql';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { many, readType, type Sql, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { Person } from '../people/person.entity.js';
import { ForwardedMail, ForwardedMailState, MailContact } from './forwarded-mail.entity.js';
import { MailAddress } from './mail-address.entity.js';

export const mailAddressReads = readType(MailAddress, { address: value((row) => `${row}.token || '@' || ${row}.domain`) });

const held = (row: Sql, address: Sql): Sql => `exists (select 1 from person_detail d where d.member_id = ${row}.member_id and d.email_key = ${address})`;

readType(ForwardedMail, {
  people: many(() => Person, {
    max: 50,
    on: (row, person) => `${person}.deleted_at is null and ${person}.id in (select d.person_id from person_detail d, jsonb_array_elements(${row}.participants) x where d.member_id = ${row}.member_id and d.email_key = x ->> 'address')`,
    order: (person) => `${person}.name_key, ${person}.id`,
  }),
  unknown: many(() => MailContact, {
    max: 50,
    from: (row) => `(select x ->> 'name' as name, x ->> 'address' as address from jsonb_array_elements(${row}.participants) x
      where not ${held(row, "x ->> 'address'")} and not exists (select 1 from user_account u where u.member_id = ${row}.member_id and lower(u.email) = x ->> 'address'))`,
    order: (contact) => `${contact}.address`,
  }),
  isFromYou: value((row) => `${row}.forwarded_by = (select lower(u.email) from user_account u where u.id = ${row}.user_id)`),
});

@ObjectType()
export class ForwardedMailPage extends pageOf(ForwardedMail) {}

@ArgsType()
export class ForwardedMailsArgs extends PageArgs {}

/** The user's own forwarded mails that wait, newest first. */
export const forwardedMails = listRoot<ForwardedMailsArgs>({
  of: () => ForwardedMail,
  args: ForwardedMailsArgs,
  always: (t) => `${t}.state = '${ForwardedMailState.WAITING}'`,
  orders: { NEWEST: [desc((t) => `${t}.received_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});

export const myMailAddress = oneRoot({ of: () => MailAddress, where: (t) => `${t}.revoked_at is null` });
