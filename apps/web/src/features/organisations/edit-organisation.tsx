import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationFactsFragment, OrganisationType } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { SaveConflict } from '../../ui/conflict-dialog.js';
import { DateField } from '../../ui/date-field.js';
import { InlineForm } from '../../ui/inline-form.js';
import { CAPACITIES, FACT_LABELS, type Fact } from './organisation-words.js';

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
  const [type, setType] = useState<OrganisationType>(organisation.type);
  const [actsAs, setActsAs] = useState(organisation.actsAs);
  const [openedOn, setOpened] = useState(organisation.openedOn);
  const [closedOn, setClosed] = useState(organisation.closedOn);
  const saving = useSave(EDIT, ['Organisation', 'Organisations']);
  const { save, refusal, isSaving } = saving;
  const held = new Set(organisation.heldByRegister);

  const send = async (mine: Record<Fact, string>, version: number) => {
    const changed = FACTS.filter((fact) => !held.has(fact) && mine[fact] !== (organisation[fact] ?? ''));
    const input = {
      id: organisation.id, version, ...Object.fromEntries(changed.map((fact) => [fact, mine[fact]])), actsAs,
      ...(!held.has('type') && { type }), ...(!held.has('openedOn') && { openedOn }), ...(!held.has('closedOn') && { closedOn }),
    };
    const data = await save({ input }, 'Saved');
    if (data) onDone();
  };
  const fromRegister = (fact: string) => (held.has(fact) ? 'From the register; changes only through a register refresh.' : undefined);

  return (
    <InlineForm saveLabel="Save" order={[...FACTS, 'type', 'openedOn', 'closedOn']} refusal={refusal} isSaving={isSaving} onSave={() => void send(values, organisation.version)} onClose={onDone}>
      {FACTS.map((fact) => (
        <TextInput
          key={fact}
          id={fact}
          label={FACT_LABELS[fact]}
          value={values[fact]}
          readOnly={held.has(fact)}
          description={fromRegister(fact)}
          error={refusal?.fields?.[fact]}
          onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, [fact]: value }))}
        />
      ))}
      <Select id="type" label="Kind" data={optionsOf(ORGANISATION_TYPES)} value={type} onChange={(value) => value && setType(value as OrganisationType)} allowDeselect={false} disabled={held.has('type')} description={fromRegister('type')} error={refusal?.fields?.['type']} />
      <MultiSelect id="actsAs" label="Acts as" data={[...new Set([...CAPACITIES, ...actsAs])]} value={actsAs} onChange={setActsAs} clearable />
      {!held.has('openedOn') && <DateField isPast id="openedOn" label="First day" description="It may lie in the future." value={openedOn} onChange={setOpened} error={refusal?.fields?.['openedOn']} />}
      {!held.has('closedOn') && <DateField id="closedOn" label="Last day" description="It may lie in the future." value={closedOn} onChange={setClosed} error={refusal?.fields?.['closedOn']} />}
      <SaveConflict saving={saving} mine={values} labels={FACT_LABELS} onChoose={setValues} onSave={send} />
    </InlineForm>
  );
}
