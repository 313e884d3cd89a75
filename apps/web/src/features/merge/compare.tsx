import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { MergePreviewQuery, RecordKind } from '../../gql/graphql.js';
import { count } from '../../lib/words.js';
import { useSave } from '../../lib/use-save.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FactList } from '../../ui/fact-list.js';
import { FormErrors } from '../../ui/form-errors.js';
import { PageHead } from '../../ui/page-head.js';
import { Reasons } from '../../ui/reasons.js';
import { Section } from '../../ui/section.js';
import { FieldTable } from './field-table.js';
import { recordPath } from './merge-words.js';
import { NOT_SAME } from './not-same.js';

const MERGE = graphql(`
  mutation MergeRecords($input: MergeRecordsInput!) {
    mergeRecords(input: $input) {
      merge { id unmergeUntil }
      activityId
    }
  }
`);

type Preview = MergePreviewQuery['mergePreview'];
export type Side = NonNullable<Preview['keep']>;

interface CompareProps {
  kind: RecordKind;
  preview: Preview & { keep: Side; away: Side };
  /** Lets the other one stay. */
  onSwap: () => void;
}

/** The choice: which stays, what stands in each field; beside it what moves. 1 and 2 pick the side, Enter merges, N says that they are two. */
export function Compare({ kind, preview: { keep, away, refusal, fields, moves, notices }, onSwap }: CompareProps) {
  const navigate = useNavigate();
  // What the one that stays lacks is filled from the other unless one says otherwise.
  const [taken, setTaken] = useState(() => new Set(fields.filter(({ kept, other, isFixed }) => kept === null && other !== null && !isFixed).map(({ key }) => key)));
  const merging = useSave(MERGE, 'active');
  const parting = useSave(NOT_SAME, ['LikelyPairs']);
  // Picking a whole side never takes nothing for something.
  const pick = (other: boolean, keys = fields.filter((field) => !field.isFixed && field[other ? 'other' : 'kept'] !== null).map(({ key }) => key)) => setTaken((before) => {
    const after = new Set(before);
    for (const key of keys) if (other) after.add(key); else after.delete(key);
    return after;
  });
  const merge = async () => {
    const input = { kind, keepId: keep.id, keepVersion: keep.version, awayId: away.id, awayVersion: away.version, take: [...taken] };
    if (await merging.save({ input }, `${away.name} is merged into ${keep.name}`)) void navigate(recordPath(kind, keep.id));
  };
  const notSame = async () => {
    if (await parting.save({ input: { kind, aId: keep.id, bId: away.id } }, `Remembered: ${keep.name} and ${away.name} are not the same`)) void navigate(`/admin/duplicates${kind === 'ORGANISATION' ? '?of=organisations' : ''}`);
  };
  // Enter on a control is that control's own.
  const isFree = () => !document.activeElement?.matches('a, button, input, textarea, select');
  useHotkeys([['1', () => pick(false)], ['2', () => pick(true)], ['N', () => void notSame()], ['Enter', () => { if (isFree() && refusal === null) void merge(); }, { preventDefault: false }]]);
  const problem = merging.refusal ?? parting.refusal;

  return (
    <>
      <PageHead
        title={keep.name === away.name ? `Merge two records of ${keep.name}` : `Merge ${away.name} into ${keep.name}`}
        back={{ to: '/admin/duplicates', label: 'Duplicates' }}
        lead={`${keep.name} stays, with page and address. Links to the other record lead there from then on, and the other name is still found.`}
        actions={
          <>
            <Button variant="default" onClick={onSwap}>Let the other stay</Button>
            <Button variant="default" aria-keyshortcuts="N" loading={parting.isSaving} onClick={() => void notSame()}>Not the same</Button>
            <Button aria-keyshortcuts="Enter" disabled={refusal !== null} loading={merging.isSaving} onClick={() => void merge()}>Merge</Button>
          </>
        }
      />
      {problem && (problem.conflict ? <ErrorBanner what="merge them: one was changed meanwhile" error={new Error(problem.message)} onRetry={() => window.location.reload()} /> : <FormErrors errors={[{ message: Object.values(problem.fields ?? {})[0] ?? problem.message }]} />)}
      {refusal && <FormErrors errors={[{ message: refusal }]} />}
      <Columns layout="main-aside">
        <div>
          <Section title="Which shall stand" count={fields.length === 0 ? undefined : `${count(fields.length)} that differ`} aside={fields.length > 0 && <Keys onPick={pick} />}>
            <FieldTable keep={keep} away={away} fields={fields} taken={taken} onPick={(key, other) => pick(other, [key])} />
          </Section>
        </div>
        <aside>
          <Section title="What moves">
            {moves.length === 0 ? <Text size="sm" c="dimmed">Nothing that you can see.</Text> : <FactList facts={moves.map(({ what, rows }) => ({ label: what, value: count(rows) }))} />}
            <Text size="sm" c="dimmed" mt={12}>What other members hold of their own moves too, and stays theirs alone.</Text>
          </Section>
          {notices.length > 0 && <Section title="Good to know"><Reasons>{notices.map(({ says }) => says)}</Reasons></Section>}
        </aside>
      </Columns>
    </>
  );
}

function Keys({ onPick }: { onPick: (other: boolean) => void }) {
  return (
    <Group gap={4}>
      <Button size="xs" variant="subtle" aria-keyshortcuts="1" onClick={() => onPick(false)}>All of the first</Button>
      <Button size="xs" variant="subtle" aria-keyshortcuts="2" onClick={() => onPick(true)}>All of the second</Button>
    </Group>
  );
}
