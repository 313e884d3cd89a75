import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { DecisionRole, OrganisationPostFragment } from '../../gql/graphql.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { sentence } from '../../lib/words.js';
import { SaveConflict } from '../../ui/conflict-dialog.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { FunctionPicker } from '../search/list-pickers.js';
import { DECISION_WORDS, SENIORITY_WORDS } from './post-words.js';

const EDIT = graphql(`
  mutation EditPost($input: EditPostInput!) {
    editPost(input: $input) {
      activityId
    }
  }
`);

const LABELS = { title: 'Title', functionKey: 'Function', seniority: 'Seniority', decisionRole: 'Role in decisions', isGatekeeper: 'Holds somebody’s diary', deputyId: 'Deputy', gatekeeperId: 'Who holds its diary' } as const;
const SENIORITIES = optionsOf(SENIORITY_WORDS);
const ROLES = Object.entries(DECISION_WORDS).map(([value, label]) => ({ value, label: sentence(label) }));

type Values = { title: string; functionKey: string; seniority: number; decisionRole: DecisionRole | null; isGatekeeper: boolean; deputyId: string | null; gatekeeperId: string | null };
interface EditPostProps {
  post: OrganisationPostFragment;
  /** All posts of the organisation: deputy and diary are chosen from the others. */
  posts: readonly OrganisationPostFragment[];
  onClose: () => void;
}

/** What a job is, who stands in for it and who holds its diary. */
export function EditPost({ post, posts, onClose }: EditPostProps) {
  const [values, setValues] = useState<Values>({
    title: post.title, functionKey: post.function.key, seniority: post.seniority, decisionRole: post.decisionRole, isGatekeeper: post.isGatekeeper, deputyId: post.deputy?.id ?? null, gatekeeperId: post.gatekeeper?.id ?? null,
  });
  const saving = useSave(EDIT, ['Organisation']);
  const { save, refusal, isSaving } = saving;
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const send = async (mine: Values, version: number) => {
    if (await save({ input: { id: post.id, version, ...mine } }, `${mine.title} saved`)) onClose();
  };
  const others = [...posts, ...[post.deputy, post.gatekeeper].flatMap((one) => (one && !posts.some(({ id }) => id === one.id) ? [one] : []))]
    .filter(({ id }) => id !== post.id).map(({ id, title, holders }) => ({ value: id, label: holders[0] ? `${title}, ${holders[0].name}` : title }));
  const fields = refusal?.fields ?? {};
  const say = (name: string, value: unknown) => others.find((one) => one.value === value)?.label ?? (name === 'decisionRole' ? ROLES.find((one) => one.value === value)?.label : undefined) ?? (typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? 'Nothing'));
  return (
    <FormDialog title={post.title} saveLabel="Save" order={Object.keys(LABELS)} refusal={refusal} isSaving={isSaving} onSave={() => void send(values, post.version)} onClose={onClose}>
      <TextInput id="title" label={LABELS.title} value={values.title} onChange={(event) => set({ title: event.currentTarget.value })} error={fields['title']} required data-autofocus />
      <FunctionPicker id="functionKey" value={values.functionKey} onChange={(value) => value && set({ functionKey: value })} allowDeselect={false} clearable={false} error={fields['functionKey']} />
      <Select id="seniority" label={LABELS.seniority} data={SENIORITIES} value={String(values.seniority)} onChange={(value) => value && set({ seniority: Number(value) })} allowDeselect={false} />
      <Select id="decisionRole" label={LABELS.decisionRole} data={ROLES} value={values.decisionRole} onChange={(value) => set({ decisionRole: value as DecisionRole | null })} clearable />
      <Select id="deputyId" label={LABELS.deputyId} description="The post that stands in for it." data={others} value={values.deputyId} onChange={(deputyId) => set({ deputyId })} clearable searchable error={fields['deputyId']} />
      <Select id="gatekeeperId" label={LABELS.gatekeeperId} description="The post through which its holder is reached." data={others} value={values.gatekeeperId} onChange={(gatekeeperId) => set({ gatekeeperId })} clearable searchable error={fields['gatekeeperId']} />
      <Checkbox id="isGatekeeper" label="This post holds somebody else’s diary" checked={values.isGatekeeper} onChange={(event) => set({ isGatekeeper: event.currentTarget.checked })} />
      <SaveConflict saving={saving} mine={{ ...values }} labels={LABELS} say={say} onChoose={setValues} onSave={send} />
    </FormDialog>
  );
}
