import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationFactsFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { differingFields, mergeChoices } from '../../lib/versions.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { FACT_LABELS, type Fact } from './organisation-words.js';

const EDIT = graphql(`
  mutation EditOrganisation($input: EditOrganisationInput!) {
    editOrganisation(input: $input) {
      activityId
      organisation {
        id
        version
      }
    }
  }
`);

interface EditOrganisationProps {
  organisation: OrganisationFactsFragment;
  onDone: () => void;
}

const FACTS = Object.keys(FACT_LABELS) as Fact[];

/** The facts as fields. What a register holds cannot be typed over: it says so. */
export function EditOrganisation({ organisation, onDone }: EditOrganisationProps) {
  const [values, setValues] = useState<Record<Fact, string>>(() => Object.fromEntries(FACTS.map((fact) => [fact, organisation[fact] ?? ''])) as Record<Fact, string>);
  const { save, refusal, isSaving, forget } = useSave(EDIT, ['Organisation', 'Organisations']);
  const held = new Set(organisation.heldByRegister);

  const send = async (mine: Record<Fact, string>, version: number) => {
    const changed = FACTS.filter((fact) => !held.has(fact) && mine[fact] !== (organisation[fact] ?? ''));
    const data = await save({ input: { id: organisation.id, version, ...Object.fromEntries(changed.map((fact) => [fact, mine[fact]])) } }, 'Saved');
    if (data) onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(values, organisation.version);
  };
  const conflict = refusal?.conflict;

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16} mt={16}>
        {refusal && !conflict && <FormErrors errors={toFieldErrors(refusal.fields ?? { name: refusal.message }, FACTS)} />}
        {FACTS.map((fact) => (
          <TextInput
            key={fact}
            id={fact}
            label={FACT_LABELS[fact]}
            value={values[fact]}
            readOnly={held.has(fact)}
            description={held.has(fact) ? 'From the register; changes only through a register refresh.' : undefined}
            error={refusal?.fields?.[fact]}
            onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, [fact]: value }))}
          />
        ))}
        <Group gap={8}>
          <Button type="submit" size="sm" loading={isSaving}>Save</Button>
          <Button variant="subtle" size="sm" onClick={onDone}>Cancel</Button>
        </Group>
      </Stack>
      {conflict && (
        <ConflictDialog
          changedBy={conflict.changedBy}
          changedAt={conflict.changedAt}
          fields={differingFields(conflict, values, FACT_LABELS)}
          isBusy={isSaving}
          onClose={forget}
          onSave={(choices) => {
            const merged = mergeChoices(values, conflict, choices);
            setValues(merged);
            void send(merged, conflict.version);
          }}
        />
      )}
    </form>
  );
}
