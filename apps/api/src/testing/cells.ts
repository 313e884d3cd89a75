import { columnsOf, hiddenOf } from './hidden.js';
import type { TestApp } from './test-app.js';
import type { Layer, World } from './worlds.js';

type LayerOf = Layer | ((row: Record<string, unknown>) => Layer);

/** Who may read the texts of a row that is not shared, by table: written by hand, from docs and not from the policy tables. */
const layers: Record<string, LayerOf> = {
  activity: 'OURS', appointment: 'MEMBER', board_meeting: 'BOARD', capture: 'MEMBER', commentary: 'BOARD', contribution: 'MEMBER', decision: 'BOARD', evidence: 'MEMBER', forwarded_mail: 'MINE', hub: 'MEMBER', interaction: 'OURS',
  introduction: 'CONNECTOR', introduction_private: 'MINE', invitation: 'OURS', invitation_need: 'OURS', mail_address: 'MINE', measure: 'MEMBER', measure_reading: 'MEMBER', opportunity: 'MEMBER', opportunity_party: 'MEMBER',
  outbox_mail: 'OURS', partnership: 'MEMBER', partnership_party: 'MEMBER', person: 'MEMBER', person_detail: 'OURS', person_topic: 'MEMBER', pursuit: 'MEMBER', roundtable: 'MEMBER',
  acquaintance: 'OURS', connector_wish: 'MINE', tie_judgement: 'OURS',
  session: 'MINE', stage_change: 'MEMBER', task: 'OURS', tie: 'OURS', user_account: 'MEMBER',
  note: ({ layer }) => layer as Layer,
  risk: ({ for_board: forBoard }) => (forBoard ? 'BOARD' : 'LEADS'),
};

/** Cells that others are written to in: the host's name in its mails, the asker's to the connector. */
const greeting = new Set(['user_account.name']);
/** What a session, a link or a stage is known by: another text there is none. */
export const keys = new Set(['stage_change.from_column', 'outbox_mail.subject_kind', 'session.token_hash', 'link_token.token_hash', 'user_account.email', 'outbox_mail.message_id']);
/** Written by code and read by code; a word would be no value of it. */
export const isCode = (value: unknown): boolean => typeof value === 'string' && /^([A-Z][A-Z0-9_]*|[a-z]+\.[a-zA-Z]+|[0-9a-f]{64})$/.test(value);

/** Where a word stands. */
export interface Cell {
  table: string;
  id: string;
}

/**
 * Puts a word of its own into every cell of a world that takes any text: the empty ones, and those that hold another text without
 * such a word. Resolves to where each stands. Throws for a table of which nothing says who may read it.
 */
export async function sayInEveryCell(t: TestApp, world: World, tag: string, viewerMemberId: string): Promise<Map<string, Cell>> {
  const hidden = await hiddenOf(t, world, viewerMemberId);
  const cells = new Map<string, Cell>();
  for (const [table, ids] of Object.entries(world.ids)) {
    const columns = (await columnsOf(t, table)).filter(({ name, type }) => type === 'text' && !keys.has(`${table}.${name}`));
    const rows = await t.db.rows<Record<string, unknown>>(`select * from ${table} where id = any($1) order by id`, [ids]);
    for (const row of rows) {
      const isHidden = hidden[table]?.includes(String(row['id']));
      const rule = layers[table];
      if (!rule && isHidden && columns.length > 0 && !['membership', 'link_token', 'roundtable_target', 'task_owner'].includes(table)) throw new Error(`Say in cells.ts who may read ${table}.`);
      for (const { name } of columns) {
        if (isCode(row[name]) || /zq\w+zq/.test(String(row[name]))) continue;
        const word = `zq${tag}cell${(cells.size + 1).toString(36)}zq`;
        const put = await t.db.rows(`update ${table} set ${name} = $2 where id = $1 returning id`, [row['id'], word]).catch(refused);
        if (put.length === 0) continue;
        cells.set(word, { table, id: String(row['id']) });
        const layer = typeof rule === 'function' ? rule(row) : (rule ?? 'MINE');
        const isOthers = row['member_id'] !== undefined && row['member_id'] !== world.memberId; // the connector's side of an introduction
        world.canaries.set(word, !isHidden ? 'SHARED' : greeting.has(`${table}.${name}`) ? 'HOST' : isOthers && layer !== 'MINE' ? 'CONNECTOR' : layer);
      }
    }
  }
  await t.db.rows('select app.index_people(array(select id from person))');
  return cells;
}

/** A cell that takes certain texts only, or one that another row holds, keeps what it has. */
function refused(error: unknown): [] {
  const { code } = error as { code?: string };
  if (code === '23514' || code === '23503' || code === '23505' || code === '23502') return [];
  throw error;
}
