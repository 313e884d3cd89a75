import pg from 'pg';

/** What must hold in any database of the product at any time, each as a question whose rows are the violations. */
const invariants: Record<string, string> = {
  'stage changes are numbered without a gap': `select root_id from stage_change group by root_id having min(seq) <> 1 or max(seq) <> count(*)`,
  'an opportunity stands where its last change left it': `select o.id from opportunity o
    left join lateral (select to_column from stage_change c where c.root_id = o.id order by seq desc limit 1) c on true where c.to_column is distinct from o.stage`,
  'history ends in the live row': `select o.id from opportunity o left join hist.opportunity h on h.id = o.id and h.sys_to is null
    group by o.id having count(h.id) <> 1 or max(h.version) <> o.version`,
  'every state has the activity that made it': `select h.id from hist.opportunity h where h.activity_id is null or not exists (select 1 from activity a where a.id = h.activity_id)`,
  'every activity is about something that is there': `select a.id from activity a where a.action like 'opportunity.%' and not exists (select 1 from opportunity o where o.id = a.subject_id)`,
  'a key is kept with its answer': `select key from idempotency i where not exists (select 1 from activity a where a.id = (i.response ->> 'activityId')::uuid)`,
  'every request for an introduction has its job or its mail': `select i.id from introduction i where
    (select count(*) from graphile_worker._private_jobs j where j.payload ->> 'id' = i.id::text and j.task_id = (select id from graphile_worker._private_tasks where identifier = 'introduction_ask'))
    + (select count(*) from outbox_mail m where m.subject_id = i.id and m.kind = 'INTRODUCTION_ASK') < 1`,
  'nothing is there twice': `select title from opportunity group by title having count(*) > 1 union all select about from introduction group by about having count(*) > 1`,
};

/** Every invariant that does not hold, with how many rows break it. */
export async function violations(ownerUrl: string): Promise<Record<string, number>> {
  return ask(ownerUrl, async (client) => {
    const found: Record<string, number> = {};
    for (const [name, sql] of Object.entries(invariants)) {
      const { rowCount } = await client.query(sql);
      if (rowCount) found[name] = rowCount;
    }
    return found;
  });
}

/** Of these activities, how many the database does not hold exactly once, with its effect. */
export async function lost(ownerUrl: string, activityIds: string[]): Promise<number> {
  return ask(ownerUrl, async (client) => {
    const { rows } = await client.query<{ kept: number }>(`select count(*)::int as kept from activity a where a.id = any($1) and (
      exists (select 1 from hist.opportunity h where h.activity_id = a.id and h.id = a.subject_id) or exists (select 1 from hist.introduction h where h.activity_id = a.id and h.id = a.subject_id))`, [activityIds]);
    return activityIds.length - rows[0]!.kept;
  });
}

/** Reads every page of every table and B-tree: throws when a checksum, a heap or an order is wrong. Needs a superuser. */
export async function readEveryPage(ownerUrl: string): Promise<void> {
  await ask(ownerUrl, async (client) => {
    await client.query('create extension if not exists amcheck');
    await client.query(`select bt_index_parent_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p'`);
    const { rows } = await client.query(`select c.relname, v.msg from pg_class c, verify_heapam(c.oid) v where c.relkind in ('r', 't') and c.relpersistence = 'p'`);
    if (rows.length > 0) throw new Error(JSON.stringify(rows));
  });
}

async function ask<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
