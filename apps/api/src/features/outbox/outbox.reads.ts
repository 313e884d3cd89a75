import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { asc, desc, listRoot } from '../../platform/graphql/read/roots.js';
import { MailStatus, OutgoingMail } from '../../platform/mail/outgoing-mail.entity.js';

@ObjectType()
export class OutgoingMailPage extends pageOf(OutgoingMail) {}

@ArgsType()
export class OutboxArgs extends PageArgs {
  /** Only mail that stands so. */
  @Field(() => MailStatus, { nullable: true })
  @IsOptional() @IsEnum(MailStatus)
  status?: MailStatus | null;
}

/** The member's own mail, newest first. */
export const outbox = listRoot<OutboxArgs>({
  of: () => OutgoingMail,
  args: OutboxArgs,
  where: { status: (t, status, p) => `${t}.status = ${p(status)}` },
  orders: { NEWEST: [desc((t) => `${t}.created_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});
