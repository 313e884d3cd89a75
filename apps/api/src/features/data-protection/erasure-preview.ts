import { Field, Int, ObjectType } from '@nestjs/graphql';
import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { ErasurePreviewArgs } from './data-protection.inputs.js';

/** One kind of thing that erasing a person empties or removes, and how many of them the asker can see. */
@ObjectType()
export class ErasureLine {
  /** In plain words: "Notes on them". */
  @Field(() => String) what!: string;
  /** How many of them you can see. */
  @Field(() => Int) rows!: number;
}

const lines: readonly [what: string, count: (id: string) => string][] = [
  ['Contact details that you hold', (id) => `select count(*) from person_detail where person_id = ${id}`],
  ['Topics that they are good for', (id) => `select count(*) from person_topic where root_id = ${id}`],
  ['Appointments, which stay without their source', (id) => `select count(*) from appointment where root_id = ${id}`],
  ['Corrections in Find that name them', (id) => `select count(*) from finder_correction where ${id} in (right_person_id, wrong_person_id)`],
  ['Ties, which stay without their evidence', (id) => `select count(*) from tie where ${id} in (a_id, b_id)`],
  ['What was said of their ties, which stays without its reason', (id) => `select count(*) from tie_judgement where ${id} in (a_id, b_id)`],
  ['Introductions, which stay without their words', (id) => `select count(*) from introduction where ${id} in (connector_person_id, target_person_id)`],
  ['Invitations, which stay without name and address', (id) => `select count(*) from invitation where person_id = ${id}`],
  ['Notes on them', (id) => `select count(*) from note where person_id = ${id} and deleted_at is null`],
  ['Calls, meetings and e-mails with them', (id) => `select count(*) from interaction_person where person_id = ${id}`],
  ['Follow-ups about them', (id) => `select count(*) from task where person_id = ${id} and deleted_at is null`],
  ['Captured points with their name', (id) => `select count(*) from capture where person_id = ${id} and deleted_at is null`],
  ['Mails that you forwarded and that name their address', (id) => `select count(*) from forwarded_mail f where exists (select 1 from person_detail d, jsonb_array_elements(f.participants) x where d.person_id = ${id} and d.email_key = x ->> 'address')`],
  ['Views that you saved with their name', (id) => `select count(*) from saved_view v join person p on p.id = ${id} where length(p.name) > 4 and strpos(lower(v.name || ' ' || v.filters::text), lower(p.name)) > 0`],
  ['Mails to them', (id) => `select count(*) from outbox_mail where subject_id in (select i.id from invitation i where i.person_id = ${id})`],
];

/** What erasing a person would reach, as far as the asker can see; what other members hold about them goes too. */
export const erasurePreview = rowsRoot({
  of: () => ErasureLine,
  args: ErasurePreviewArgs,
  from: (p, { personId }) => {
    const id = `${p(personId)}::uuid`;
    return `(${lines.map(([what, count], place) => `select ${place} as place, '${what}' as what, (${count(id)})::int as rows`).join(' union all ')})`;
  },
  order: (t) => `${t}.place`,
  max: lines.length,
});
