-- Whether a pursuit is stalled on a day, from the deadlines that the rule wrote.
create or replace function app.is_stalled(stalls_on date, held_from date, held_until date, on_day date) returns boolean language sql immutable as $$
  select coalesce(stalls_on <= on_day and not coalesce(on_day between held_from and held_until, false), false) $$;

-- A move changes the clock of every member that pursues the opportunity, and each keeps its pursuit to itself:
-- whoever may edit the opportunity hands these facts to the rule, and its deadlines back, without being shown them.
create or replace function app.stall_facts(p_opportunity uuid)
returns table (pursuit_id uuid, last_two_way_on date, next_due_on date, next_redated integer, unanswered integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.last_two_way_on, t.due_on, t.redated,
    (select count(*)::int from public.interaction i where i.member_id = p.member_id and i.opportunity_id = p.opportunity_id and i.deleted_at is null
       and i.direction = 'OUT' and (p.last_two_way_on is null or i.happened_on > p.last_two_way_on))
  from public.pursuit p left join public.task t on t.id = p.next_task_id and t.state = 'OPEN' and t.deleted_at is null
  where p.opportunity_id = p_opportunity
    and exists (select 1 from public.opportunity_access a where a.root_id = p_opportunity and a.member_id = app.member() and a.level >= 2) $$;

create or replace function app.write_stall(p_pursuit uuid, p_stalls_on date, p_reason text, p_held_from date, p_held_until date) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.pursuit p set stalls_on = p_stalls_on, stall_reason = p_reason, held_from = p_held_from, held_until = p_held_until
  where p.id = p_pursuit
    and (p.stalls_on, p.stall_reason, p.held_from, p.held_until) is distinct from (p_stalls_on, p_reason, p_held_from, p_held_until)
    and exists (select 1 from public.opportunity_access a where a.root_id = p.opportunity_id and a.member_id = app.member() and a.level >= 2) $$;
