import type { Sql } from '../../platform/graphql/read/definitions.js';
import { gateItem, stageOrder, stages, type GateItem } from './opportunity.stages.js';

/** SQL that reads and writes share, so that a menu and a refusal can never disagree. Constants only: values never stand in text. */

const text = (value: string): Sql => `'${value.replaceAll("'", "''")}'`;

/** Whether a row of the stage history stands: it voids nothing and nothing voids it. */
export const standing = (change: Sql, table: Sql = 'stage_change'): Sql =>
  `${change}.voids_seq is null and not exists (select 1 from ${table} voiding where voiding.root_id = ${change}.root_id and voiding.voids_seq = ${change}.seq)`;

/** Facts that answer an item by themselves. */
const derived: Record<NonNullable<GateItem['derived']>, (row: Sql) => Sql> = {
  BOTH_SIDES_ARE_PARTIES: (row) => `(select count(distinct org.sector) = 2 from opportunity_party party join organisation org on org.id = party.organisation_id
    where party.root_id = ${row}.id and party.deleted_at is null and org.sector in ('NHS_PROVIDER', 'NHS_COMMISSIONER'))`,
  PLACE_AND_SIZE_STATED: (row) => `((${row}.homes is not null or ${row}.note_line is not null) and exists (select 1 from opportunity_place at where at.root_id = ${row}.id))`,
};

/** All items of all gates as rows (stage, stage_number, item, label, hint, answer, position). */
export const gateRows: Sql = `(values ${stageOrder.flatMap((stage) => stages[stage].gate.map((item: GateItem, position) =>
  `(${text(stage)}, ${stages[stage].number}, ${text(item.key)}, ${text(item.label)}, ${text(item.hint)}, ${text(item.answer)}, ${position})`)).join(', ')})`;
export const gateColumns = '(stage, stage_number, item, label, hint, answer, position)';

/** All stages as rows (stage, number, label). */
export const stageRows: Sql = `(values ${stageOrder.map((stage) => `(${text(stage)}, ${stages[stage].number}, ${text(stages[stage].label)})`).join(', ')})`;
export const stageColumns = '(stage, number, label)';

const derivedItems = stageOrder.flatMap((stage) => stages[stage].gate).filter((item): item is GateItem & { derived: NonNullable<GateItem['derived']> } => Boolean(gateItem(item.key)?.derived));

/** Whether the facts of an opportunity answer an item without anybody having been asked. */
export const answeredByFacts = (row: Sql, item: Sql): Sql =>
  `case ${item} ${derivedItems.map(({ key, derived: fact }) => `when ${text(key)} then ${derived[fact](row)}`).join(' ')} else false end`;

/** Whether an item of a gate is answered, by evidence or by the facts. */
export const inPlace = (row: Sql, item: Sql): Sql =>
  `(exists (select 1 from evidence given where given.root_id = ${row}.id and given.item = ${item}) or ${answeredByFacts(row, item)})`;
