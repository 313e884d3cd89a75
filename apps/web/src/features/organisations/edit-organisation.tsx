import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationFactsFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { InlineForm } from '../../ui/inline-form.js';
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
  const conflict = refusal?.conflict;

  return (
    <InlineForm saveLabel="Save" order={FACTS} refusal={refusal} isSaving={isSaving} onSave={() => void send(values, organisation.version)} onClose={onDone}>
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
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          mine={values}
          labels={FACT_LABELS}
          isBusy={isSaving}
          onClose={forget}
          onSave={(chosen, version) => {
            setValues(chosen);
            void send(chosen, version);
          }}
        />
      )}
    </InlineForm>
  );
}
