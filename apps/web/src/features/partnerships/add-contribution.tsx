import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ContributionKind, PartnershipPartiesFragment } from '../../gql/graphql.js';
import { now } from '../../lib/clock.js';
import { dayOf } from '../../lib/dates.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { CONTRIBUTION } from './partnership.words.js';

const ADD = graphql(`mutation AddContribution($input: AddContributionInput!) { addContribution(input: $input) { activityId } }`);
const AMOUNTS = { pledged: 'Pledged', confirmed: 'Confirmed', received: 'Received' } as const;

/** "2026-27" for any day from 1 April 2026 to 31 March 2027. */
function financialYears(): string[] {
  const today = dayOf(now());
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  return [-1, 0, 1, 2].map((step) => `${year + step}-${String((year + step + 1) % 100).padStart(2, '0')}`);
}

/** What one party brings in one financial year. */
export function AddContribution({ partnershipId, parties, onClose }: Pick<PartnershipPartiesFragment, 'parties'> & { partnershipId: string; onClose: () => void }) {
  const { save, refusal, isSaving } = useSave(ADD, ['Partnership']);
  const years = financialYears();
  const [organisationId, setOrganisation] = useState(parties[0]?.organisation.id ?? '');
  const [financialYear, setYear] = useState(years[1]!);
  const [kind, setKind] = useState<ContributionKind>('CASH');
  const [amounts, setAmounts] = useState<Record<keyof typeof AMOUNTS, number | string>>({ pledged: '', confirmed: '', received: '' });
  const submit = async () => {
    const { pledged, confirmed, received } = amounts;
    if (await save({ input: { partnershipId, organisationId, financialYear, kind, pledged: Number(pledged), confirmed: Number(confirmed), received: Number(received) } }, 'Contribution added')) onClose();
  };
  return (
    <FormDialog title="Add a contribution" saveLabel="Add this contribution" order={['organisationId', 'financialYear', 'kind', ...Object.keys(AMOUNTS)]} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <Select id="organisationId" label="Party" data={parties.map(({ organisation }) => ({ value: organisation.id, label: organisation.name }))} value={organisationId} onChange={(value) => setOrganisation(value ?? '')} allowDeselect={false} error={refusal?.fields?.['organisationId']} />
      <Select id="financialYear" label="Financial year, April to March" data={years} value={financialYear} onChange={(value) => setYear(value!)} allowDeselect={false} error={refusal?.fields?.['financialYear']} />
      <Select id="kind" label="What" data={optionsOf(CONTRIBUTION)} value={kind} onChange={(value) => setKind(value as ContributionKind)} allowDeselect={false} />
      {Object.entries(AMOUNTS).map(([name, label]) => (
        <NumberInput key={name} id={name} label={label} description={name === 'pledged' ? 'In pounds; for what is not cash, what it is worth.' : undefined} prefix="£" thousandSeparator="," allowDecimal={false} allowNegative={false} hideControls value={amounts[name as keyof typeof AMOUNTS]} onChange={(value) => setAmounts({ ...amounts, [name]: value })} error={refusal?.fields?.[name]} />
      ))}
    </FormDialog>
  );
}
