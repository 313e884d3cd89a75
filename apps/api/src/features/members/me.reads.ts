import { part, readType, value } from '../../platform/graphql/read/definitions.js';
import { oneRoot } from '../../platform/graphql/read/roots.js';
import { Me, MenuCounts } from './me.js';

readType(MenuCounts, {
  introductions: value(() => `(select count(*)::int from introduction i where i.connector_person_id = (select u.person_id from user_account u where u.id = app.usr())
    and i.state in ('ASKED', 'ACCEPTED', 'TARGET_AGREED')
    and (i.mail_id is null or exists (select 1 from outbox_mail m where m.id = i.mail_id and m.status in ('FAILED', 'NOT_SENT'))))`),
  roundtables: value(() => 'app.roundtables_to_settle()'),
  followUps: value(() => `(select count(*)::int from task t join task_owner o on o.task_id = t.id where o.user_id = app.usr() and t.state = 'OPEN' and t.deleted_at is null and t.due_on <= app.today())`),
});

readType(Me, { counts: part(() => MenuCounts) });

/** The person behind the session, with their member. */
export const me = oneRoot({
  of: () => Me,
  from: () => `(select u.id as user_id, u.name, u.email, u.person_id, app.role() as role, m.id as member_id, m.name as member_name,
    m.sector as member_sector, m.organisation_id as member_organisation_id, m.is_demo
    from user_account u join member m on m.id = app.member() where u.id = app.usr())`,
});
