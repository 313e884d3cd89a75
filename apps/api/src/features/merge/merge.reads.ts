import { many, one, readType, value } from '../../platform/graphql/read/definitions.js';
import type { Params } from '../../platform/graphql/read/definitions.js';
import { PageArgs } from '../../platform/graphql/pages.js';
import { asc, desc, listRoot, objectRoot } from '../../platform/graphql/read/roots.js';
import { LikelyPairsArgs, MergePreviewArgs } from './merge.inputs.js';
import { LikelyPair, MergeField, MergeMove, MergeNotice, MergePreview, MergeSide } from './merge.types.js';
import { AddedSince, RecordKind, RecordMerge } from './record-merge.entity.js';

/** A record of either kind as a card, read under the reader's own policies. */
const sides = (kind: RecordKind): string => (kind === RecordKind.PERSON
  ? `(select p.id, p.name, p.version, coalesce(p.published_source, 'entered') as source,
      (select string_agg(o.title || ', ' || g.name, '; ' order by a.is_primary desc, a.id) from appointment a join post o on o.id = a.post_id join organisation g on g.id = o.organisation_id
       where a.root_id = p.id and (a.ended_on is null or a.ended_on > app.today())) as detail from person p where p.deleted_at is null)`
  : `(select o.id, o.name, o.version, coalesce(o.register, o.source) as source, nullif(concat_ws(' · ', o.town, app.organisation_code(o.id)), '') as detail from organisation o where o.deleted_at is null)`);

const side = (which: 'a_id' | 'b_id') => one<LikelyPairsArgs>(() => MergeSide, { from: (_row, _p, { kind }) => sides(kind), on: (row, card) => `${card}.id = ${row}.${which}` });

readType(LikelyPair, {
  id: value((row) => `${row}.a_id || ':' || ${row}.b_id`),
  kind: value<LikelyPairsArgs>((_row, p, { kind }) => `${p(kind)}::text`),
  likeness: value((row) => `app.likeness_word(${row}.score)`),
  reasons: value((row) => `${row}.reasons`),
  a: side('a_id'),
  b: side('b_id'),
});

/** Pairs that may be the same, the most likely first. */
export const likelyPairs = listRoot<LikelyPairsArgs>({
  of: () => LikelyPair,
  args: LikelyPairsArgs,
  from: (_p, { kind }) => (kind === RecordKind.PERSON ? 'app.likely_people()' : 'app.likely_organisations()'),
  // The functions have seen to who may see what; a pair of which one has gone meanwhile is no pair.
  orders: { LIKELIEST: [desc((t) => `${t}.score`, 'integer'), asc((t) => `${t}.a_id`, 'uuid'), asc((t) => `${t}.b_id`, 'uuid')] },
});

const ids = (p: Params, { kind, keepId, awayId }: MergePreviewArgs) => `${p(kind)}, ${p(keepId)}::uuid, ${p(awayId)}::uuid`;

readType(MergePreview, {
  keep: one<MergePreviewArgs>(() => MergeSide, { from: (_row, _p, { kind }) => sides(kind), on: (_row, card, p, { keepId }) => `${card}.id = ${p(keepId)}` }),
  away: one<MergePreviewArgs>(() => MergeSide, { from: (_row, _p, { kind }) => sides(kind), on: (_row, card, p, { awayId }) => `${card}.id = ${p(awayId)}` }),
  refusal: value<MergePreviewArgs>((_row, p, args) => `app.merge_refusal(${ids(p, args)})`),
  fields: many<MergePreviewArgs>(() => MergeField, { from: (_row, p, args) => `app.merge_fields(${ids(p, args)})`, order: (t) => `${t}.place`, max: 40 }),
  moves: many<MergePreviewArgs>(() => MergeMove, { from: (_row, p, { kind, awayId }) => `app.merge_moves(${p(kind)}, ${p(awayId)}::uuid)`, order: (t) => `${t}.place`, max: 40 }),
  notices: many<MergePreviewArgs>(() => MergeNotice, { from: (_row, p, args) => `app.merge_notices(${ids(p, args)})`, order: (t) => `${t}.place, ${t}.says`, max: 40 }),
});

/** What merging two records would do. */
export const mergePreview = objectRoot<MergePreviewArgs>({ of: () => MergePreview, args: MergePreviewArgs });

export const recordMergeReads = readType(RecordMerge, {
  keptId: value((row) => `coalesce(${row}.person_id, ${row}.organisation_id)`),
  keptName: value((row) => `coalesce((select p.name from person p where p.id = ${row}.person_id), (select o.name from organisation o where o.id = ${row}.organisation_id))`),
  awayName: value((row) => `coalesce((select p.name from person p where p.id = ${row}.away_person_id), (select o.name from organisation o where o.id = ${row}.away_organisation_id))`),
  memberName: value((row) => `(select m.name from member m where m.id = ${row}.member_id)`),
  addedSince: many(() => AddedSince, { from: (row) => `app.added_since(${row}.id)`, order: (t) => `${t}.what, ${t}.row_id`, max: 100 }),
});

/** What was merged and can still be unmerged, the latest first. */
export const recordMerges = listRoot<PageArgs>({
  of: () => RecordMerge,
  args: PageArgs,
  always: (t) => `${t}.unmerged_at is null and ${t}.unmerge_until >= app.today()`,
  orders: { NEWEST: [desc((t) => `${t}.merged_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});
