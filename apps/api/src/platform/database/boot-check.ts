import { Injectable, type OnApplicationBootstrap, Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';

/** Tables of other libraries that live beside ours, and our own ledger of migrations. */
const outside = `c.relname <> 'schema_step'`;

/** Each finding is a sentence; an empty list means that the database may be served. */
const checks: readonly { sql: string; sentence: (found: string) => string }[] = [
  { sql: `select rolname as found from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)`,
    sentence: (role) => `DATABASE_URL signs in as ${role}, which passes every policy. Use the role lintel_app (npm run db:roles prints the SQL).` },
  { sql: `select c.relname as found from pg_class c where c.relnamespace in ('public'::regnamespace, 'hist'::regnamespace) and c.relkind = 'r' and pg_get_userbyid(c.relowner) = current_user limit 1`,
    sentence: (table) => `The role of DATABASE_URL owns the table ${table}. An owner can switch its policies off.` },
  { sql: `select c.relname as found from pg_class c where c.relnamespace in ('public'::regnamespace, 'hist'::regnamespace) and c.relkind = 'r' and ${outside} and not (c.relrowsecurity and c.relforcerowsecurity) limit 1`,
    sentence: (table) => `Row-level security is not forced on ${table}. Run the migrations again.` },
  { sql: `select polrelid::regclass::text || '.' || polname as found from pg_policy join pg_class c on c.oid = polrelid where polcmd = '*' and c.relnamespace in ('public'::regnamespace, 'hist'::regnamespace) limit 1`,
    sentence: (policy) => `The policy ${policy} is FOR ALL, which lets deletes through that nobody meant.` },
  { sql: `select c.relname as found from pg_class c where c.relkind = 'v' and c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and not coalesce('security_invoker=true' = any(c.reloptions), false)
          and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') limit 1`,
    sentence: (view) => `The view ${view} reads with its owner's rights. Make it security_invoker.` },
  { sql: `select c.relname as found from pg_class c where c.relkind = 'm' and has_table_privilege(c.oid, 'select') limit 1`,
    sentence: (view) => `The materialised view ${view} can be read past every policy.` },
  { sql: `select p.oid::regprocedure::text as found from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef and not exists (select 1 from unnest(p.proconfig) s where s like 'search_path=%') limit 1`,
    sentence: (name) => `${name} runs with its owner's rights and without a pinned search path.` },
  { sql: `select p.oid::regprocedure::text as found from pg_proc p where p.pronamespace = 'app'::regnamespace and has_function_privilege('public', p.oid, 'execute') limit 1`,
    sentence: (name) => `${name} can be called by PUBLIC.` },
  { sql: `select c.relname as found from pg_class c where c.relnamespace = 'hist'::regnamespace and c.relkind = 'r' and to_regclass('public.' || quote_ident(c.relname)) is not null
          and (select count(*) from pg_trigger t where t.tgrelid = to_regclass('public.' || quote_ident(c.relname)) and t.tgname in ('keep_history', 'keep_history_new', 'keep_history_gone') and t.tgenabled <> 'D') < 3 limit 1`,
    sentence: (table) => `The history of ${table} is not kept: a trigger of it is missing or disabled.` },
];

/** Refuses to serve a database on which one of the promises of row-level security does not hold. */
@Injectable()
export class BootCheck implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.withoutDatabase) return;
    const problems = await this.problems();
    if (problems.length > 0) throw new Error(`This database is not safe to serve:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }

  /** Every promise that does not hold, as sentences. */
  async problems(): Promise<string[]> {
    const problems: string[] = [];
    for (const { sql, sentence } of checks) {
      const [row]: { found: string }[] = await this.dataSource.query(sql);
      if (row) problems.push(sentence(row.found));
    }
    const [fsync]: { fsync: string }[] = await this.dataSource.query('show fsync');
    if (this.config.production && fsync?.fsync !== 'on') problems.push('fsync is off: a power cut would lose what was acknowledged.');
    return problems;
  }
}
